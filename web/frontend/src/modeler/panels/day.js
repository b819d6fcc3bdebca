// A day of the case: one of its dates, the same day or some days before or after it; or, for those who want it, an expression.
import { choice, note, number, text } from '../fields.js';
import { knownOptions } from './value.js';
import { t } from '../../js/words.js';

const FEEL = '#feel';
const SIDES = [{ value: '', label: t('am selben Tag') }, { value: '-', label: t('Tage davor') }, { value: '+', label: t('Tage danach') }];
const DAY = /^([\p{L}_][\p{L}\p{N}_.]*)(?:\s*([-+])\s*duration\("P(\d+)D"\))?$/u;

/** The date, the side and the number of days an expression says; null where it is of another make. */
export function dayOf(expression) {
  const match = DAY.exec(expression.trim());
  return match ? { path: match[1], side: match[2] ?? '', days: match[3] ?? '' } : null;
}

export const dayText = ({ path, side, days }) => (side && Number(days) ? `${path} ${side} duration("P${Math.trunc(Number(days))}D")` : path);

/**
 * @param {object} context of the inspector
 * @param {{label: string, key: string, value: string, hint?: string, set: (feel: string) => void}} field
 */
export function dayField({ object, editor, quiet }, { label, key, value, hint, set }) {
  const expression = () => text({ label: t('{label}: Ausdruck (FEEL)', { label }), hint, key: `${key}-feel`, formula: true, value, set: quiet(set) });
  const told = editor.known(object.id);
  if (!told) return [choice({ label, key, value, options: [{ value, label: t('Die Angaben des Vorgangs werden gelesen …') }], set: () => {} })]; // the same field, so that the focus stays on it
  if (!told.comparisons.length) return [expression()];
  const { known } = told;
  const said = dayOf(value);
  const name = `${object.id} ${key}-feel`;
  const chosen = said && known.has(said.path) ? said : null;
  const kind = editor.formulas.has(name) || (value && !chosen && value !== 'now()') ? FEEL : chosen?.path ?? '';
  const dates = (one) => one.type === 'datetime' || one.type === 'other';
  const pick = (next) => {
    editor.formulas[next === FEEL ? 'add' : 'delete'](name);
    if (next !== FEEL) set(next ? dayText({ ...(chosen ?? { side: '', days: '' }), path: next }) : '');
    editor.redraw();
  };
  return [
    choice({ label, key, value: kind, options: [{ value: '', label: value === 'now()' ? t('– Datum wählen; bis dahin geht es sofort weiter –') : t('– Datum wählen –') }, ...knownOptions(known, dates), { value: FEEL, label: t('Ausdruck (FEEL) …') }], set: pick }),
    known.size && ![...known.values()].some(dates) && kind !== FEEL ? note(t('Vor dieser Stelle gibt noch niemand ein Datum an. Fügen Sie einem Formular davor ein Feld der Art „Datum“ hinzu.')) : null,
    ...(kind === FEEL ? [expression()] : []),
    ...(chosen && kind !== FEEL ? shifted(chosen, key, set, quiet, known.get(chosen.path)) : []),
  ].filter(Boolean);
}

function shifted(chosen, key, set, quiet, field) {
  return [
    choice({ label: t('Abstand'), key: `${key}-side`, value: chosen.side, options: SIDES, set: (side) => set(dayText({ ...chosen, side, days: side ? chosen.days || '7' : '' })) }),
    chosen.side ? number({ label: t('Tage'), key: `${key}-much`, min: 1, value: chosen.days, set: quiet((days) => set(dayText({ ...chosen, days: days || '1' }))) }) : null,
    field.surely && field.required ? null : note(t('Dieses Datum ist nicht in jedem Vorgang angegeben. Ohne es bleibt der Vorgang hier stehen.')),
  ];
}
