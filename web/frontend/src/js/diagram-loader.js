// The diagram's script is fetched only when somebody opens the diagram.
import { $, $$ } from './page.js';
import { t } from './words.js';

async function load(host) {
  if (host.dataset.state) return;
  host.dataset.state = 'loading';
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = host.dataset.style;
  document.head.append(link);
  await new Promise((done) => { link.onload = done; link.onerror = done; });
  try {
    const { show } = await import(host.dataset.script);
    await show(host);
    host.dataset.state = 'shown';
  } catch (error) {
    host.dataset.state = '';
    host.textContent = t('Das Diagramm konnte nicht geladen werden. Die Schritte stehen auch in der Liste.');
  }
}

for (const host of $$('section[data-diagram] .kw-diagram')) load(host);
for (const fold of $$('details[data-diagram]')) {
  const host = $('.kw-diagram', fold);
  fold.addEventListener('toggle', () => { if (fold.open) load(host); });
  if (fold.open) load(host);
}
