// Choosing rows of the list: all of the page, a range with Shift, the current row with X. The bar shows once something
// is chosen; without this file it always stands below the list.
import { $, $$, say } from './page.js';
import { tn } from './words.js';

const bar = $('[data-picks]');
const boxes = () => $$('.kw-list input[name="ids"]');

export function togglePick(row) {
  const box = $('input[name="ids"]', row);
  if (!box) return false;
  box.checked = !box.checked;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

function tell() {
  const chosen = boxes().filter((box) => box.checked);
  const all = $('.kw-list [data-all]');
  all.checked = chosen.length > 0 && chosen.length === boxes().length;
  all.indeterminate = chosen.length > 0 && !all.checked;
  bar.hidden = chosen.length === 0;
  $('[data-picked]', bar).textContent = tn('{count} Aufgabe ausgewählt', '{count} Aufgaben ausgewählt', chosen.length);
  for (const box of boxes()) box.closest('.kw-row').classList.toggle('is-picked', box.checked);
}

if (bar) {
  let last = null;
  const label = $('[data-all-label]');
  label.hidden = false;
  bar.hidden = true;
  bar.classList.add('is-live');
  $('[data-unpick]', bar).hidden = false;
  document.addEventListener('click', (event) => {
    const box = event.target.closest?.('.kw-list input[name="ids"]');
    if (!box) return;
    const every = boxes();
    if (event.shiftKey && last && every.includes(last)) {
      const [from, to] = [every.indexOf(last), every.indexOf(box)].sort((a, b) => a - b);
      for (const one of every.slice(from, to + 1)) one.checked = box.checked;
    }
    last = box;
  });
  document.addEventListener('change', (event) => {
    if (event.target.matches?.('.kw-list [data-all]')) for (const box of boxes()) box.checked = event.target.checked;
    if (event.target.closest?.('.kw-list')) { tell(); say($('[data-picked]', bar).textContent); }
  });
  $('[data-unpick]', bar).addEventListener('click', () => {
    for (const box of boxes()) box.checked = false;
    tell();
    $('.kw-list .kw-row__name')?.focus();
  });
  document.addEventListener('htmx:after:swap', tell);
  window.addEventListener('pageshow', tell);
  tell();
}
