// Five minutes before the session ends without activity: ask, and keep it alive when the person says so.
import { $, send } from './page.js';

const dialog = $('#session-end');
if (dialog) watch(Number(dialog.dataset.idleSeconds) * 1000, Number(dialog.dataset.warnSeconds) * 1000);

function watch(idle, warn) {
  let timer;
  const arm = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { if (!dialog.open) dialog.showModal(); }, Math.max(1000, idle - warn));
  };
  $('[data-stay]', dialog).addEventListener('click', async () => {
    const answer = await send(dialog.dataset.url);
    dialog.close();
    if (answer.ok) arm();
    else window.location.reload();
  });
  document.addEventListener('htmx:after:request', arm);
  document.addEventListener('kw:alive', arm);
  arm();
}

// Half an hour before the session's absolute end: the server wrote the sentence, time shows it.
const LONGEST_TIMEOUT = 2 ** 31 - 1;
const last = $('[data-shows-in][hidden]');
if (last) setTimeout(() => { last.hidden = false; }, Math.min(Number(last.dataset.showsIn) * 1000, LONGEST_TIMEOUT));
