// A text with values of the case in it, typed as "Guten Tag [Vorname]", written as a FEEL expression and read back.
import { places } from './conditions.js';

const MARK = /\[([^[\]\n]+)\]/g;

// A value as part of a text; one that may be missing gives nothing.
function spoken({ path, type, required, surely }) {
  const said = {
    number: `string(${path})`,
    datetime: `string(${path}.day) + "." + string(${path}.month) + "." + string(${path}.year)`,
    checkbox: `(if ${path} = true then "ja" else "nein")`,
    checklist: `string join(${path}, ", ")`,
  }[type] ?? path;
  return required && surely && type !== 'checkbox' ? said : type === 'checkbox' ? said : `(if ${path} = null then "" else ${said})`;
}

/** What a value is called between brackets: its label, or its name where two have the same label. */
export function markOf(one, known) {
  const same = [...known.values()].filter((other) => other.label === one.label);
  return same.length === 1 && !/[[\]\n]/.test(one.label) ? one.label : one.path;
}

/** @param {Map<string, object>} known values by their paths, as the server tells them */
export function writeText(text, known) {
  const byMark = new Map([...known.values()].map((one) => [markOf(one, known), one]));
  const pieces = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    const value = byMark.get(match[1]) ?? known.get(match[1]);
    if (!value) continue;
    if (match.index > from) pieces.push(JSON.stringify(text.slice(from, match.index)));
    pieces.push(spoken(value));
    from = match.index + match[0].length;
  }
  if (from < text.length || !pieces.length) pieces.push(JSON.stringify(text.slice(from)));
  if (pieces.length === 1 && !pieces[0].startsWith('"')) pieces.unshift('""'); // still a text, to which more may be written
  return pieces.join(' + ');
}

/** The text an expression says, null where it is of another make. */
export function readText(expression, known) {
  const values = [...known.values()].map((one) => ({ one, parts: split(spoken(one)) }));
  const pieces = split(expression.trim());
  let text = '';
  for (let at = 0; at < pieces.length;) {
    const found = values.find(({ parts }) => parts.every((part, index) => pieces[at + index] === part));
    if (found) {
      text += `[${markOf(found.one, known)}]`;
      at += found.parts.length;
      continue;
    }
    const literal = literalOf(pieces[at]);
    if (literal === null) return null;
    text += literal;
    at += 1;
  }
  return text;
}

function literalOf(piece) {
  if (!/^"(?:[^"\\]|\\.)*"$/s.test(piece)) return null;
  try {
    return JSON.parse(piece);
  } catch {
    return null;
  }
}

function split(text) {
  const pieces = [];
  let from = 0;
  for (const { at, depth } of places(text)) {
    if (depth || text[at] !== '+') continue;
    pieces.push(text.slice(from, at).trim());
    from = at + 1;
  }
  pieces.push(text.slice(from).trim());
  return pieces;
}
