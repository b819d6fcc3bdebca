// Menu on narrow screens, selects that send their form, the theme without a flash.
import { $, $$, send } from './page.js';

document.documentElement.classList.add('kw-js');

$('.kw-menu')?.addEventListener('click', (event) => {
  const open = $('.kw-side').classList.toggle('is-open');
  event.currentTarget.setAttribute('aria-expanded', String(open));
});

for (const select of $$('select[data-sends]')) {
  select.addEventListener('change', () => select.form.requestSubmit());
}

for (const form of $$('form[data-theme-form]')) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const choice = event.submitter.value;
    const root = document.documentElement;
    if (choice === 'system') root.removeAttribute('data-kern-theme');
    else root.setAttribute('data-kern-theme', choice);
    for (const button of $$('button[name="theme"]', form)) button.setAttribute('aria-pressed', String(button.value === choice));
    await send(form.action, { body: new URLSearchParams({ theme: choice }) });
  });
}

document.addEventListener('click', (event) => {
  const printer = event.target.closest?.('[data-print]');
  if (printer) window.print();
});
