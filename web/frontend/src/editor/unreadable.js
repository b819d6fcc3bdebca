// A file no editor can open: said, with the way to the file itself, which stays as it was saved.
import { linked, t } from '../js/words.js';

/** @param kind what it should have been, in words */
export function tellUnreadable(host, kind, error) {
  const note = document.createElement('div');
  note.className = 'kw-note kw-note--danger';
  note.setAttribute('role', 'alert');
  const text = document.createElement('p');
  const file = document.createElement('a');
  Object.assign(file, { href: host.dataset.source, download: host.dataset.file.split('/').pop(), textContent: t('Datei herunterladen') });
  text.append(...linked(t('Diese Datei lässt sich nicht als {kind} öffnen. Sie ist unverändert gespeichert. {link}.', { kind }), file));
  note.append(text);
  host.replaceChildren(note);
  host.dataset.state = 'failed';
  host.dataset.reason = String(error?.message ?? error);
}
