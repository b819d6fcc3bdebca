// A diagram as text, whatever encoding its file declares; and what speaks against opening it here.
import { locale, t } from '../js/words.js';
const DECLARED = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/;
const SHAPES = /<(?:[\w.-]+:)?BPMN(?:Shape|Edge)\b/g;

/** How many shapes and paths are drawn comfortably; measured, see the room's README. */
export const MOST_SHAPES = 2000;

/** Whether a file has nothing that is drawn. */
export const isUndrawn = (xml) => xml.search(SHAPES) < 0;

// Prefixes the modeler takes for its own; a file may mean something else by them.
const OURS = {
  camunda: 'http://camunda.org/schema/1.0/bpmn', bpmn: 'http://www.omg.org/spec/BPMN/20100524/MODEL',
  bpmndi: 'http://www.omg.org/spec/BPMN/20100524/DI', dc: 'http://www.omg.org/spec/DD/20100524/DC', di: 'http://www.omg.org/spec/DD/20100524/DI',
  bioc: 'http://bpmn.io/schema/bpmn/biocolor/1.0', color: 'http://www.omg.org/spec/BPMN/non-normative/color/1.0',
};

export function decode(bytes) {
  return freePrefixes(text(bytes).replace(DECLARED, (head, encoding) => head.replace(encoding, 'UTF-8')));
}

function text(bytes) {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 200));
  return new TextDecoder(DECLARED.exec(head)?.[1] ?? 'utf-8').decode(bytes);
}

/** A prefix of ours that stands for a namespace nobody here knows gets another name; the namespace stays. */
export function freePrefixes(xml) {
  const known = new Set(Object.values(OURS));
  let found = xml;
  for (const prefix of Object.keys(OURS)) {
    const declared = [...found.matchAll(new RegExp(`\\sxmlns:${prefix}\\s*=\\s*["']([^"']*)["']`, 'g'))];
    if (declared.every((one) => known.has(one[1]))) continue;
    let free = `${prefix}_1`;
    while (found.includes(`${free}`)) free += '1';
    const name = new RegExp(`(<\\/?|\\s|:type=["'])${prefix}:`, 'g');
    found = found.replace(/<[^!?][^>]*>/g, (tag) => tag.replace(name, `$1${free}:`).replace(`xmlns:${prefix}=`, `xmlns:${free}=`));
  }
  return found;
}

/**
 * References to what the file does not declare as BPMN wants it (names of data, ids of other files) stay as they were written.
 * @returns warnings that are still to be told
 */
export function keepReferences(warnings) {
  const told = [];
  for (const warning of warnings) {
    const { element, property, value } = warning;
    if (warning.message.startsWith('unknown attribute')) continue; // kept as it is
    if (!element || !property || value === undefined) { told.push(warning); continue; }
    const named = Object.defineProperty({ id: value }, '$instanceOf', { value: () => false });
    const before = element.get(property);
    if (Array.isArray(before)) before.push(named);
    else element.set(property, named);
  }
  return told;
}

/** Why a file cannot be opened here, in German; "" where nothing speaks against it. */
export function refusal(text) {
  if (/<!DOCTYPE/i.test(text.slice(0, 10_000))) return t('Die Datei enthält eine DOCTYPE-Angabe. Solche Dateien werden aus Sicherheitsgründen nicht geöffnet. Speichern Sie sie in dem Programm, aus dem sie kommt, als BPMN 2.0.');
  if (!/<(?:[\w.-]+:)?definitions\b/.test(text)) return t('Das ist kein BPMN-Diagramm. Laden Sie die Datei herunter und prüfen Sie, aus welchem Programm sie kommt.');
  const shapes = text.match(SHAPES)?.length ?? 0;
  if (shapes > MOST_SHAPES) return t('Die Zeichnung hat {shapes} Teile. Gezeichnet werden hier höchstens {most}. Teilen Sie den Prozess, zum Beispiel mit dem Schritt „Anderer Prozess“.', { shapes: shapes.toLocaleString(locale), most: MOST_SHAPES.toLocaleString(locale) });
  return '';
}
