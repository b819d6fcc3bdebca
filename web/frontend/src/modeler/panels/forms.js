// The forms of the draft, called by the steps that show them.
import { link } from '../fields.js';
import { makeFile } from './making.js';
import { t } from '../../js/words.js';

export function formOptions(editor, chosen) {
  const known = editor.surroundings.forms.map(({ id, title }) => ({ value: id, label: title && title !== id ? `${title} (${id})` : id }));
  return [{ value: '', label: t('– keines –') }, ...known, ...(chosen && !known.some((one) => one.value === chosen) ? [{ value: chosen, label: t('{name} (fehlt)', { name: chosen }) }] : [])];
}

/** Opens the form of a step, or makes it one. @param {(id: string) => void} take links a new form with the step */
export function formLink(context, id, take) {
  const { editor } = context;
  const form = editor.surroundings.forms.find((one) => one.id === id);
  return form ? link(t('Formular bearbeiten'), `${editor.urls.draft}/formular/${form.file}`)
    : makeFile(context, { kind: 'formular', label: t('Neues Formular anlegen'), take });
}
