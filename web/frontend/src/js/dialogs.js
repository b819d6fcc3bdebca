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

// Quick dates of the follow-up dialog fill its three fields.
document.addEventListener('click', (event) => {
  const quick = event.target.closest?.('[data-quick-date]');
  if (!quick) return;
  const [year, month, day] = quick.dataset.quickDate.split('-');
  const form = quick.closest('form');
  form.elements['date-day'].value = day;
  form.elements['date-month'].value = month;
  form.elements['date-year'].value = year;
});
