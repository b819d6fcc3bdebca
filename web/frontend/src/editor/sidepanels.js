// Panels beside an editor: opened by a button of the bar, one at a time, closed by their own button or Escape.
import { $, $$ } from '../js/page.js';

export function panels() {
  for (const button of $$('[data-open-panel]')) {
    button.hidden = false;
    button.addEventListener('click', () => toggle(button.dataset.openPanel));
  }
  for (const button of $$('[data-close-panel]')) {
    button.hidden = false;
    button.addEventListener('click', () => close(button.dataset.closePanel));
  }
  document.addEventListener('keydown', (event) => {
    const panel = event.key === 'Escape' && event.target.closest?.('.kw-panel');
    if (panel) close(panel.id.replace('panel-', ''));
  });
  for (const panel of $$('.kw-panel')) mark(panel, !('closed' in panel.dataset));
}

export function openPanel(name) {
  for (const panel of $$('.kw-panel')) mark(panel, panel.id === `panel-${name}`);
}

function toggle(name) {
  const panel = $(`#panel-${name}`);
  if (!('closed' in panel.dataset)) { close(name); return; }
  openPanel(name);
  $('input:not([type=hidden]), select, a, button', $('form, #problems, [data-first]', panel) ?? panel)?.focus();
  panel.dispatchEvent(new Event('kw:opened'));
}

function close(name) {
  mark($(`#panel-${name}`), false);
  $(`[data-open-panel="${name}"]`)?.focus();
}

function mark(panel, open) {
  if (open) delete panel.dataset.closed;
  else panel.dataset.closed = '';
  $(`[data-open-panel="${panel.id.replace('panel-', '')}"]`)?.setAttribute('aria-expanded', String(open));
}
