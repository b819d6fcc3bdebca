// A cheap question now and then: are there tasks that are not on this list? The list itself never jumps. The bell's number
// comes with the answer.
// Soon after opening, because what was just completed brings the next task within seconds; then every minute.
import { $ } from './page.js';

const SOON = [1_500, 4_000, 10_000, 25_000];
const box = $('[data-news]');
if (box) {
  let active = Date.now();
  let etag = null;
  for (const kind of ['pointermove', 'keydown']) document.addEventListener(kind, () => { active = Date.now(); }, { passive: true });
  const ask = async () => {
    if (document.hidden || Date.now() - active > 300_000) return; // nobody is looking
    try {
      const answer = await fetch(box.dataset.news, { credentials: 'same-origin', headers: etag ? { 'If-None-Match': etag } : {} });
      if (answer.status !== 200) return;
      etag = answer.headers.get('ETag');
      const { text, unread } = await answer.json();
      ring(unread);
      box.hidden = !text;
      if (text) $('a', box).textContent = text;
    } catch { /* offline for a moment: the next minute asks again */ }
  };
  for (const wait of SOON) setTimeout(ask, wait);
  setInterval(ask, 60_000);
}

function ring(unread) {
  const mark = $('#bell-count');
  if (!mark) return;
  mark.hidden = !unread;
  mark.firstChild.data = unread > 99 ? '99+' : String(unread);
}
