// A task for people: who, until when, with which form.
import { button, choice, fold, heading, number, several, text } from '../fields.js';
import { documentation, mappings, properties } from '../model.js';
import { formLink, formOptions } from './forms.js';
import { dayField } from './day.js';
import { mappingFields } from './mappings.js';
import { teamOptions } from './process.js';
import { valueField } from './value.js';

const SEVERAL = '#several';
const COMPUTED = '#computed';
const DAYS = /^(?:P(\d+)D|now\(\)\s*\+\s*duration\("P(\d+)D"\))$/;

const computed = (value) => /^=|\$\{/.test(value);
const listed = (value) => value.split(',').map((one) => one.trim()).filter(Boolean);

export function userTask(context) {
  const { element, object, is, changes, quiet, editor } = context;
  if (!is('bpmn:UserTask')) return [];
  const told = properties(object);
  const takeForm = (form) => changes.set(element, object, { 'camunda:formRef': form || undefined, 'camunda:formRefBinding': form ? 'deployment' : undefined });
  return [
    ...team(context),
    ...moment(context, { name: 'dueDate', label: 'Frist', days: 'Frist in Tagen', hint: 'Ab dem Tag, an dem die Aufgabe entsteht.' }),
    choice({ label: 'Formular', key: 'form', value: object.formRef ?? '', options: formOptions(editor, object.formRef), set: takeForm }),
    formLink(context, object.formRef, takeForm),
    text({ label: 'Arbeitshinweis', key: 'documentation', hint: 'Steht über dem Formular.', lines: 4, value: documentation(object), set: quiet((words) => changes.setDocumentation(element, object, words)) }),
    ...fourEyes(context, told),
    fold('Weitere Angaben', 'user-more', [
      text({ label: 'Zuständige Person', key: 'assignee', hint: 'Benutzername. Leer: jemand aus dem Team übernimmt.', value: object.assignee, suggestions: editor.surroundings.people.map((one) => one.username), set: quiet((value) => changes.set(element, object, { 'camunda:assignee': value || undefined })) }),
      ...moment(context, { name: 'followUpDate', label: 'Wiedervorlage', days: 'Wiedervorlage nach Tagen', hint: 'So lange ruht die Aufgabe.' }),
      number({ label: 'Vorrang', key: 'priority', hint: '50 ist üblich, mehr kommt zuerst.', value: object.priority ?? '', set: (value) => changes.set(element, object, { 'camunda:priority': value || undefined }) }),
      text({ label: 'Rechtsgrundlage', key: 'law', value: told.get('law'), set: quiet((value) => changes.setProperty(element, object, 'law', value)) }),
      ...valueField(context, { label: 'Zusatz zum Namen der Aufgabe', key: 'taskLabel', value: told.get('taskLabel') ?? '', set: (value) => changes.setProperty(element, object, 'taskLabel', value) }),
      text({ label: 'Vor dem Absenden nachfragen, wenn', key: 'irreversible', formula: true, value: told.get('irreversible'), set: quiet((value) => changes.setProperty(element, object, 'irreversible', value)) }),
      text({ label: 'Bedenkzeit zum Rückgängigmachen', key: 'undoFor', hint: 'Zum Beispiel PT5M: So lange wartet, was danach von selbst geschieht. Höchstens fünf Minuten.', value: told.get('undoFor'), set: quiet((value) => changes.setProperty(element, object, 'undoFor', value)) }),
      text({ label: 'Im Stapel entscheiden: Felder', key: 'batchDecision', hint: 'Kurznamen der Felder, die für viele Aufgaben zusammen gelten. Leer: jede Aufgabe wird einzeln entschieden.', value: told.get('batchDecision'), set: quiet((value) => changes.setProperty(element, object, 'batchDecision', value)) }),
      ...mappingFields(context, mappings(object)),
    ]),
  ];
}

function team({ element, object, changes, quiet, editor }) {
  const value = object.candidateGroups ?? '';
  const chosen = computed(value) ? [] : listed(value);
  const kind = computed(value) ? COMPUTED : chosen.length > 1 || editor.severalTeams === object.id ? SEVERAL : chosen[0] ?? '';
  const set = (groups) => changes.set(element, object, { 'camunda:candidateGroups': groups || undefined });
  const options = [{ value: '', label: '– kein Team –' }, ...teamOptions(editor, chosen), { value: SEVERAL, label: 'Mehrere Teams …' }, { value: COMPUTED, label: 'Aus den Angaben des Vorgangs …' }];
  const pick = choice({
    label: 'Team', key: 'team', hint: 'Dieses Team sieht die Aufgabe im Eingang.', value: kind, options,
    set: (next) => {
      editor.severalTeams = next === SEVERAL ? object.id : '';
      if (next === SEVERAL) editor.redraw();
      else set(next === COMPUTED ? '=""' : next);
    },
  });
  if (kind === SEVERAL) return [pick, several({ label: 'Teams', key: 'teams', values: chosen, options: teamOptions(editor, chosen), set: (groups) => set(groups.join(', ')) })];
  if (kind === COMPUTED) return [pick, text({ label: 'Ausdruck für das Team', key: 'team-feel', formula: true, value, set: quiet(set) })];
  return [pick];
}

// A date is none, a number of days, a date of the case (some days before or after it), or an expression.
function moment(context, { name, label, days, hint }) {
  const { element, object, changes, quiet, editor } = context;
  const value = object[name] ?? '';
  const match = DAYS.exec(value.trim());
  const open = `${object.id}-${name}`;
  const set = (text_) => changes.set(element, object, { [`camunda:${name}`]: text_ || undefined });
  if ((!value && !editor.formulas.has(open)) || match) {
    return [
      number({ label: days, key: name, hint, min: 1, value: match ? match[1] ?? match[2] : '', set: quiet((much) => set(much ? `P${Math.trunc(Number(much))}D` : '')) }),
      button(`${label} nach einem Datum des Vorgangs …`, () => { editor.formulas.add(open); editor.focusNext = name; set(''); editor.redraw(); }, { kind: 'plain', key: `${name}-more` }),
    ];
  }
  const days_ = () => { editor.formulas.delete(open); editor.focusNext = name; set(''); editor.redraw(); };
  return [
    ...dayField(context, { label, key: name, value, set }),
    button(`${label} in Tagen angeben`, days_, { kind: 'plain', key: `${name}-days` }),
  ];
}

// Who did the steps named here may not do this one.
function fourEyes({ element, object, changes, editor }, told) {
  const others = editor.modeler.get('elementRegistry').filter((one) => one.type === 'bpmn:UserTask' && one !== element);
  const chosen = (told.get('fourEyes') ?? '').split(/[\s,]+/).filter(Boolean); // the engine reads ids divided by blanks
  if (!others.length) return [];
  const options = others.map((one) => ({ value: one.id, label: one.businessObject.name || one.id }));
  const box = several({
    label: 'Nicht dieselbe Person wie bei', key: 'fourEyes', values: chosen, options,
    set: (ids) => changes.setProperty(element, object, 'fourEyes', ids.join(' ')),
  });
  return chosen.length ? [heading('Vier Augen'), box] : [fold('Vier Augen', 'four-eyes', [box])];
}
