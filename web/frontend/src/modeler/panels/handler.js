// What an automatic step does: chosen from the catalogue, with what it needs, what it gives, and how it may fail.
import { button, choice, fold, heading, link, note, part, text } from '../fields.js';
import { mappings } from '../model.js';
import { makeFile } from './making.js';
import { mappingFields } from './mappings.js';
import { valueField } from './value.js';
import { chooseHandler } from './handler_choice.js';
import { t } from '../../js/words.js';

export function handler(context) {
  const { element, object, is, changes, editor } = context;
  if (!is('bpmn:ServiceTask', 'bpmn:SendTask')) return [];
  if (is('bpmn:SendTask') && object.messageRef && !object.topic) return [];
  const known = editor.catalogue.find((one) => one.topic === object.topic);
  const pick = async () => {
    const chosen = await chooseHandler(editor.catalogue, object.topic);
    if (chosen) changes.together(() => take(context, chosen));
  };
  return [
    part('div', { className: 'kw-field kw-handler' },
      part('p', { className: 'kern-label', textContent: t('Baustein') }),
      part('p', { className: 'kw-handler__title', textContent: known?.title ?? (object.topic ? t('„{topic}“ gibt es hier nicht.', { topic: object.topic }) : t('Noch keiner gewählt. So kann der Prozess nicht veröffentlicht werden.')) }),
      button(object.topic ? t('Anderen Baustein wählen …') : t('Baustein wählen …'), pick, { key: 'handler' })),
    ...(known ? contract(context, known) : []),
    element.type === 'bpmn:SendTask' && !object.topic ? note(t('Ein Versand braucht einen Baustein oder eine Nachricht.')) : null,
  ].filter(Boolean);
}

// What is surely needed is handed over under its own name; the check tells where nobody has given it yet.
function take({ element, object, changes, editor }, chosen) {
  const before = mappings(object);
  const asked = new Set(chosen.inputs.map((one) => one.name));
  const kept = before.inputs.filter((row) => asked.has(row.name));
  const missing = chosen.inputs.filter((one) => one.required && !kept.some((row) => row.name === one.name));
  const alike = chosen.inputs.flatMap(({ name }) => (missing.some((one) => one.name === name) || kept.some((row) => row.name === name) ? [] : meant(editor.known(object.id)?.known, name)));
  changes.set(element, object, { 'camunda:type': 'external', 'camunda:topic': chosen.topic });
  changes.setMappings(element, object, {
    inputs: [...kept, ...missing.map(({ name }) => ({ name, value: name })), ...alike],
    outputs: chosen.outputs.map(({ name }) => ({ name, value: name })),
  });
}

// What the case knows under the same word is proposed: "recipient_street" is usually the "street" of the form.
function meant(known, name) {
  const value = name.replace(/^(recipient|mail)_/, '');
  return value !== name && known?.has(value) ? [{ name, value }] : [];
}

function contract(context, known) {
  const { element, object, changes } = context;
  const { inputs, outputs } = mappings(object);
  const row = (name) => inputs.find((one) => one.name === name);
  const give = (name, value) => {
    const { inputs, outputs } = mappings(object); // as they are now, not as they were drawn
    const next = value ? [...inputs.filter((one) => one.name !== name), { name, value }] : inputs.filter((one) => one.name !== name);
    const order = known.inputs.map((one) => one.name);
    next.sort((a, b) => rank(order, a.name) - rank(order, b.name));
    changes.setMappings(element, object, { inputs: next, outputs });
  };
  const field = (one) => (one.name === 'template' ? letter(context, row(one.name)?.value ?? '', (value) => give(one.name, value)) : part('div', {}, ...valueField(context, {
    label: one.required ? one.label : t('{label} (freiwillig)', { label: one.label }), hint: one.plain ? '' : one.type, key: `input-${one.name}`, value: row(one.name)?.value ?? '',
    missing: one.name, fixed: one.name === 'group' ? teamsOf(context) : [], texts: one.texts, lines: one.name.endsWith('text') ? 6 : 2, set: (value) => give(one.name, value),
  })));
  const first = known.inputs.filter((one) => one.shown || row(one.name));
  const more = known.inputs.filter((one) => !first.includes(one));
  return [
    known.inputs.length ? heading(t('Bekommt')) : null,
    ...first.map(field),
    more.length ? fold(t('Weitere Angaben, die er annimmt'), 'handler-more', more.map(field)) : null,
    known.outputs.length ? heading(t('Gibt zurück')) : null,
    known.outputs.length ? part('ul', { className: 'kw-field kw-handler__outputs' }, ...known.outputs.map((one) => part('li', { textContent: `${one.label} (${one.name})` }))) : null,
    ...errors(context, known),
    fold(t('Übergabe im Einzelnen'), 'handler-mappings', mappingFields(context, { inputs, outputs })),
  ].filter(Boolean);
}

const teamsOf = ({ editor }) => editor.surroundings.teams.map(({ key, name }) => ({ value: `"${key}"`, label: name, group: t('Teams') }));

// A letter of the draft is picked by its title; anything else stays an expression.
function letter(context, value, set) {
  const { editor, quiet } = context;
  const letters = editor.surroundings.letters.filter((name) => name !== 'layout');
  const titles = editor.surroundings.letter_titles ?? {};
  const chosen = /^"([^"]*)"$/.exec(value)?.[1];
  if (value && chosen === undefined && value !== 'template') return text({ label: t('Vorlage des Schreibens'), hint: t('Ausdruck (FEEL)'), key: 'input-template', formula: true, value, set: quiet(set) });
  const label = (name) => (titles[name] && titles[name] !== name ? `${titles[name]} (${name})` : name);
  const options = [{ value: '', label: t('– keine –') }, ...letters.map((name) => ({ value: name, label: label(name) })), { value: '#feel', label: t('Aus den Angaben des Vorgangs …') }];
  const pick = choice({ label: t('Vorlage des Schreibens'), key: 'input-template', value: chosen ?? '', options, set: (name) => set(name === '#feel' ? 'if true then "" else ""' : name && `"${name}"`) });
  return part('div', {}, pick, letters.includes(chosen) ? link(t('Schreiben bearbeiten'), `${editor.urls.draft}/brief/letters/${chosen}.typ`)
    : makeFile(context, { kind: 'brief', label: t('Neues Schreiben anlegen'), take: (id) => set(`"${id}"`) }));
}

const rank = (order, name) => (order.includes(name) ? order.indexOf(name) : order.length);

// Each error the handler may report can be drawn as a way of its own.
function errors(context, known) {
  if (!known.errors.length) return [];
  const { object, editor } = context;
  const drawn = editor.modeler.get('elementRegistry').filter((one) => one.type === 'bpmn:BoundaryEvent' && one.businessObject.attachedToRef === object)
    .map((one) => one.businessObject.eventDefinitions?.[0]?.errorRef?.errorCode);
  return [heading(t('Kann scheitern')), ...known.errors.map(({ code, label }) => part('div', { className: 'kw-field kw-handler__error' },
    part('span', { textContent: label }),
    drawn.includes(code) ? part('span', { className: 'kern-hint', textContent: t('Fehlerweg ist gezeichnet') })
      : button(t('Fehlerweg zeichnen'), () => drawError(context, code, label), { key: `error-${code}` })))];
}

function drawError({ element, changes, editor }, code, label) {
  const modeling = editor.modeler.get('modeling');
  const factory = editor.modeler.get('elementFactory');
  changes.together(() => {
    const error = changes.roots('bpmn:Error').find((one) => one.errorCode === code) ?? changes.addRoot('bpmn:Error', { name: label, errorCode: code });
    const beside = element.attachers?.length ?? 0;
    const shape = modeling.createShape(
      factory.createShape({ type: 'bpmn:BoundaryEvent', eventDefinitionType: 'bpmn:ErrorEventDefinition' }),
      { x: element.x + element.width - 24 - beside * 44, y: element.y + element.height }, element, { attach: true });
    changes.set(shape, shape.businessObject, { name: label });
    changes.set(shape, shape.businessObject.eventDefinitions[0], { errorRef: error });
  });
  editor.say(t('Fehlerweg „{label}“ gezeichnet. Unter „Alle Schritte“ steht er hinter diesem Schritt; dort fügen Sie an, was dann geschieht.', { label }));
}
