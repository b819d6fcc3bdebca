// The forms of the draft, called by the steps that show them.
import { link } from '../fields.js';
import { makeFile } from './making.js';

export function formOptions(editor, chosen) {
  const known = editor.surroundings.forms.map(({ id, title }) => ({ value: id, label: title && title !== id ? `${title} (${id})` : id }));
  return [{ value: '', label: '– keines –' }, ...known, ...(chosen && !known.some((one) => one.value === chosen) ? [{ value: chosen, label: `${chosen} (fehlt)` }] : [])];
}

/** Opens the form of a step, or makes it one. @param {(id: string) => void} take links a new form with the step */
export function formLink(context, id, take) {
  const { editor } = context;
  const form = editor.surroundings.forms.find((one) => one.id === id);
  return form ? link('Formular bearbeiten', `${editor.urls.draft}/formular/${form.file}`)
    : makeFile(context, { kind: 'formular', label: 'Neues Formular anlegen', take });
}
