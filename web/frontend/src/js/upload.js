// Files go up one by one beside the page: what is typed in its form stays where it is.
// Chosen ones with the button, dropped ones at once; each has its own line with progress and what became of it.
import { $, csrf, say, send } from './page.js';
import { t, tn } from './words.js';

const REFUSED = '<path d="m12 1.8 10.2 10.2L12 22.2 1.8 12z"/><path d="M11 7h2v6.2h-2zM11 15h2v2.1h-2z" fill="var(--kw-bg)"/>';
const FILED = '<circle cx="12" cy="12" r="10"/><path d="m7.4 12.4 3.1 3.1 6.2-6.6" fill="none" stroke="var(--kw-bg)" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>';
const SIGNED_OUT = t('Sie sind abgemeldet. Melden Sie sich in einem neuen Fenster an und laden Sie die Datei noch einmal hoch.');

const sign = (paths) => `<svg viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">${paths}</svg>`;

for (const form of document.querySelectorAll('form[data-upload]')) start(form);

function start(form) {
  let busy = Promise.resolve();
  const lines = $('[data-uploads]', form);
  const picker = form.elements.file;

  const upload = (files) => {
    if (!files.length) return;
    lines.hidden = false;
    const several = form.elements.replaces?.value && files.length > 1;
    const mine = [...files].map((file) => ({ file, line: addLine(lines, file) }));
    if (several) {
      for (const { line, file } of mine) settle(line, false, t('„{name}“: Eine neue Fassung ist eine einzelne Datei.', { name: file.name }));
      say(t('Es wurde nichts abgelegt. Eine neue Fassung ist eine einzelne Datei.'));
      return;
    }
    busy = busy.then(() => work(form, mine));
  };

  form.addEventListener('submit', (event) => {
    if (!picker.files.length) return; // the page says what is missing
    event.preventDefault();
    event.stopPropagation();
    upload(picker.files);
    picker.value = '';
  }, true);
  acceptDrops(form.closest('.kw-card, .kw-section') ?? form, (files) => {
    form.closest('details')?.setAttribute('open', '');
    upload(files);
  });
}

async function work(form, mine) {
  let filed = 0;
  for (const { file, line } of mine) {
    const outcome = await one(form, file, line);
    settle(line, outcome.filed, outcome.text);
    filed += outcome.filed ? 1 : 0;
  }
  const refused = mine.length - filed;
  const done = tn('{count} Datei abgelegt', '{count} Dateien abgelegt', filed);
  say(refused ? t('{done}, {refused} nicht angenommen.', { done, refused }) : `${done}.`);
  if (filed) await refresh(form);
}

async function one(form, file, line) {
  if (file.size > Number(form.dataset.limit)) {
    return { filed: false, text: t('„{name}“ ist zu groß. Erlaubt sind {limit}. Verkleinern Sie die Datei oder teilen Sie sie auf.', { name: file.name, limit: form.dataset.limitWords }) };
  }
  const body = new FormData();
  for (const name of ['code', 'replaces']) if (form.elements[name]) body.append(name, form.elements[name].value);
  body.append('file', file);
  try {
    const [status, text] = await posted(form.action, body, $('progress', line));
    if (status === 401 || status === 400) return { filed: false, text: SIGNED_OUT };
    document.dispatchEvent(new Event('kw:alive'));
    return JSON.parse(text)[0];
  } catch {
    return { filed: false, text: t('„{name}“ ist nicht angekommen. Bitte laden Sie die Datei noch einmal hoch.', { name: file.name }) };
  }
}

// fetch() tells nothing of how far an upload is.
function posted(address, body, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('X-CSRFToken', csrf());
    request.setRequestHeader('X-Requested-With', 'fetch');
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) { progress.max = event.total; progress.value = event.loaded; }
    });
    request.upload.addEventListener('load', () => progress.removeAttribute('value')); // it is being checked now
    request.addEventListener('load', () => resolve([request.status, request.responseText]));
    for (const fault of ['error', 'abort', 'timeout']) request.addEventListener(fault, reject);
    request.send(body);
  });
}

function addLine(lines, file) {
  const line = document.createElement('li');
  line.innerHTML = `${sign('')}<span></span><progress max="1" value="0"></progress>`;
  $('span', line).textContent = t('{name} wird hochgeladen …', { name: file.name });
  $('progress', line).setAttribute('aria-label', t('Fortschritt von {name}', { name: file.name }));
  lines.append(line);
  return line;
}

function settle(line, filed, text) {
  line.className = filed ? 'is-filed' : 'is-refused';
  $('svg', line).outerHTML = sign(filed ? FILED : REFUSED);
  $('span', line).textContent = text;
  $('progress', line)?.remove();
}

async function refresh(form) {
  const answer = await send(form.dataset.upload, { method: 'GET' });
  const card = form.closest('.kw-card, .kw-section');
  const old = $('[data-papers]', card);
  if (!answer.ok || !old) return;
  old.outerHTML = await answer.text();
  const current = [...$('[data-papers]', card).children].filter((line) => $('a, svg', line));
  const count = $('.kw-count', card);
  if (count) count.textContent = current.length;
  if (form.elements.replaces) form.elements.replaces.value = '';
}

function acceptDrops(zone, take) {
  let inside = 0;
  const over = (by) => { inside = Math.max(0, inside + by); zone.classList.toggle('is-over', inside > 0); };
  zone.addEventListener('dragenter', (event) => { if (event.dataTransfer?.types.includes('Files')) over(1); });
  zone.addEventListener('dragleave', () => over(-1));
  zone.addEventListener('dragover', (event) => { if (event.dataTransfer?.types.includes('Files')) event.preventDefault(); });
  zone.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    inside = 0;
    zone.classList.remove('is-over');
    take(event.dataTransfer.files);
  });
}

// A file dropped beside the card would replace the page and what is typed on it.
for (const kind of ['dragover', 'drop']) {
  window.addEventListener(kind, (event) => {
    if (event.dataTransfer?.types.includes('Files') && !event.defaultPrevented) event.preventDefault();
  });
}
