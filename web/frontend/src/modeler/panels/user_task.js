// A task for people: who, until when, with which form.
import { button, choice, fold, heading, number, several, text } from '../fields.js';
import { documentation, mappings, properties } from '../model.js';
import { formLink, formOptions } from './forms.js';
import { dayField } from './day.js';
import { mappingFields } from './mappings.js';
import { teamOptions } from './process.js';
import { valueField } from './value.js';
import { t } from '../../js/words.js';

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
    ...moment(context, { name: 'dueDate', label: t('Frist'), days: t('Frist in Tagen'), hint: t('Ab dem Tag, an dem die Aufgabe entsteht.') }),
    choice({ label: t('Formular'), key: 'form', value: object.formRef ?? '', options: formOptions(editor, object.formRef), set: takeForm }),
    formLink(context, object.formRef, takeForm),
    text({ label: t('Arbeitshinweis'), key: 'documentation', hint: t('Steht über dem Formular.'), lines: 4, value: documentation(object), set: quiet((words) => changes.setDocumentation(element, object, words)) }),
    ...fourEyes(context, told),
    fold(t('Weitere Angaben'), 'user-more', [
      text({ label: t('Zuständige Person'), key: 'assignee', hint: t('Benutzername. Leer: jemand aus dem Team übernimmt.'), value: object.assignee, suggestions: editor.surroundings.people.map((one) => one.username), set: quiet((value) => changes.set(element, object, { 'camunda:assignee': value || undefined })) }),
      ...moment(context, { name: 'followUpDate', label: t('Wiedervorlage'), days: t('Wiedervorlage nach Tagen'), hint: t('So lange ruht die Aufgabe.') }),
      number({ label: t('Vorrang'), key: 'priority', hint: t('50 ist üblich, mehr kommt zuerst.'), value: object.priority ?? '', set: (value) => changes.set(element, object, { 'camunda:priority': value || undefined }) }),
      text({ label: t('Rechtsgrundlage'), key: 'law', value: told.get('law'), set: quiet((value) => changes.setProperty(element, object, 'law', value)) }),
      ...valueField(context, { label: t('Zusatz zum Namen der Aufgabe'), key: 'taskLabel', value: told.get('taskLabel') ?? '', set: (value) => changes.setProperty(element, object, 'taskLabel', value) }),
      text({ label: t('Vor dem Absenden nachfragen, wenn'), key: 'irreversible', formula: true, value: told.get('irreversible'), set: quiet((value) => changes.setProperty(element, object, 'irreversible', value)) }),
      text({ label: t('Bedenkzeit zum Rückgängigmachen'), key: 'undoFor', hint: t('Zum Beispiel PT5M: So lange wartet, was danach von selbst geschieht. Höchstens fünf Minuten.'), value: told.get('undoFor'), set: quiet((value) => changes.setProperty(element, object, 'undoFor', value)) }),
      text({ label: t('Im Stapel entscheiden: Felder'), key: 'batchDecision', hint: t('Kurznamen der Felder, die für viele Aufgaben zusammen gelten. Leer: jede Aufgabe wird einzeln entschieden.'), value: told.get('batchDecision'), set: quiet((value) => changes.setProperty(element, object, 'batchDecision', value)) }),
      ...mappingFields(context, mappings(object)),
    ]),
  ];
}

// Kinds of values that may name a team.
const TEXTS = ['select', 'radio', 'textfield'];

function team(context) {
  const { element, object, changes, editor } = context;
  const value = object.candidateGroups ?? '';
  const chosen = computed(value) ? [] : listed(value);
  const kind = computed(value) ? COMPUTED : chosen.length > 1 || editor.severalTeams === object.id ? SEVERAL : chosen[0] ?? '';
  const set = (groups) => changes.set(element, object, { 'camunda:candidateGroups': groups || undefined });
  const options = [{ value: '', label: t('– kein Team –') }, ...teamOptions(editor, chosen), { value: SEVERAL, label: t('Mehrere Teams …') }, { value: COMPUTED, label: t('Aus den Angaben des Vorgangs …') }];
  const pick = choice({
    label: t('Team'), key: 'team', hint: t('Dieses Team sieht die Aufgabe im Eingang.'), value: kind, options,
    set: (next) => {
      editor.severalTeams = next === SEVERAL ? object.id : '';
      if (next === SEVERAL) editor.redraw();
      else set(next === COMPUTED ? '=""' : next);
    },
  });
  if (kind === SEVERAL) return [pick, several({ label: t('Teams'), key: 'teams', values: chosen, options: teamOptions(editor, chosen), set: (groups) => set(groups.join(', ')) })];
  if (kind === COMPUTED) return [pick, ...valueField(context, { label: t('Angabe mit dem Team'), key: 'team-feel', value: value.replace(/^=/, ''), missing: '""', texts: false, types: TEXTS, set: (feel) => set(`=${feel || '""'}`) })];
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
      button(t('{label} nach einem Datum des Vorgangs …', { label }), () => { editor.formulas.add(open); editor.focusNext = name; set(''); editor.redraw(); }, { kind: 'plain', key: `${name}-more` }),
    ];
  }
  const days_ = () => { editor.formulas.delete(open); editor.focusNext = name; set(''); editor.redraw(); };
  return [
    ...dayField(context, { label, key: name, value, set }),
    button(t('{label} in Tagen angeben', { label }), days_, { kind: 'plain', key: `${name}-days` }),
  ];
}

// Who did the steps named here may not do this one.
function fourEyes({ element, object, changes, editor }, told) {
  const others = editor.modeler.get('elementRegistry').filter((one) => one.type === 'bpmn:UserTask' && one !== element);
  const chosen = (told.get('fourEyes') ?? '').split(/[\s,]+/).filter(Boolean); // the engine reads ids divided by blanks
  if (!others.length) return [];
  const options = others.map((one) => ({ value: one.id, label: one.businessObject.name || one.id }));
  const box = several({
    label: t('Nicht dieselbe Person wie bei'), key: 'fourEyes', values: chosen, options,
    set: (ids) => changes.setProperty(element, object, 'fourEyes', ids.join(' ')),
  });
  return chosen.length ? [heading(t('Vier Augen')), box] : [fold(t('Vier Augen'), 'four-eyes', [box])];
}
