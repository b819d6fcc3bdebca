// What most people never need: ids, retries, properties; and what other tools wrote, which stays as it is.
import { fold, note, pairs, text, tick } from '../fields.js';
import { extension, properties } from '../model.js';
import { t } from '../../js/words.js';

const KNOWN = new Set(['camunda:Properties', 'camunda:InputOutput', 'camunda:In', 'camunda:Out', 'camunda:FailedJobRetryTimeCycle']);
const NAME = /^[A-Za-z_][\w.-]*$/;

export function technical(context) {
  const { element, object, is, changes, quiet, editor } = context;
  if (is('bpmn:Collaboration')) return [];
  const target = is('bpmn:Participant') && object.processRef ? object.processRef : object;
  const rename = (id) => {
    const taken = editor.modeler.get('elementRegistry').get(id) || !NAME.test(id);
    if (taken) editor.say(t('Diese Kennung ist schon vergeben oder enthält unerlaubte Zeichen.'));
    else changes.set(element, target, { id });
  };
  const rows = [...properties(target)].map(([name, value]) => ({ name, value, plain: true }));
  return [fold(t('Technische Angaben'), 'technical', [
    text({ label: t('Kennung'), key: 'id', hint: t('Buchstaben, Ziffern und _. Nach einer Veröffentlichung besser nicht mehr ändern: daran erkennen laufende Vorgänge den Schritt.'), value: target.id, set: rename }),
    target.$type === 'bpmn:Process' ? tick({ label: t('Wird ausgeführt'), key: 'executable', hint: t('Ohne Haken ist der Prozess nur gezeichnet.'), value: Boolean(target.isExecutable), set: (on) => changes.set(element, target, { isExecutable: on }) }) : null,
    is('bpmn:ServiceTask', 'bpmn:SendTask') ? retries(context) : null,
    is('bpmn:UserTask') ? null : text({ label: t('Beschreibung'), key: 'documentation-technical', lines: 3, value: target.documentation?.[0]?.text, set: quiet((words) => changes.setDocumentation(element, target, words)) }),
    pairs({ label: t('Weitere Eigenschaften'), key: 'properties', rows, names: t('Name'), values: t('Wert'), add: t('Eigenschaft hinzufügen'), set: (next) => changes.setProperties(element, target, new Map(next.map((row) => [row.name, row.value]))) }),
    ...foreign(target),
  ].filter(Boolean))];
}

function retries({ element, object, changes, quiet }) {
  const found = extension(object, 'camunda:FailedJobRetryTimeCycle');
  return text({
    label: t('Versuche bei einem Fehlschlag'), key: 'retries', hint: t('Zum Beispiel R5/PT10M: fünfmal, alle 10 Minuten. Leer: dreimal.'), value: found?.body,
    set: quiet((body) => changes.setExtension(element, object, 'camunda:FailedJobRetryTimeCycle', body ? { body } : undefined)),
  });
}

function foreign(target) {
  const others = (target.extensionElements?.values ?? []).filter((value) => !KNOWN.has(value.$type)).map((value) => value.$type);
  const attributes = Object.keys(target.$attrs ?? {}).filter((name) => !name.startsWith('xmlns'));
  const names = [...new Set([...others, ...attributes])];
  return names.length ? [note(t('Aus einem anderen Programm, bleibt unverändert: {names}', { names: names.join(', ') }))] : [];
}
