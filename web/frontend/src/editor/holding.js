// Whether this page may edit: the draft is held for it, or a colleague has it and the page is for reading.
import { $ } from '../js/page.js';
import { holdDraft, takeDraftOver } from './lock.js';
import { t } from '../js/words.js';

/**
 * Hold the draft, or tell whose it is and offer to take it over.
 * @param {string} lock
 * @returns {Promise<boolean>} whether this page edits
 */
export async function mayEdit(lock) {
  const held = await holdDraft(lock);
  if (held.mine) return true;
  const line = $('#locked');
  line.hidden = false;
  $('p', line).textContent = held.title ?? t('Jemand anders bearbeitet diesen Entwurf.');
  $('button', line).addEventListener('click', async () => {
    if (await takeDraftOver(lock)) window.location.reload();
  });
  $('#saving').textContent = t('nur zum Lesen');
  return false;
}

/** A file of a draft with its revision. */
export async function fileOf(url) {
  const answer = await fetch(url, { credentials: 'same-origin', headers: { 'X-Requested-With': 'fetch' } });
  if (!answer.ok) throw new Error(String(answer.status));
  return { text: await answer.text(), revision: Number(answer.headers.get('ETag')?.replace('W/', '').replaceAll('"', '')) };
}
