// What several parts need: the CSRF token, speaking through the live region, a fetch with our headers.
export const $ = (selector, root = document) => root.querySelector(selector);
export const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

export const csrf = () => $('meta[name="csrf-token"]')?.content ?? '';

export function say(text) {
  const live = $('#live');
  if (!live) return;
  live.textContent = '';
  requestAnimationFrame(() => { live.textContent = text; });
}

export const send = (url, { method = 'POST', body, headers = {}, keepalive = false } = {}) =>
  fetch(url, { method, body, keepalive, credentials: 'same-origin', headers: { 'X-CSRFToken': csrf(), 'X-Requested-With': 'fetch', ...headers } });

export function typing(target) {
  return target instanceof Element && Boolean(target.closest('input, textarea, select, [contenteditable="true"], .djs-container'));
}
