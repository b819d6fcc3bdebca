// The English build: what the sources say in German, t('…') and tn('…', '…', …), is replaced by the English of
// translations/en/scripts.po, as german.mjs replaces the English of libraries. What has no English yet stays German
// here; a house test finds it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CATALOGUE = join(dirname(fileURLToPath(import.meta.url)), '../translations/en/scripts.po');
const SAID = String.raw`(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\`(?:[^\`\\$]|\\.)*\`)`;
const CALL = new RegExp(String.raw`(?<![\w.$])(t|tn)\((${SAID})(?:(,\s*)(${SAID}))?`, 'g');
const LINE = /^(msgid|msgid_plural|msgstr(?:\[\d\])?) (".*")$|^(".*")$/;

/** German -> English; one and many under the German of one. */
export function catalogue(text) {
  const found = new Map();
  for (const block of text.split(/\n\s*\n/)) {
    const entry = {};
    let field = '';
    for (const line of block.split('\n')) {
      const match = LINE.exec(line);
      if (!match) continue;
      field = match[1] ?? field;
      entry[field] = (entry[field] ?? '') + JSON.parse(match[2] ?? match[3]);
    }
    if (entry.msgid) found.set(entry.msgid, entry.msgid_plural ? [entry['msgstr[0]'], entry['msgstr[1]']] : [entry.msgstr]);
  }
  return found;
}

// A literal of our own sources, read as the language reads it.
const spoken = (literal) => new Function(`return ${literal}`)();

export function inEnglish(source, words) {
  return source.replace(CALL, (whole, name, first, comma, second) => {
    const [one, many] = words.get(spoken(first)) ?? [];
    if (name === 'tn') return one && many && second ? `tn(${JSON.stringify(one)}${comma}${JSON.stringify(many)}` : whole;
    return one ? `t(${JSON.stringify(one)}${second ? `${comma}${second}` : ''}` : whole;
  });
}

export const english = {
  name: 'english',
  setup(build) {
    const words = catalogue(readFileSync(CATALOGUE, 'utf8'));
    build.onLoad({ filter: /frontend[\\/]src[\\/].*\.js$/ }, ({ path }) => ({ contents: inEnglish(readFileSync(path, 'utf8'), words), loader: 'js' }));
  },
};
