// <a href data-dialog="id"> opens a native dialog; without JavaScript the link leads to its own page.
import { $ } from './page.js';

let opener = null;

export function openDialog(id, from) {
  const dialog = document.getElementById(id);
  if (!dialog || dialog.open) return false;
  opener = from ?? document.activeElement;
  dialog.showModal();
  $('[autofocus], input, textarea, button', dialog)?.focus();
  return true;
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('[data-dialog]');
  if (link && openDialog(link.dataset.dialog, link)) event.preventDefault();
  const closer = event.target.closest?.('[data-close]');
  if (closer) closer.closest('dialog')?.close();
  if (event.target instanceof HTMLDialogElement && event.target.open && !event.target.dataset.modal) event.target.close();
});

document.addEventListener('close', (event) => {
  if (event.target instanceof HTMLDialogElement) opener?.focus?.();
}, true);

// Quick dates fill the three fields of a date: of the follow-up dialog, or of the field they stand under.
document.addEventListener('click', (event) => {
  const quick = event.target.closest?.('[data-quick-date]');
  if (!quick) return;
  const [year, month, day] = quick.dataset.quickDate.split('-');
  const { elements } = quick.closest('form');
  const field = quick.dataset.quickField ?? 'date';
  for (const [part, text] of Object.entries({ day, month, year })) elements[`${field}-${part}`].value = text;
  elements[`${field}-year`].dispatchEvent(new Event('change', { bubbles: true }));
});
