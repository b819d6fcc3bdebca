// The dialog of a refused save: who was faster, and what to do with what is drawn here.
import { t } from '../js/words.js';
let dialog = null;

/**
 * @param {object} told the answer of the server: code, title (a German sentence)
 * @param {{download: () => void}} ways
 * @returns {Promise<'mine'|'reload'|'stay'>}
 */
export function askConflict(told, { download }) {
  dialog?.remove();
  dialog = build(told, download);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => { resolve(dialog.returnValue || 'stay'); dialog.remove(); }, { once: true });
    dialog.returnValue = '';
    dialog.showModal();
  });
}

function build(told, download) {
  const locked = told.code === 'draft_locked';
  const box = document.createElement('dialog');
  box.className = 'kw-dialog';
  box.dataset.modal = '';
  box.setAttribute('aria-labelledby', 'conflict-title');
  const title = locked ? t('Jemand anders bearbeitet diesen Entwurf') : t('Der Entwurf wurde inzwischen geändert');
  const mine = locked ? t('Bearbeitung übernehmen und meine Fassung speichern') : t('Meine Fassung speichern');
  const text = t('{told} Ihre Änderungen stehen noch hier und sind nicht verloren.', { told: told.title ?? '' });
  box.append(
    part('div', 'kw-dialog__head', heading(title)),
    part('div', 'kw-dialog__body', part('p', '', text)),
    part('div', 'kw-dialog__foot',
      button(mine, 'kw-btn kw-btn--primary', () => box.close('mine')),
      button(t('Eigene Fassung herunterladen'), 'kw-btn kw-btn--secondary', download),
      button(t('Neu laden, meine Änderungen verwerfen'), 'kw-btn kw-btn--plain', () => box.close('reload'))),
  );
  return box;
}

function heading(text) {
  const found = part('h2', '', text);
  found.id = 'conflict-title';
  return found;
}

function part(tag, className, ...children) {
  const found = document.createElement(tag);
  if (className) found.className = className;
  found.append(...children);
  return found;
}

function button(text, className, act) {
  const found = part('button', className, text);
  found.type = 'button';
  found.addEventListener('click', act);
  return found;
}
