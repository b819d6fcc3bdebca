// Drafts: raw values go to the server 800 ms after typing, on leaving a field and on leaving the page.
// Nothing is kept in the browser's storage: the machines are shared and the data personal.
import { $, say, send } from './page.js';

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
  let running = false;
  let leaving = false;

  const show = (text, state) => { if (status) { status.textContent = text; status.dataset.state = state; } };

  async function save(keepalive = false) {
    clearTimeout(timer);
    timer = null;
    const body = JSON.stringify({ values: collect(target), form_version: target.dataset.formVersion });
    const raw = JSON.stringify(JSON.parse(body).values);
    if (raw === saved || leaving || running) return;
    running = true;
    try {
      const answer = await send(target.dataset.draft, { method: 'PUT', body, keepalive, headers: { 'Content-Type': 'application/json' } });
      if (!answer.ok) throw new Error(String(answer.status));
      saved = raw;
      const { at, claimed } = await answer.json();
      show(`Entwurf gespeichert um ${at} Uhr`, 'saved');
      if (claimed) tellClaimed(claimed);
    } catch {
      show('Entwurf noch nicht gespeichert. Wird erneut versucht.', 'failed');
      timer = setTimeout(save, 5000);
    } finally {
      running = false;
    }
  }

  const later = () => { clearTimeout(timer); timer = setTimeout(save, 800); };
  target.addEventListener('input', later);
  target.addEventListener('change', later);
  target.addEventListener('focusout', () => { if (timer) save(); });
  target.addEventListener('submit', () => { leaving = true; clearTimeout(timer); });
  window.addEventListener('pagehide', () => save(true));
  window.addEventListener('beforeunload', (event) => { if (status?.dataset.state === 'failed' && !leaving) event.preventDefault(); });
}

function tellClaimed(text) {
  const line = $('#responsible');
  if (line) line.textContent = text;
  document.querySelector('[data-claim-task]')?.closest('form')?.remove();
  say('Sie haben die Aufgabe übernommen.');
}

// Fields that others depend on: the server decides what is shown, so ask it again on change.
document.addEventListener('change', (event) => {
  const source = event.target.closest?.('form[data-fields]');
  if (!source || source.dataset.depends !== 'yes') return;
  refresh(source);
});

async function refresh(source) {
  const answer = await send(source.dataset.fields, { body: new URLSearchParams(new FormData(source)) });
  if (!answer.ok) return;
  const fresh = document.createElement('div');
  fresh.innerHTML = await answer.text();
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
