// Saving of every editor: what was changed goes to the server 800 ms after the last change and when the page is left.
// Nothing drawn is ever lost: what the server does not take stays here, is tried again, and can be downloaded.
import { $, csrf, say } from '../js/page.js';
import { askConflict } from './conflict.js';
import { linked, t } from '../js/words.js';

const DELAY = 800;
const RETRIES = [2000, 5000, 10_000, 20_000, 30_000];
const KEEPALIVE_LIMIT = 60_000; // browsers send no more than 64 KB from a page that is going away
const WORDS = {
  saved: t('alles gespeichert'),
  changed: t('wird gespeichert …'),
  saving: t('wird gespeichert …'),
  failed: t('nicht gespeichert'),
  held: t('nicht gespeichert'),
};

/**
 * @param {object} options
 * @param {string} options.url where the file is kept (PUT with If-Match)
 * @param {number} options.revision the revision that was read
 * @param {() => Promise<string|Uint8Array>} options.read what is to be saved, asked for at the moment of saving
 * @param {HTMLElement} options.status shows the state in words
 * @param {string} options.lock where the draft's lock is held and taken over
 * @param {string} options.name file name of a local copy
 * @param {() => void} [options.finish] hands on what a field still holds, before the page is left
 * @param {(state: string) => void} [options.onState]
 */
export function createSaver({ url, revision, read, status, lock, name, finish = () => {}, onState = () => {} }) {
  let known = revision;
  let wanted = 0; // counts changes; what is saved is compared with it
  let done = 0;
  let timer = null;
  let running = null;
  let failures = 0;
  let asking = false;
  let state = 'saved';
  let size = 0; // of what was saved last

  function show(next, text = WORDS[next]) {
    const before = state;
    state = next;
    status.textContent = text;
    status.dataset.state = next;
    if (next === 'failed' && before !== 'failed') say(t('Nicht gespeichert. Es wird weiter versucht.'));
    if (next === 'saved' && (before === 'failed' || before === 'held')) say(t('Alles gespeichert.'));
    copyLink(next === 'failed' || next === 'held');
    if (next === 'saved') $('#signed-out')?.remove();
    onState(next);
  }

  // "Lokale Kopie herunterladen" stands beside the status while saving fails.
  function copyLink(shown) {
    let button = status.parentElement.querySelector('[data-local-copy]');
    if (!button && shown) {
      button = document.createElement('button');
      Object.assign(button, { type: 'button', className: 'kw-linkbtn', textContent: t('Lokale Kopie herunterladen') });
      button.dataset.localCopy = '';
      button.addEventListener('click', downloadCopy);
      status.after(' ', button);
    }
    if (button) button.hidden = !shown;
  }

  async function downloadCopy() {
    const file = new Blob([await read()], { type: 'application/octet-stream' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name.split('/').pop();
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  function changed() {
    wanted += 1;
    if (state === 'held') return;
    if (state !== 'failed') show('changed');
    clearTimeout(timer);
    timer = setTimeout(save, DELAY);
  }

  // Something is being typed that is not yet part of the file: "alles gespeichert" would not be true.
  function touched() {
    if (state !== 'saved') return;
    show('changed');
    clearTimeout(timer);
    timer = setTimeout(save, DELAY);
  }

  function save() {
    clearTimeout(timer);
    timer = null;
    if (!running) running = put().finally(() => { running = null; });
    return running;
  }

  async function put({ leaving = false } = {}) {
    finish();
    while (done < wanted && !asking) {
      const version = wanted;
      const body = await read();
      if (state !== 'failed') show('saving');
      const answer = await ask(body, leaving);
      size = body.length;
      if (!answer) return again();
      if (answer.status === 409) {
        if (!(await conflict(await answer.json()))) return;
        continue;
      }
      if (!answer.ok) return refused(answer);
      ({ revision: known } = await answer.json());
      done = version;
      failures = 0;
      document.dispatchEvent(new Event('kw:alive'));
      finish(); // typed meanwhile: it belongs to what is saved
    }
    if (done >= wanted) show('saved');
  }

  async function ask(body, keepalive) {
    const headers = { 'X-CSRFToken': csrf(), 'X-Requested-With': 'fetch', 'If-Match': `"${known}"`, 'Content-Type': 'application/octet-stream' };
    try {
      return await fetch(url, { method: 'PUT', body, headers, credentials: 'same-origin', keepalive: keepalive && body.length < KEEPALIVE_LIMIT });
    } catch {
      return null; // no connection
    }
  }

  function again(wait = RETRIES[Math.min(failures, RETRIES.length - 1)]) {
    failures += 1;
    show('failed');
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  }

  async function refused(answer) {
    if (answer.status === 400 || answer.status === 401) {
      const back = await renewToken();
      return again(back ? 0 : undefined);
    }
    if (answer.status >= 500) return again();
    const told = await answer.json().catch(() => ({}));
    show('held', t('nicht gespeichert: {reason}', { reason: told.title ?? t('Der Server nimmt die Datei so nicht an.') }));
    say(status.textContent);
  }

  // Somebody else changed the file or holds the draft: the person decides; what is drawn stays on the page.
  async function conflict(told) {
    asking = true;
    show('held');
    const choice = await askConflict(told, { download: downloadCopy });
    asking = false;
    if (choice === 'reload') { done = wanted; window.location.reload(); }
    if (choice !== 'mine') return false;
    await takeOver();
    show('changed');
    return true;
  }

  async function takeOver() {
    await fetch(lock, { method: 'POST', credentials: 'same-origin', body: JSON.stringify({ action: 'take_over' }), headers: { 'X-CSRFToken': csrf(), 'X-Requested-With': 'fetch', 'Content-Type': 'application/json' } });
    const there = await fetch(url, { method: 'GET', credentials: 'same-origin', headers: { 'X-Requested-With': 'fetch' } });
    known = Number(there.headers.get('ETag')?.replaceAll('"', '').replace('W/', '')) || known;
    wanted += 1;
  }

  // Leaving: what is small goes along with the page that goes; for what is larger the browser asks, and meanwhile it is saved.
  function leave() {
    finish();
    if (done < wanted && !asking) put({ leaving: true });
  }
  // A link waits until everything is saved; only when that fails the browser asks.
  document.addEventListener('click', async (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.target || link.hasAttribute('download') || link.origin !== window.location.origin || link.hash) return;
    finish();
    if (done >= wanted || state === 'failed' || state === 'held') return;
    event.preventDefault();
    await save();
    window.location.assign(link.href);
  });
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden' && timer) save(); });
  window.addEventListener('online', () => { if (done < wanted && state === 'failed') save(); });
  window.addEventListener('beforeunload', (event) => {
    finish();
    if (done >= wanted) return;
    save();
    if (size > KEEPALIVE_LIMIT || state === 'failed' || state === 'held') event.preventDefault();
  });

  show('saved');
  return {
    changed,
    touched,
    flush: save,
    takeOver: async () => { await takeOver(); show('changed'); return save(); },
    get revision() { return known; },
    get state() { return state; },
    get pending() { return done < wanted; },
    downloadCopy,
  };
}

// Signed out, or signed in anew in another window: a fresh page carries the token that is valid now.
async function renewToken() {
  try {
    const page = await fetch('/hilfe', { credentials: 'same-origin' });
    const fresh = new DOMParser().parseFromString(await page.text(), 'text/html');
    const token = $('meta[name="csrf-token"]', fresh)?.content;
    const signedIn = Boolean($('.kw-me', fresh));
    if (!signedIn || !token) { tellSignedOut(); return false; }
    $('meta[name="csrf-token"]').content = token;
    return true;
  } catch {
    return false;
  }
}

function tellSignedOut() {
  if ($('#signed-out')) return;
  const note = document.createElement('div');
  Object.assign(note, { id: 'signed-out', className: 'kw-note kw-note--warning kw-edit__note' });
  note.setAttribute('role', 'alert');
  const link = document.createElement('a');
  Object.assign(link, { href: '/anmelden', target: '_blank', textContent: t('In einem neuen Fenster anmelden') });
  const text = document.createElement('p');
  text.append(...linked(t('Sie sind abgemeldet. Was Sie geändert haben, steht noch hier. {link}, dann wird es hier gespeichert.'), link));
  note.append(text);
  ($('#inhalt') ?? document.body).prepend(note);
}
