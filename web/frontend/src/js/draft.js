// Drafts: raw values go to the server 800 ms after typing, on leaving a field and on leaving the page.
// Nothing is kept in the browser's storage: the machines are shared and the data personal.
import { $, say, send } from './page.js';
import { linked, t } from './words.js';

// 401: the session is over. 400: signed in anew in another window, so this page's form token is stale.
const SIGNED_OUT = new Set(['400', '401']);
// Questions about fields that depend on others, not answered yet.
const asking = new Set();
const form = $('form[data-draft]');
if (form) start(form);

function collect(source) {
  const values = {};
  for (const [name, value] of new FormData(source)) {
    if (value instanceof File || name.startsWith('_') || name === 'csrf_token') continue;
    (values[name] ??= []).push(value);
  }
  return values;
}

function start(target) {
  const status = $('#saved');
  let timer = null;
  let saved = JSON.stringify(collect(target));
  let running = null;
  let leaving = false;
  let asked = false;

  const show = (text, state) => { if (status) { status.textContent = text; status.dataset.state = state; } };

  const unsaved = () => JSON.stringify(collect(target)) !== saved;

  // What is typed while an answer is awaited follows as soon as it is there; a page that goes away does not wait.
  async function save(keepalive = false) {
    clearTimeout(timer);
    timer = null;
    while (running && !keepalive) await running;
    if (!unsaved() || leaving) return;
    running = put(keepalive);
    await running;
  }

  async function put(keepalive) {
    const values = collect(target);
    const raw = JSON.stringify(values);
    const body = JSON.stringify({ values, form_version: target.dataset.formVersion });
    try {
      const answer = await send(target.dataset.draft, { method: 'PUT', body, keepalive, headers: { 'Content-Type': 'application/json' } });
      if (!answer.ok) throw new Error(String(answer.status));
      saved = raw;
      document.dispatchEvent(new Event('kw:alive'));
      const { at, claimed, held } = await answer.json();
      show(t('Entwurf gespeichert um {at} Uhr', { at }), 'saved');
      tellHeld(held);
      if (claimed) tellClaimed(claimed);
    } catch (error) {
      show(t('Entwurf noch nicht gespeichert. Wird erneut versucht.'), 'failed');
      if (SIGNED_OUT.has(error.message)) await signInAgain();
      timer = setTimeout(save, 5000);
    } finally {
      running = null;
    }
  }

  const later = () => { clearTimeout(timer); timer = setTimeout(save, 800); };
  target.addEventListener('input', later);
  target.addEventListener('change', later);
  target.addEventListener('focusout', () => { if (timer) save(); });
  // Completing waits for the last words, too: signed out meanwhile, the way to signing in would take them along.
  let insists = false;
  target.addEventListener('submit', async (event) => {
    if (insists || !(running || unsaved())) { leaving = true; clearTimeout(timer); return; }
    event.preventDefault();
    const { submitter } = event;
    await save();
    if (unsaved()) {
      say(status?.textContent ?? '');
      insists = $('#held')?.hidden ?? true; // no line for a moment: who sends it again means it
      return;
    }
    insists = true;
    target.requestSubmit(submitter);
    insists = false;
  });
  // Whatever else is sent from this page waits for the last words: signed out, the server would no longer take them, and a
  // task handed back would be taken again by them. Questions under way are waited for, too.
  document.addEventListener('submit', async (event) => {
    const { target: other, submitter } = event;
    if (other === target || other.method !== 'post' || asked || !(running || unsaved() || asking.size)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    await Promise.allSettled([save(), ...asking]);
    // Said once that they have not arrived; who sends it again means it.
    if (unsaved() && status?.dataset.state === 'failed') { asked = true; say(status.textContent); return; }
    other.requestSubmit(submitter);
  }, true);
  window.addEventListener('pagehide', () => save(true));
  window.addEventListener('beforeunload', (event) => { if (status?.dataset.state === 'failed' && !leaving) event.preventDefault(); });
}

// A colleague was faster: the words stay here and are saved, only completing is theirs.
function tellHeld(text) {
  const note = $('#held');
  if (!note) return;
  note.hidden = !text;
  const words = text ? t('{text} Was Sie geschrieben haben, bleibt hier stehen und ist als Ihr Entwurf gespeichert.', { text }) : '';
  if ($('p', note).textContent !== words) $('p', note).textContent = words;
}

// Signed out meanwhile: sign in in another window, and this one goes on with a fresh form token.
async function signInAgain() {
  const page = await fetch(window.location.href, { credentials: 'same-origin' });
  const fresh = new DOMParser().parseFromString(await page.text(), 'text/html');
  const token = $('meta[name="csrf-token"]', fresh)?.content;
  if (!page.redirected && token) {
    $('meta[name="csrf-token"]').content = token;
    for (const field of document.querySelectorAll('input[name="csrf_token"]')) field.value = token;
    tellHeld('');
    return;
  }
  const note = $('#held');
  if (!note || !note.hidden) return;
  note.hidden = false;
  const link = document.createElement('a');
  Object.assign(link, { href: '/anmelden', target: '_blank', textContent: t('In einem neuen Fenster anmelden') });
  $('p', note).replaceChildren(...linked(t('Sie sind abgemeldet. Was Sie geschrieben haben, steht noch hier. {link}, dann geht es auf dieser Seite weiter.'), link));
}

function tellClaimed(text) {
  const line = $('#responsible');
  if (line) line.textContent = text;
  document.querySelector('[data-claim-task]')?.closest('form')?.remove();
  say(t('Sie haben die Aufgabe übernommen.'));
}

// Fields that others depend on: the server decides what is shown, so ask it again on change.
document.addEventListener('change', (event) => {
  const source = event.target.closest?.('form[data-fields]');
  if (!source || source.dataset.depends !== 'yes') return;
  const question = refresh(source).finally(() => asking.delete(question));
  asking.add(question);
});

// On a slow line an older answer may come last; it would take away what the newer one showed.
let asked = 0;

async function refresh(source) {
  const mine = ++asked;
  const answer = await send(source.dataset.fields, { body: new URLSearchParams(new FormData(source)) });
  if (!answer.ok) return;
  const fresh = document.createElement('div');
  fresh.innerHTML = await answer.text();
  if (mine !== asked) return;
  merge($('#fields', source), fresh);
}

// Only what appears, goes or reads differently is touched: words typed meanwhile and the focus stay where they are.
function merge(old, fresh) {
  const known = new Map([...old.children].map((part) => [part.dataset.part, part]));
  let place = old.firstElementChild;
  for (const part of [...fresh.children]) {
    const kept = known.get(part.dataset.part);
    known.delete(part.dataset.part);
    if (!kept) { old.insertBefore(part, place); continue; }
    if (kept === place) place = place.nextElementSibling;
    else old.insertBefore(kept, place);
    if (part.matches('fieldset.kw-group')) merge(kept, part);
    else if (reads(part) !== reads(kept) && !kept.contains(document.activeElement)) kept.replaceWith(part);
  }
  for (const gone of known.values()) gone.remove();
}

const reads = (part) => [...part.querySelectorAll('label, legend, option, dt, dd, p:not(.kern-error), li')].map((one) => one.textContent.trim()).join('|');
