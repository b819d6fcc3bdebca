// The forms of the draft, called by the steps that show them.
import { link } from '../fields.js';

const words = (id) => id.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase());

function usedBy(editor, id) {
  const found = editor.modeler.get('elementRegistry').find((one) => one.businessObject?.formRef === id && one.businessObject.name);
  return found?.businessObject.name ?? '';
}

export function formOptions(editor, chosen) {
  const known = editor.surroundings.forms.map(({ id }) => ({ value: id, label: usedBy(editor, id) ? `${usedBy(editor, id)} (${id})` : words(id) }));
  return [{ value: '', label: '– keines –' }, ...known, ...(chosen && !known.some((one) => one.value === chosen) ? [{ value: chosen, label: `${chosen} (fehlt)` }] : [])];
}

export function formLink(editor, id) {
  const form = editor.surroundings.forms.find((one) => one.id === id);
  return form ? link('Formular bearbeiten', `${editor.urls.draft}/formular/${form.file}`) : link('Neues Formular anlegen', `${editor.urls.draft}#neu`);
}
