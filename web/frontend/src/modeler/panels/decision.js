// A decision table of the package.
import { choice, link, text } from '../fields.js';
import { makeFile } from './making.js';

const RESULTS = [
  { value: '', label: 'Alle Treffer mit allen Spalten' },
  { value: 'singleEntry', label: 'Ein Wert' },
  { value: 'singleResult', label: 'Eine Zeile mit allen Spalten' },
  { value: 'collectEntries', label: 'Liste von Werten' },
  { value: 'resultList', label: 'Liste von Zeilen' },
];

export function decision(context) {
  const { element, object, is, changes, quiet, editor } = context;
  if (!is('bpmn:BusinessRuleTask')) return [];
  const set = (attrs) => changes.set(element, object, attrs);
  const take = (value) => set({ 'camunda:decisionRef': value || undefined, 'camunda:decisionRefBinding': value ? 'deployment' : undefined, 'camunda:mapDecisionResult': value && !chosen && !object.mapDecisionResult ? 'singleEntry' : object.mapDecisionResult });
  const known = editor.surroundings.decisions;
  const chosen = object.decisionRef ?? '';
  const options = [{ value: '', label: '– keine –' }, ...known.map(({ id, name }) => ({ value: id, label: name || id }))];
  const file = known.find((one) => one.id === chosen)?.file;
  return [
    choice({ label: 'Entscheidungstabelle', key: 'decision', value: chosen, options, set: take }),
    file ? link('Entscheidungstabelle bearbeiten', `${editor.urls.draft}/tabelle/${file}`)
      : makeFile(context, { kind: 'tabelle', label: 'Neue Entscheidungstabelle anlegen', take }),
    choice({ label: 'Ergebnis', key: 'map-result', value: object.mapDecisionResult ?? '', options: RESULTS, set: (value) => set({ 'camunda:mapDecisionResult': value || undefined }) }),
    text({ label: 'Ergebnis heißt', key: 'result', hint: 'Unter diesem Namen steht es dem Vorgang zur Verfügung.', value: object.resultVariable, set: quiet((value) => set({ 'camunda:resultVariable': value || undefined })) }),
  ];
}
