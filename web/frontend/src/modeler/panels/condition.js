// A condition as an expression. The builder from the data known at the point takes this place.
import { text } from '../fields.js';

/**
 * @param {object} context of the inspector
 * @param {{label: string, key: string, value: string, hint?: string, set: (text: string) => void}} field
 */
export function conditionField({ quiet }, { label, key, value, hint, set }) {
  return [text({ label, key, hint: hint ?? 'Ausdruck (FEEL), zum Beispiel: review.result = "grant"', formula: true, lines: 2, value, set: quiet(set) })];
}
