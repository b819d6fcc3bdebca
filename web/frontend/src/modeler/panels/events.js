// Events: what is waited for or triggered. Messages, signals, errors and escalations are picked or made here.
import { choice, fold, link, note, pairs, text } from '../fields.js';
import { properties } from '../model.js';
import { conditionField } from './condition.js';
import { timerFields } from './timer.js';
import { t } from '../../js/words.js';

const NEW = '#new';
const KINDS = {
  'bpmn:MessageEventDefinition': { ref: 'messageRef', type: 'bpmn:Message', one: t('Nachricht'), code: null },
  'bpmn:SignalEventDefinition': { ref: 'signalRef', type: 'bpmn:Signal', one: t('Signal'), code: null },
  'bpmn:ErrorEventDefinition': { ref: 'errorRef', type: 'bpmn:Error', one: t('Fehler'), code: 'errorCode' },
  'bpmn:EscalationEventDefinition': { ref: 'escalationRef', type: 'bpmn:Escalation', one: t('Eskalation'), code: 'escalationCode' },
};
const CATCHES_ALL = { 'bpmn:ErrorEventDefinition': t('– jeden Fehler –'), 'bpmn:EscalationEventDefinition': t('– jede Eskalation –') };

export function events(context) {
  const { object, is } = context;
  if (is('bpmn:ReceiveTask') || (is('bpmn:SendTask') && object.messageRef)) return reference(context, object, KINDS['bpmn:MessageEventDefinition']);
  const definition = object.eventDefinitions?.[0];
  if (!definition) return [];
  const kind = KINDS[definition.$type];
  return [
    ...(kind ? reference(context, definition, kind) : []),
    ...(definition.$type === 'bpmn:TimerEventDefinition' ? timerFields(context, definition) : []),
    ...(definition.$type === 'bpmn:ConditionalEventDefinition' ? conditional(context, definition) : []),
    ...(definition.$type === 'bpmn:LinkEventDefinition' ? linkName(context, definition) : []),
  ];
}

function reference(context, target, kind) {
  const { element, object, changes, editor } = context;
  const known = changes.roots(kind.type);
  const chosen = target[kind.ref];
  const set = (made) => changes.set(element, target, { [kind.ref]: made });
  const make = () => changes.together(() => {
    const name = object.name || kind.one;
    set(changes.addRoot(kind.type, { name, ...(kind.code ? { [kind.code]: name.toUpperCase().replace(/[^A-Z0-9]+/g, '_') } : {}) }));
  });
  const options = [
    { value: '', label: CATCHES_ALL[target.$type] ?? t('– keine –') },
    ...known.map((one) => ({ value: one.id, label: one.name || one.id })),
    { value: NEW, label: t('{one} neu anlegen …', { one: kind.one }) },
  ];
  return [
    choice({ label: kind.one, key: kind.ref, value: chosen?.id ?? '', options, set: (id) => (id === NEW ? make() : set(known.find((one) => one.id === id))) }),
    ...(chosen ? definitionFields(context, chosen, kind) : []),
    ...(kind.type === 'bpmn:Message' ? correlation(context) : []),
    kind.ref === 'errorRef' && target.errorCodeVariable !== undefined ? note(t('Der Fehlercode steht danach in „{name}“.', { name: target.errorCodeVariable })) : null,
    entryForm(editor, chosen),
  ].filter(Boolean);
}

// What staff enter when such a message arrives on paper has a form named after it.
function entryForm(editor, chosen) {
  const form = chosen && editor.surroundings.forms.find((one) => one.id === `message.${chosen.name}`);
  return form ? link(t('Formular für den Eingang bearbeiten'), `${editor.urls.draft}/formular/${form.file}`) : null;
}

function definitionFields({ element, changes, quiet }, chosen, { one, code }) {
  return [
    text({ label: t('Name ({one})', { one }), key: 'root-name', hint: t('Gilt überall, wo sie in dieser Zeichnung vorkommt.'), value: chosen.name, set: quiet((name) => changes.set(element, chosen, { name })) }),
    code ? text({ label: t('Code'), key: 'root-code', hint: t('Daran wird erkannt, welcher es ist.'), value: chosen[code], set: quiet((value) => changes.set(element, chosen, { [code]: value || undefined })) }) : null,
  ].filter(Boolean);
}

// Which case an incoming message belongs to: named values that must agree.
function correlation({ element, object, changes }) {
  const told = properties(object);
  const rows = [...told].filter(([name]) => name.startsWith('key.')).map(([name, value]) => ({ name: name.slice(4), value, plain: true }));
  const set = (next) => {
    const map = new Map([...told].filter(([name]) => !name.startsWith('key.')));
    for (const row of next) map.set(`key.${row.name}`, row.value);
    changes.setProperties(element, object, map);
  };
  return [fold(t('Zu welchem Vorgang gehört sie?'), 'keys', [
    pairs({ label: t('Merkmale, die übereinstimmen müssen'), hint: t('Ohne Zeilen: über die Vorgangsnummer.'), key: 'keys', rows, names: t('Merkmal'), set, add: t('Merkmal hinzufügen') }),
  ])];
}

function conditional(context, definition) {
  const { element, changes } = context;
  return conditionField(context, { label: t('Sobald das zutrifft'), key: 'event-condition', value: definition.condition?.body ?? '', set: (body) => changes.setExpression(element, definition, 'condition', body) });
}

function linkName({ element, changes, quiet }, definition) {
  return [
    text({ label: t('Name der Sprungmarke'), key: 'link', hint: t('Absprung und Ziel tragen denselben Namen.'), value: definition.name, set: quiet((name) => changes.set(element, definition, { name })) }),
  ];
}
