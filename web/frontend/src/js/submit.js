// One click, one request: the button says "Wird gespeichert …" and further submits are held back.
import { $ } from './page.js';

const sending = new WeakSet();

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== 'post' || form.hasAttribute('hx-post') || event.defaultPrevented) return;
  if (sending.has(form)) { event.preventDefault(); return; }
  sending.add(form);
  const button = event.submitter ?? $('button[type="submit"]', form);
  setTimeout(() => {
    if (event.defaultPrevented || !button) return;
    button.setAttribute('aria-disabled', 'true');
    if (button.dataset.busy) button.textContent = button.dataset.busy;
  }, 300);
});

// Coming back with the browser's Back button must not leave a form blocked.
window.addEventListener('pageshow', (event) => { if (event.persisted) window.location.reload(); });
