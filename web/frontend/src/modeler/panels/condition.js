// A condition: lines of value, comparison and what to compare with; for those who want it, the expression itself.
import { isComplete, readPath, writePath } from '../../editor/conditions.js';
import { button, choice, date, fold, note, part, text } from '../fields.js';
import { knownOptions } from './value.js';
import { t } from '../../js/words.js';

const JOINS = [{ value: 'and', label: t('und: alle müssen zutreffen') }, { value: 'or', label: t('oder: eine genügt') }];
const EMPTY = { key: '', sign: '', value: '' };

/** A condition about a loop's own counters and results: only an expression can say it. */
export const expressionField = ({ quiet }, { label, key, value, hint, set }) => [text({ label, key, hint: hint ?? t('Ausdruck (FEEL), zum Beispiel: review.result = "grant"'), formula: true, lines: 2, value, set: quiet(set) })];

/**
 * @param {object} context of the inspector
 * @param {{label: string, key: string, value: string, hint?: string, set: (text: string) => void}} field
 */
export function conditionField(context, field) {
  const { object, editor } = context;
  const { label, key, value } = field;
  const expression = (words) => expressionField(context, { ...field, label: words })[0];
  const told = editor.known(object.id);
  if (!told) return [note(t('{label}: Die Angaben des Vorgangs werden gelesen …', { label }))];
  if (!told.comparisons.length) return [expression(label)];
  const lines = linesOf(context, field, told);
  if (!lines) {
    return [
      expression(label), note(t('Diese Bedingung ist frei geschrieben. Sie bleibt, wie sie ist.')),
      button(t('Aus Angaben neu zusammenstellen'), () => { editor.pending.set(pendingKey(context, field), { base: value, join: 'and', lines: [EMPTY] }); editor.redraw(); }, { kind: 'plain', key: `${key}-anew` }),
    ];
  }
  return [builder(context, field, told, lines), fold(t('Als Ausdruck'), `feel-${key}`, [expression(t('{label} als Ausdruck', { label }))])];
}

const pendingKey = ({ object }, { key }) => `${object.id} ${key}`;

// Lines somebody has not finished are kept here until they say something; the drawing has only whole ones.
function linesOf(context, field, told) {
  const pending = context.editor.pending.get(pendingKey(context, field));
  if (pending?.base === field.value) return pending;
  return field.value.trim() ? readPath(field.value, told.comparisons, told.known) : { join: 'and', lines: [EMPTY] };
}

function builder(context, field, told, first) {
  const { editor } = context;
  const { comparisons, known } = told;
  const name = pendingKey(context, field);
  const now = { ...first, base: field.value }; // what is meant now: a field may be used before it is drawn anew
  const take = (next, { quietly = false } = {}) => {
    Object.assign(now, next);
    if (!now.lines.every((line) => isComplete(line, comparisons, known))) {
      editor.pending.set(name, { ...now });
      if (!quietly) editor.redraw();
      return;
    }
    editor.pending.delete(name);
    now.base = writePath(now, comparisons, known);
    if (quietly) context.quiet(field.set)(now.base);
    else field.set(now.base);
  };
  const change = (index, attrs, how) => take({ lines: now.lines.map((line, at) => (at === index ? { ...line, ...attrs, source: undefined } : line)) }, how);
  const remove = (index) => {
    const rest = now.lines.filter((_, at) => at !== index);
    editor.focusNext = `${field.key}-more`;
    if (rest.length) take({ lines: rest });
    else { editor.pending.delete(name); field.set(''); editor.redraw(); }
  };
  const more = () => {
    editor.focusNext = `${field.key}-${now.lines.length}-field`;
    take({ lines: [...now.lines, EMPTY] });
  };
  const { join, lines } = first;
  return part('fieldset', { className: 'kern-fieldset kw-field kw-cond' },
    part('legend', { className: 'kern-label', textContent: field.label }),
    known.size ? null : note(t('Vor dieser Stelle gibt noch niemand etwas an. Wählen Sie zuerst bei einer Aufgabe ein Formular.')),
    lines.length > 1 ? choice({ label: t('Verknüpfung'), key: `${field.key}-join`, value: join, options: JOINS, set: (next) => take({ join: next }) }) : null,
    ...lines.map((line, index) => lineFields(field, told, line, index, { change, remove: lines.length > 1 || line.key ? remove : null })),
    button(t('Weitere Bedingung'), more, { key: `${field.key}-more` }));
}

function lineFields(field, { comparisons, known }, line, index, { change, remove }) {
  const chosen = known.get(line.key);
  const fitting = comparisons.filter((one) => chosen && one.types.includes(chosen.type));
  const used = fitting.find((one) => one.sign === line.sign);
  const name = `${field.key}-${index}`;
  const pick = (key) => {
    const next = known.get(key);
    const usual = comparisons.filter((one) => next && one.types.includes(next.type));
    const sign = usual.some((one) => one.sign === line.sign) ? line.sign : usual[0]?.sign ?? '';
    change(index, { key, sign, value: next?.options[0]?.value ?? '' });
  };
  return part('div', { className: 'kw-cond__line' },
    choice({ label: t('Angabe'), key: `${name}-field`, value: line.key, options: [{ value: '', label: t('– bitte wählen –') }, ...knownOptions(known)], set: pick }),
    chosen ? choice({ label: t('Vergleich'), key: `${name}-sign`, value: line.sign, options: fitting.map((one) => ({ value: one.sign, label: one.label })), set: (sign) => change(index, { sign }) }) : null,
    used?.needs_value ? valueField(chosen, line, `${name}-value`, (value, how) => change(index, { value }, how)) : null,
    chosen && !chosen.surely ? note(t('Diese Angabe gibt es nicht auf jedem Weg hierher. Ohne sie bleibt der Vorgang hier stehen.')) : null,
    remove ? button(t('{name} entfernen', { name: chosen?.label ?? t('Zeile') }), () => remove(index), { kind: 'plain', key: `${name}-remove` }) : null);
}

function valueField(chosen, line, key, set) {
  const { type, options } = chosen;
  const label = t('Wert');
  if (options.length) {
    const known = options.some((one) => one.value === line.value);
    return choice({ label, key, value: line.value, options: known || !line.value ? options : [...options, { value: line.value, label: t('{value} (nicht vorgesehen)', { value: line.value }) }], set });
  }
  const quietly = (value) => set(value, { quietly: true });
  if (type === 'datetime') return date({ label, key, value: line.value, set: quietly });
  const hint = type === 'number' && line.value && !/^-?\d+([.,]\d+)?$/.test(line.value) ? t('Bitte eine Zahl eingeben, zum Beispiel 12,5.') : '';
  return text({ label, key, hint, value: line.value, set: quietly });
}
