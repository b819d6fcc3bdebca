// A decision table of the package.
import { choice, link, text } from '../fields.js';

const RESULTS = [
  { value: '', label: 'Alle Treffer mit allen Spalten' },
  { value: 'singleEntry', label: 'Ein Wert' },
  { value: 'singleResult', label: 'Eine Zeile mit allen Spalten' },
  { value: 'collectEntries', label: 'Liste von Werten' },
  { value: 'resultList', label: 'Liste von Zeilen' },
];

export function decision({ element, object, is, changes, quiet, editor }) {
  if (!is('bpmn:BusinessRuleTask')) return [];
  const set = (attrs) => changes.set(element, object, attrs);
  const known = editor.surroundings.decisions;
  const chosen = object.decisionRef ?? '';
  const options = [{ value: '', label: '– keine –' }, ...known.map(({ id, name }) => ({ value: id, label: name || id }))];
  const file = known.find((one) => one.id === chosen)?.file;
  return [
    choice({
      label: 'Entscheidungstabelle', key: 'decision', value: chosen, options,
      set: (value) => set({ 'camunda:decisionRef': value || undefined, 'camunda:decisionRefBinding': value ? 'deployment' : undefined, 'camunda:mapDecisionResult': value && !chosen && !object.mapDecisionResult ? 'singleEntry' : object.mapDecisionResult }),
    }),
    file ? link('Entscheidungstabelle bearbeiten', `${editor.urls.draft}/tabelle/${file}`) : link('Neue Entscheidungstabelle anlegen', `${editor.urls.draft}#neu`),
    choice({ label: 'Ergebnis', key: 'map-result', value: object.mapDecisionResult ?? '', options: RESULTS, set: (value) => set({ 'camunda:mapDecisionResult': value || undefined }) }),
    text({ label: 'Ergebnis heißt', key: 'result', hint: 'Unter diesem Namen steht es dem Vorgang zur Verfügung.', value: object.resultVariable, set: quiet((value) => set({ 'camunda:resultVariable': value || undefined })) }),
  ];
}
