// Every minute a cheap question: are there tasks that are not on this list? The list itself never jumps.
import { $ } from './page.js';

const box = $('[data-news]');
if (box) {
  let active = Date.now();
  let etag = null;
  for (const kind of ['pointermove', 'keydown']) document.addEventListener(kind, () => { active = Date.now(); }, { passive: true });
  setInterval(async () => {
    if (document.hidden || Date.now() - active > 300_000) return; // an unattended screen must not keep the session alive
    try {
      const answer = await fetch(box.dataset.news, { credentials: 'same-origin', headers: etag ? { 'If-None-Match': etag } : {} });
      if (answer.status !== 200) return;
      etag = answer.headers.get('ETag');
      const { text } = await answer.json();
      box.hidden = !text;
      if (text) $('a', box).textContent = text;
    } catch { /* offline for a moment: the next minute asks again */ }
  }, 60_000);
}
