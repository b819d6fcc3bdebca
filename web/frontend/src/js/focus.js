// Focus goes where a person expects it: to the error summary, and back to the row after a swap.
import { $, say } from './page.js';
import { t } from './words.js';

const summary = $('.kw-errors');
if (summary) summary.focus();

// A plain claim comes back to the list with the row's anchor.
if (location.hash.startsWith('#t-')) {
  const name = document.getElementById(location.hash.slice(1))?.querySelector('.kw-row__name');
  name?.focus({ preventScroll: true });
}

// Coming back by the browser's Back finds the row that was opened; its id stands in the history entry, nowhere else.
document.addEventListener('click', (event) => {
  const row = event.target.closest?.('.kw-row__name')?.closest('tr[id]');
  if (row) history.replaceState({ ...history.state, row: row.id }, '');
});
const opened = history.state?.row && document.getElementById(history.state.row);
if (opened && performance.getEntriesByType('navigation')[0]?.type !== 'navigate') {
  $('.kw-row__name', opened)?.focus({ preventScroll: true });
}

let lastRow = null;
document.addEventListener('htmx:before:request', (event) => {
  lastRow = event.target.closest?.('tr[id]')?.id ?? null;
});

document.addEventListener('htmx:after:swap', () => {
  if (!lastRow) return;
  const row = document.getElementById(lastRow);
  const lost = document.activeElement === document.body || document.activeElement === null;
  if (row && lost) $('.kw-row__name', row)?.focus();
  if (row?.dataset.said) say(row.dataset.said);
  lastRow = null;
});

// What asks again by itself says once that it cannot, and goes on asking; its next answer takes the words away.
document.addEventListener('htmx:error', (event) => {
  const lost = event.target.closest?.('[hx-trigger^="every"]')?.querySelector('[data-lost]');
  if (!lost) { say(t('Das hat nicht geklappt. Bitte laden Sie die Seite neu.')); return; }
  if (!lost.hidden) return;
  lost.hidden = false;
  say(lost.textContent);
});

// Links of the error summary lead to the field itself, also inside a fieldset.
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('.kw-errors a[href^="#"]');
  if (!link) return;
  const field = document.getElementById(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
});
