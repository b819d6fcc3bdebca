// The process as a whole: what it is for, who begins it, how its cases are called.
import { choice, fold, note, several, text, tick } from '../fields.js';
import { properties } from '../model.js';
import { formLink, formOptions } from './forms.js';
import { valueField } from './value.js';
import { t } from '../../js/words.js';

const listed = (value) => (value ?? '').split(',').map((one) => one.trim()).filter(Boolean);

export function process(context) {
  const { element, object, is, changes, quiet, editor } = context;
  if (is('bpmn:Collaboration')) return [note(t('Die Zeichnung zeigt mehrere Beteiligte. Wählen Sie einen, um seinen Prozess zu bearbeiten.'))];
  const target = is('bpmn:Process') ? object : is('bpmn:Participant') ? object.processRef : null;
  if (!target) return [];
  const told = properties(target);
  const property = (label, name, hint, more = {}) => text({
    label, hint, key: `process-${name}`, value: told.get(name), ...more, set: quiet((value) => changes.setProperty(element, target, name, value)),
  });
  const shown = (label, name, hint = '', more = {}) => valueField(context, {
    label, hint, key: `process-${name}`, value: told.get(name) ?? '', at: firstStep(target) ?? element.id, ...more, set: (value) => changes.setProperty(element, target, name, value),
  });
  const starters = listed(target.candidateStarterGroups);
  return [
    is('bpmn:Process') ? text({ label: t('Bezeichnung'), key: 'name', lines: 2, value: target.name, set: quiet((name) => changes.set(element, target, { name })) }) : null,
    property(t('Zweck'), 'purpose', t('Ein Satz. Steht bei „Neuer Vorgang“.'), { lines: 3 }),
    tick({
      label: t('Vorgänge werden von Hand begonnen'), key: 'startable', value: target.isStartableInTasklist !== false && told.get('startable') !== 'false',
      hint: t('Ohne Haken beginnt ihn nur ein anderer Prozess, ein Eingang oder die Uhr.'),
      set: (on) => changes.set(element, target, { 'camunda:isStartableInTasklist': on ? undefined : false }),
    }),
    several({
      label: t('Wer darf beginnen'), key: 'starters', hint: t('Ohne Haken: alle im Haus.'), values: starters, options: teamOptions(editor, starters),
      set: (chosen) => changes.set(element, target, { 'camunda:candidateStarterGroups': chosen.join(', ') || undefined }),
    }),
    startForm(context, target),
    told.has('startVariables') ? text({ // empty says: nothing; without the property nobody knows
      label: t('Was sonst von außen mitkommt'), hint: t('Kurznamen der Angaben, die ein anderes Programm beim Beginnen mitgibt. Leer: keine außer denen des Formulars.'), key: 'process-startVariables', value: told.get('startVariables'),
      set: quiet((value) => changes.setProperties(element, target, new Map(properties(target)).set('startVariables', value))),
    }) : null,
    property(t('Kürzel der Vorgangsnummer'), 'businessKeyPrefix', t('Zum Beispiel HR für HR-2026-00001.')),
    fold(t('Wie Vorgänge angezeigt werden'), 'case-shown', [
      ...shown(t('Titel'), 'caseTitle', t('Zum Beispiel der Name der Person: „Text“ wählen und Angaben einsetzen.')),
      ...shown(t('Ort'), 'casePlace'),
      ...shown(t('Frist des Vorgangs'), 'caseDue', '', { types: ['datetime', 'other'], texts: false }),
      ...shown(t('Suchtext'), 'searchText', t('Wonach die Suche den Vorgang findet.')),
    ]),
    ...closedFiles(context, target, told, shown),
  ].filter(Boolean);
}

// Files only those may open whose they are (§ 30 VwVfG); the two other questions are asked once they are closed.
function closedFiles({ element, changes, editor }, target, told, shown) {
  const closed = told.get('closedFile') === 'true';
  const lead = told.get('closedFileLead') ?? '';
  return [
    tick({
      label: t('Geschlossene Akten'), key: 'process-closedFile', value: closed,
      hint: closed
        ? t('Einen Vorgang öffnet nur, wem er gehört. Alle anderen sehen weder Inhalt noch Treffer noch Zahlen; jeder Versuch wird vermerkt. Wer eine Aufgabe daraus hat, sieht diese Aufgabe. Vorgänge bleiben geschlossen, auch wenn eine spätere Version etwas anderes sagt.')
        : t('Mit Haken öffnet einen Vorgang nur, wem er gehört, zum Beispiel wegen Betriebsgeheimnissen (§ 30 VwVfG). Ohne Haken sieht ihn jedes Team, das damit zu tun hat.'),
      set: (on) => {
        const next = new Map(told);
        if (on) next.set('closedFile', 'true');
        else ['closedFile', 'closedFileReaders', 'closedFileLead'].forEach((name) => next.delete(name));
        changes.setProperties(element, target, next);
      },
    }),
    ...(closed ? shown(t('Wessen Akte ist es'), 'closedFileReaders', t('Die Angabe mit dem Benutzernamen der zuständigen Person, oder mehrere davon. Wer sie ganz vertritt, öffnet die Akte auch.')) : []),
    closed ? choice({
      label: t('Team, das vom Vorgang wissen darf'), key: 'process-closedFileLead', value: lead,
      hint: t('Es sieht nur: Vorgang vorhanden, Ansprechperson. Zum Beispiel die Leitung.'),
      options: [{ value: '', label: 'keines' }, ...teamOptions(editor, lead ? [lead] : [])],
      set: (team) => changes.setProperty(element, target, 'closedFileLead', team),
    }) : null,
  ];
}

/** Teams of the house, and those a drawing names although nobody knows them. */
export function teamOptions(editor, named = []) {
  const known = editor.surroundings.teams.map(({ key, name }) => ({ value: key, label: name }));
  const strange = named.filter((key) => !known.some((one) => one.value === key));
  return [...known, ...strange.map((key) => ({ value: key, label: t('{key} (unbekannt)', { key }) }))];
}

// What is known right after the beginning is known at the first step.
function firstStep(target) {
  const start = (target.flowElements ?? []).find((one) => one.$type === 'bpmn:StartEvent' && one.outgoing?.length);
  return start?.outgoing[0].targetRef?.id;
}

// The form of the plain start event; a process that begins otherwise has none.
function startForm({ changes, editor }, target) {
  const start = (target.flowElements ?? []).find((one) => one.$type === 'bpmn:StartEvent' && !one.eventDefinitions?.length);
  const shape = start && editor.modeler.get('elementRegistry').get(start.id);
  return shape ? beginForm({ changes, editor }, shape) : null;
}

/** The form a case begins with: at the process and at its plain start event. */
export function beginForm({ changes, editor }, shape) {
  const start = shape.businessObject;
  return choice({
    label: t('Formular zum Beginnen'), key: 'start-form', value: start.formRef ?? '', options: formOptions(editor, start.formRef),
    set: (form) => takeForm({ changes }, shape, form),
  });
}

const takeForm = ({ changes }, shape, form) => changes.set(shape, shape.businessObject, { 'camunda:formRef': form || undefined, 'camunda:formRefBinding': form ? 'deployment' : undefined });

/** A plain start event has the form its cases begin with. */
export function start(context) {
  const { element, object, is, editor } = context;
  const inside = object.$parent?.$type !== 'bpmn:Process';
  if (!is('bpmn:StartEvent') || object.eventDefinitions?.length || inside) return [];
  return [beginForm(context, element), formLink(context, object.formRef, (form) => takeForm(context, element, form))];
}
