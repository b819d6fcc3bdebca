// A value a step is given: one of the case's, a text with values in it, or, for those who want it, an expression.
import { markOf, readText, writeText } from '../../editor/texts.js';
import { choice, note, part, text } from '../fields.js';
import { t } from '../../js/words.js';

const PARTLY = t('Nicht auf jedem Weg bekannt');
const TEXT = '#text';
const FEEL = '#feel';

/** What is surely there first, by the step it comes from. @param {(one) => boolean} fits */
export function knownOptions(known, fits = () => true) {
  const all = [...known.values()].filter(fits);
  const option = (one, group) => ({ value: one.path, label: one.label, group });
  return [
    ...all.filter((one) => one.surely).map((one) => option(one, one.origin || t('Weitere Angaben'))),
    ...all.filter((one) => !one.surely).map((one) => option(one, PARTLY)),
  ];
}

/**
 * @param {object} context of the inspector
 * @param {{label: string, hint?: string, key: string, value: string, set: (feel: string) => void, at?: string,
 *   types?: string[], texts?: boolean, lines?: number, missing?: string, fixed?: {value: string, label: string, group: string}[]}} field `at` = the element whose known values
 *   are offered, `types` = of the values offered, `texts` = a text may be given, `missing` = a value that says nothing yet,
 *   `fixed` = values of the house, such as its teams
 */
export function valueField(context, field) {
  const { object, editor, quiet } = context;
  const { label, hint, key, value, set, at = object.id, types, texts = true, lines = 2, missing, fixed = [] } = field;
  const expression = () => text({ label: t('{label}: Ausdruck (FEEL)', { label }), key: `${key}-feel`, formula: true, value, set: quiet(set) });
  const told = editor.known(at);
  if (!told) return [choice({ label, key, value, options: [{ value, label: t('Die Angaben des Vorgangs werden gelesen …') }], set: () => {} })]; // the same field, so that the focus stays on it
  const { known } = told;
  if (!told.comparisons.length) return [expression()];
  const empty = !value || (value === missing && !known.has(value));
  const own = fixed.some((one) => one.value === value);
  const said = texts && !empty && !own && !known.has(value) ? readText(value, known) : null;
  const name = `${object.id} ${key}`;
  const open = editor.formulas.has(name);
  const kind = open ? FEEL : empty ? '' : known.has(value) || own ? value : said !== null ? TEXT : FEEL;
  const pick = (next) => {
    editor.formulas.delete(name);
    if (next === FEEL) { editor.formulas.add(name); editor.redraw(); return; }
    set(next === TEXT ? '""' : next);
    editor.redraw();
  };
  const options = [
    { value: '', label: t('– bitte wählen –') }, ...(texts ? [{ value: TEXT, label: t('Text, den ich hier schreibe') }] : []),
    ...fixed,
    ...knownOptions(known, (one) => !types || types.includes(one.type)),
    ...(known.has(value) && types && !types.includes(known.get(value).type) ? [{ value, label: known.get(value).label }] : []),
    { value: FEEL, label: t('Ausdruck (FEEL) …') },
  ];
  return [
    choice({ label, hint, key, value: kind, options, set: pick }),
    ...(kind === TEXT ? writing(context, { label, key, known, lines, said, set }) : []),
    kind === FEEL ? expression() : null,
    known.get(kind) && !known.get(kind).surely ? note(t('Diese Angabe gibt es nicht auf jedem Weg hierher. Ohne sie bleibt der Vorgang hier stehen.')) : null,
  ].filter(Boolean);
}

// The text itself, and the values that can be put where the cursor stands.
function writing({ quiet, editor }, { label, key, known, lines, said, set }) {
  const written = text({ label: t('{label}: Text', { label }), key: `${key}-text`, lines, value: said, set: quiet((words) => set(writeText(words, known))) });
  const area = written.querySelector('textarea');
  let from = null; // where the cursor was when the text was left
  area.addEventListener('blur', () => { from = area.selectionStart; });
  const insert = (path) => {
    if (!path) return;
    area.setRangeText(`[${markOf(known.get(path), known)}]`, from ?? area.value.length, from ?? area.value.length, 'end');
    editor.focusNext = `${key}-text`;
    set(writeText(area.value, known));
    editor.redraw();
  };
  if (!known.size) return [written];
  return [part('div', {}, written,
    choice({ label: t('Angabe einsetzen'), key: `${key}-insert`, value: '', options: [{ value: '', label: t('– Angabe wählen –') }, ...knownOptions(known)], set: insert }))];
}
