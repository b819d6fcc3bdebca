// A computation: an expression, and what its result is called.
import { text } from '../fields.js';
import { t } from '../../js/words.js';

export function script({ element, object, is, changes, quiet }) {
  if (!is('bpmn:ScriptTask')) return [];
  const set = (attrs) => changes.set(element, object, attrs);
  return [
    text({ label: t('Berechnung (FEEL)'), key: 'script', formula: true, lines: 5, value: object.script, set: quiet((value) => set({ script: value || undefined, scriptFormat: 'feel' })) }),
    text({ label: t('Ergebnis heißt'), key: 'result', value: object.resultVariable, set: quiet((value) => set({ 'camunda:resultVariable': value || undefined })) }),
  ];
}
