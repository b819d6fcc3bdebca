// A decision table of the package.
import { choice, link, text } from '../fields.js';
import { makeFile } from './making.js';
import { t } from '../../js/words.js';

const RESULTS = [
  { value: '', label: t('Alle Treffer mit allen Spalten') },
  { value: 'singleEntry', label: t('Ein Wert') },
  { value: 'singleResult', label: t('Eine Zeile mit allen Spalten') },
  { value: 'collectEntries', label: t('Liste von Werten') },
  { value: 'resultList', label: t('Liste von Zeilen') },
];

export function decision(context) {
  const { element, object, is, changes, quiet, editor } = context;
  if (!is('bpmn:BusinessRuleTask')) return [];
  const set = (attrs) => changes.set(element, object, attrs);
  const take = (value) => set({ 'camunda:decisionRef': value || undefined, 'camunda:decisionRefBinding': value ? 'deployment' : undefined, 'camunda:mapDecisionResult': value && !chosen && !object.mapDecisionResult ? 'singleEntry' : object.mapDecisionResult, 'camunda:resultVariable': value && !object.resultVariable ? value : object.resultVariable });
  const known = editor.surroundings.decisions;
  const chosen = object.decisionRef ?? '';
  const options = [{ value: '', label: t('– keine –') }, ...known.map(({ id, name }) => ({ value: id, label: name || id }))];
  const file = known.find((one) => one.id === chosen)?.file;
  return [
    choice({ label: t('Entscheidungstabelle'), key: 'decision', value: chosen, options, set: take }),
    file ? link(t('Entscheidungstabelle bearbeiten'), `${editor.urls.draft}/tabelle/${file}`)
      : makeFile(context, { kind: 'tabelle', label: t('Neue Entscheidungstabelle anlegen'), take }),
    choice({ label: t('Ergebnis'), key: 'map-result', value: object.mapDecisionResult ?? '', options: RESULTS, set: (value) => set({ 'camunda:mapDecisionResult': value || undefined }) }),
    text({ label: t('Ergebnis heißt'), key: 'result', hint: t('Unter diesem Namen steht es dem Vorgang zur Verfügung.'), value: object.resultVariable, set: quiet((value) => set({ 'camunda:resultVariable': value || undefined })) }),
  ];
}
