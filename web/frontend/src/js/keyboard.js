// J/K move, Enter opens, X chooses, Ü claims, N next task, F the form, W follow-up, / search, G and a letter go, ? help.
// Single keys can be switched off (WCAG 2.1.4); none of them destroys anything.
import { $, $$, say, send, typing } from './page.js';
import { openDialog } from './dialogs.js';
import { togglePick } from './picks.js';
import { t } from './words.js';

let goes = false;
const enabled = () => document.documentElement.dataset.keys !== 'off';

function move(step) {
  const rows = $$('.kw-row');
  if (!rows.length) return;
  const at = rows.findIndex((row) => row.classList.contains('is-current') || row.contains(document.activeElement));
  const next = rows[Math.min(rows.length - 1, Math.max(0, at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step))];
  rows.forEach((row) => row.classList.toggle('is-current', row === next));
  next.scrollIntoView({ block: 'nearest' });
  $('.kw-row__name', next)?.focus({ preventScroll: true });
}

const current = () => $('.kw-row.is-current') ?? document.activeElement?.closest?.('.kw-row');

function claim() {
  const button = current() ? $('[data-claim]', current()) : $('[data-claim-task]');
  if (button) button.click();
  else if (current()) say(t('Diese Aufgabe kann nicht übernommen werden.'));
}

const follow = (name) => { const link = $(`[data-go="${name}"]`); if (link) link.click(); };

const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  'ü': claim,
  n: () => $('[data-next-task]')?.click(),
  // Past the menu and all that is to be read, to where the work is.
  f: () => $('#work :is(input:not([type="hidden"], [readonly], [disabled]), select, textarea)')?.focus(),
  x: () => { if (current()) togglePick(current()); },
  w: () => { if (!openDialog('follow-up')) follow('w'); },
  '?': () => openDialog('keys'),
  g: () => { goes = true; setTimeout(() => { goes = false; }, 1200); },
};

document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    const main = $('[data-complete]');
    if (main && !$('dialog[open]')) { event.preventDefault(); main.form.requestSubmit(main); }
    return;
  }
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  // In an editor a letter is meant for what is being drawn or named.
  if (typing(event.target) || $('dialog[open]') || $('.kw-edit, .kw-bench') || !enabled()) return;
  const key = event.key.toLowerCase();
  if (goes) {
    goes = false;
    follow(key);
    return;
  }
  if (key === '/') { event.preventDefault(); $('#suche')?.focus(); return; }
  const action = KEYS[key];
  if (action) { event.preventDefault(); action(); }
});

$('#suche')?.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') event.currentTarget.blur();
});

$('#keys-switch')?.addEventListener('change', async (event) => {
  const value = event.target.checked ? 'on' : 'off';
  document.documentElement.dataset.keys = value;
  await send(event.target.dataset.url, { body: new URLSearchParams({ keys: value }) });
});

document.addEventListener('focusin', (event) => {
  const row = event.target.closest?.('.kw-row');
  if (row) $$('.kw-row.is-current').forEach((other) => other !== row && other.classList.remove('is-current'));
});
