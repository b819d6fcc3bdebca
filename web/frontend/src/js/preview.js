// "Vorschau" opens a document beside the form; without this file it is a page of its own.
import { t } from './words.js';
const pane = document.getElementById('preview');

function open(link) {
  const body = document.getElementById('preview-body');
  const { preview: address, name, image } = link.dataset;
  const shown = document.createElement(image ? 'img' : 'iframe');
  shown.src = image ? address : `${address}#navpanes=0&view=FitH`;
  if (image) shown.alt = name;
  else shown.title = t('Vorschau: {name}', { name });
  document.getElementById('preview-title').textContent = name;
  document.getElementById('preview-page').href = link.href;
  body.replaceChildren(shown);
  pane.hidden = false;
  pane.focus();
  pane.scrollIntoView({ block: 'start' });
  document.getElementById('preview-close').onclick = () => { pane.hidden = true; body.replaceChildren(); link.focus(); };
}

if (pane) {
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-preview]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    open(link);
  });
  pane.addEventListener('keydown', (event) => { if (event.key === 'Escape') document.getElementById('preview-close').click(); });
}
