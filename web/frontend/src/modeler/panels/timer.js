// Times: a span, a moment or a cycle, with days and weeks in words; anything else as an expression.
import { choice, number, text } from '../fields.js';
import { dayField } from './day.js';
import { t } from '../../js/words.js';

const KINDS = [
  { value: 'timeDuration', label: t('nach einer Dauer') },
  { value: 'timeDate', label: t('an einem Datum (Stichtag)') },
  { value: 'timeCycle', label: t('immer wieder') },
];
const UNITS = [
  { value: 'D', label: t('Tage') }, { value: 'W', label: t('Wochen') }, { value: 'M', label: t('Monate') }, { value: 'H', label: t('Stunden') }, { value: 'N', label: t('Minuten') },
];
const SPAN = /^(?:P(\d+)([DWM])|PT(\d+)([HM]))$/;
const CYCLE = /^R\/(.+)$/;
const EXPRESSION = '#expression';
const HINTS = {
  timeDuration: t('Ausdruck (FEEL), zum Beispiel: duration("P14D")'),
  timeDate: t('Ausdruck (FEEL) oder Datum, zum Beispiel: hearing.until + duration("P1D") oder 2026-12-31'),
  timeCycle: t('Zum Beispiel R3/P7D: dreimal, alle 7 Tage. Oder eine Cron-Zeile.'),
};

/** A number and a unit out of "P14D"; null where it is something else. */
export function spanOf(body) {
  const match = SPAN.exec(body.trim());
  if (!match) return null;
  return match[1] ? { much: match[1], unit: match[2] } : { much: match[3], unit: match[4] === 'M' ? 'N' : 'H' };
}

export const spanText = ({ much, unit }) => (unit === 'H' ? `PT${much}H` : unit === 'N' ? `PT${much}M` : `P${much}${unit}`);

export function timerFields(context, definition) {
  const { element, changes, quiet, editor, object } = context;
  const kind = KINDS.find(({ value }) => definition[value])?.value ?? 'timeDuration';
  const body = definition[kind]?.body ?? '';
  const set = (text_) => changes.setExpression(element, definition, kind, text_);
  const pick = choice({
    label: t('Wann'), key: 'timer-kind', value: kind, options: KINDS,
    set: (next) => changes.together(() => {
      changes.setExpression(element, definition, kind, '');
      changes.setExpression(element, definition, next, next === 'timeDuration' ? 'P1D' : next === 'timeCycle' ? 'R/P1D' : 'now()');
    }),
  });
  const cycle = kind === 'timeCycle' ? CYCLE.exec(body) : null;
  const span = kind === 'timeDuration' ? spanOf(body || 'P1D') : cycle && spanOf(cycle[1]);
  const asText = editor.formulas.has(`${object.id}-timer`) || !span;
  if (kind === 'timeDate') return [pick, ...dayField(context, { label: t('Datum'), key: 'timer-text', hint: HINTS[kind], value: body, set })];
  if (asText) return [pick, text({ label: t('Zeit als Ausdruck'), key: 'timer-text', hint: HINTS[kind], formula: true, value: body, set: quiet(set) })];
  const now = () => spanOf((definition[kind]?.body ?? '').replace(CYCLE, '$1')) ?? span;
  const write = (part) => set(`${cycle ? 'R/' : ''}${spanText({ ...now(), ...part })}`);
  return [
    pick,
    number({ label: cycle ? t('Alle') : t('Nach'), key: 'timer-much', min: 1, value: body ? span.much : '', set: quiet((much) => write({ much: Math.max(1, Math.trunc(Number(much)) || 1) })) }),
    choice({
      label: t('Einheit'), key: 'timer-unit', value: span.unit, options: [...UNITS, { value: EXPRESSION, label: t('Aus den Angaben des Vorgangs …') }],
      set: (unit) => { if (unit === EXPRESSION) { editor.formulas.add(`${object.id}-timer`); editor.redraw(); } else write({ unit }); },
    }),
  ];
}
