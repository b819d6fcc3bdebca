// A diagram as text, whatever encoding its file declares; and what speaks against opening it here.
const DECLARED = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/;
const SHAPES = /<(?:[\w.-]+:)?BPMN(?:Shape|Edge)\b/g;

/** How many shapes and paths are drawn comfortably; measured, see the room's README. */
export const MOST_SHAPES = 2500;

export function decode(bytes) {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 200));
  return new TextDecoder(DECLARED.exec(head)?.[1] ?? 'utf-8').decode(bytes);
}

/** Why a file cannot be opened here, in German; "" where nothing speaks against it. */
export function refusal(text) {
  if (/<!DOCTYPE/i.test(text.slice(0, 10_000))) return 'Die Datei enthält eine DOCTYPE-Angabe. Solche Dateien werden aus Sicherheitsgründen nicht geöffnet. Speichern Sie sie in dem Programm, aus dem sie kommt, als BPMN 2.0.';
  if (!/<(?:[\w.-]+:)?definitions\b/.test(text)) return 'Das ist kein BPMN-Diagramm. Laden Sie die Datei herunter und prüfen Sie, aus welchem Programm sie kommt.';
  const shapes = text.match(SHAPES)?.length ?? 0;
  if (shapes > MOST_SHAPES) return `Die Zeichnung hat ${shapes.toLocaleString('de-DE')} Teile. Gezeichnet werden hier höchstens ${MOST_SHAPES.toLocaleString('de-DE')}. Teilen Sie den Prozess, zum Beispiel mit dem Schritt „Anderer Prozess“.`;
  return '';
}
