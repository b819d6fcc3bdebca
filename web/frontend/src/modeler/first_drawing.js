// A file that came without a drawing: drawn when it is opened, told, and kept.
import { $, csrf } from '../js/page.js';
import { isUndrawn } from './reading.js';
import { t, tn } from '../js/words.js';

// A file without a drawing gets one; what draws it is loaded only then.
export async function withDrawing(xml, { tell, refuse }) {
  if (!isUndrawn(xml)) return { xml, made: false };
  try {
    const made = await drawn(xml);
    tell(t('Die Datei enthielt keine Zeichnung. Sie wurde neu gezeichnet; bitte prüfen Sie die Anordnung. Sonst ist nichts geändert.')
      + (made.left ? ` ${tn('Eine Anmerkung oder Angabe neben den Schritten ist nicht gezeichnet, aber weiter in der Datei.', '{count} Anmerkungen oder Angaben neben den Schritten sind nicht gezeichnet, aber weiter in der Datei.', made.left)}` : ''));
    return { xml: made.xml, made: true };
  } catch (error) {
    refuse(error.message);
    return null;
  }
}

/** A file with a drawing made for it (see layout.js). */
export async function drawn(xml) {
  const { draw } = await import($('.kw-edit').dataset.layout).catch(() => { throw new Error(t('Die Zeichnung konnte nicht gemacht werden, weil die Verbindung fehlt. Bitte laden Sie die Seite neu.')); });
  return draw(xml);
}

// What was drawn is kept at once, so that the file has a drawing wherever it is shown; where that fails, with the first change.
export async function keep(url, revision, xml) {
  const headers = { 'X-CSRFToken': csrf(), 'X-Requested-With': 'fetch', 'If-Match': `"${revision}"`, 'Content-Type': 'application/octet-stream' };
  const answer = await fetch(url, { method: 'PUT', body: xml, headers, credentials: 'same-origin' }).catch(() => null);
  return answer?.ok ? (await answer.json()).revision : revision;
}
