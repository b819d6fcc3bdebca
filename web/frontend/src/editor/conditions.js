// Conditions chosen from field, comparison and value. The table of comparisons comes from the server
// (web/modeler/conditions.py); here they are written as FEEL and read back.
const KEY = '(?<key>[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)*)';
const VALUE = '(?<value>"(?:[^"\\\\]|\\\\.)*"|-?\\d+(?:\\.\\d+)?|date\\("\\d{4}-\\d{2}-\\d{2}"\\))';
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function literal(value, type) {
  if (type === 'number') return value.replace(',', '.') || '0';
  return type === 'datetime' ? `date("${value}")` : JSON.stringify(value);
}

const ESCAPE = /\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/; // what FEEL knows and JSON does not
const typed = (written) => {
  if (written.startsWith('date(')) return written.slice(6, -2);
  return written.startsWith('"') && !ESCAPE.test(written.replaceAll('\\\\', '')) ? JSON.parse(written) : written;
};

const filled = (template, key, value, type) => template.replaceAll('{key}', key).replaceAll('{value}', () => literal(value, type));

// A template's names stand in it once or twice; the second is the same as the first.
function match(template, text) {
  const escaped = template.replace(/[.*+?^$()[\]\\|]/g, '\\$&');
  const named = escaped.replace('{key}', KEY).replaceAll('{key}', '\\k<key>').replace('{value}', VALUE);
  return new RegExp(`^${named}$`, 'u').exec(text)?.groups;
}

// --- fields of forms: the condition under which a field is hidden ---

export const writeCondition = (comparison, key, value, type) => `=${filled(comparison.hide, key, value, type)}`;

export function readCondition(hide, comparisons, types) {
  // "x = null or x != 1" says no more than "x != 1": null differs from every value.
  const plain = hide.trim().replace(/^=/, '').trim()
    .replace(/^([\p{L}\p{N}_.]+) = null or (\1 != (?!null).*)$/u, '$2')
    .replace(/^(([\p{L}\p{N}_.]+) != (?!null).*) or \2 = null$/u, '$1');
  for (const one of comparisons) {
    const found = match(one.hide, plain);
    const target = found && types.get(found.key);
    if (target && one.types.includes(target.type)) return { key: found.key, comparison: one.sign, value: typed(found.value ?? '') };
  }
  return null;
}

/** Several lines of which all must hold ("and"), or one is enough ("or"), as the condition under which a field is hidden. */
export function writeHide({ join, lines }, comparisons, types) {
  const pieces = lines.map(({ key, sign, value }) => writeCondition(comparisons.find((one) => one.sign === sign), key, value, types.get(key).type).slice(1));
  return pieces.length === 1 ? `=${pieces[0]}` : `=${pieces.map((piece) => `(${piece})`).join(join === 'and' ? ' or ' : ' and ')}`;
}

/** The lines an expression says, null where it is of another make. */
export function readHide(hide, comparisons, types) {
  const line = (text) => {
    const said = readCondition(text, comparisons, types);
    return said && { key: said.key, sign: said.comparison, value: said.value };
  };
  const alone = line(hide);
  if (alone) return { join: 'and', lines: [alone] };
  const parts = split(hide.trim().replace(/^=/, '').trim());
  const lines = parts?.pieces.map((piece) => line(piece.startsWith('(') && closes(piece) ? piece.slice(1, -1) : piece)) ?? [];
  return lines.length > 1 && lines.every(Boolean) ? { join: parts.join === 'or' ? 'and' : 'or', lines } : null;
}

// --- paths of diagrams: lines that all hold ("and"), or of which one is enough ("or") ---

/** Whether a line says everything that is needed. */
export function isComplete({ key, sign, value }, comparisons, known) {
  const field = known.get(key);
  const one = comparisons.find((each) => each.sign === sign);
  if (!field || !one) return false;
  if (!one.needs_value) return true;
  if (field.type === 'number') return NUMBER.test(value);
  return field.type === 'datetime' ? DAY.test(value) : value !== '';
}

/** @param {{join: "and"|"or", lines: {key, sign, value, source?}[]}} told a line with a source stays as it was written */
export function writePath({ join, lines }, comparisons, known) {
  return lines.map(({ key, sign, value, source }) => {
    if (source) return source;
    const one = comparisons.find((each) => each.sign === sign);
    const field = known.get(key);
    return filled(one.careful && !(field.required && field.surely) ? one.careful : one.show, key, value, field.type);
  }).join(` ${join} `);
}

/** The lines an expression says, null where it is of another make. */
export function readPath(text, comparisons, known) {
  const parts = split(text.trim());
  if (!parts) return null;
  const lines = parts.pieces.map((piece) => readLine(piece, comparisons, known));
  return lines.every(Boolean) ? { join: parts.join, lines } : null;
}

function readLine(piece, comparisons, known) {
  const bare = piece.startsWith('(') && closes(piece) ? piece.slice(1, -1).trim() : null;
  for (const one of comparisons) {
    for (const template of [one.careful, one.show, ...one.also].filter(Boolean)) {
      const found = match(template, piece) ?? (bare && match(template, bare));
      const field = found && known.get(found.key);
      if (field && one.types.includes(field.type) && fits(found.value, field.type)) {
        return { key: found.key, sign: one.sign, value: typed(found.value ?? ''), source: piece };
      }
    }
  }
  return null;
}

// A number is no text: what is compared with a value of another kind stays as it is written.
function fits(written, type) {
  if (written === undefined) return true;
  if (written.startsWith('"') && ESCAPE.test(written.replaceAll('\\\\', ''))) return false;
  if (type === 'number') return /^-?\d/.test(written);
  return type === 'datetime' ? written.startsWith('date(') : written.startsWith('"');
}

const closes = (text) => places(text).every(({ at, depth }) => depth > 0 || at === text.length - 1);

// Every character outside of quotes, with how deep in brackets the text is behind it.
export function places(text) {
  const found = [];
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted && sign === '\\') { at += 1; continue; }
    if (sign === '"') { quoted = !quoted; continue; }
    if (quoted) continue;
    depth += '([{'.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0;
    found.push({ at, depth });
  }
  return found;
}

// "a and b" or "a or b"; both in one text would need brackets to be told apart.
function split(text) {
  const pieces = [];
  let join = '';
  let from = 0;
  for (const { at, depth } of places(text)) {
    const word = depth === 0 && at >= from && /^\s(and|or)\s/.exec(text.slice(at, at + 6))?.[1];
    if (!word) continue;
    if (join && join !== word) return null;
    join = word;
    pieces.push(text.slice(from, at).trim());
    from = at + word.length + 2;
  }
  pieces.push(text.slice(from).trim());
  return { join: join || 'and', pieces };
}
