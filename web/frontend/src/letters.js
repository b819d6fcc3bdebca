// The editor of letters: plain text that keeps itself, with the letter it makes beside it.
import { $, say, send } from './js/page.js';
import { fileOf, mayEdit } from './editor/holding.js';
import { createSaver } from './editor/saving.js';
import { t } from './js/words.js';

const DELAY = 900;
const form = $('#letter-form');
const text = $('#text');

if (form) start();

async function start() {
  const show = preview();
  numbers();
  new ResizeObserver(numbers).observe(text);
  text.addEventListener('scroll', () => { $('#lines').scrollTop = text.scrollTop; });
  show(0);
  const { text: there, revision } = await fileOf(form.dataset.source);
  const kept = there.replaceAll('\r\n', '\n');
  if (!(await mayEdit(form.dataset.lock))) { text.readOnly = true; $('[data-plain]', form).hidden = true; form.dataset.state = 'reading'; return; }
  // A page that comes back from the browser's memory may show an older text than the draft has.
  if (text.value === text.defaultValue && kept !== text.value) { text.value = kept; numbers(); show(0); }
  const saver = createSaver({
    url: form.dataset.source, revision, read: async () => text.value,
    status: $('#saving'), lock: form.dataset.lock, name: form.dataset.file,
  });
  if (text.value !== kept) saver.changed(); // typed while the page was still loading
  $('[data-plain]', form).hidden = true;
  text.addEventListener('input', () => { saver.changed(); numbers(); show(); });
  text.addEventListener('keydown', indent);
  document.addEventListener('click', (event) => {
    const name = event.target.closest('[data-insert]')?.dataset.insert;
    if (name) insert(name);
  });
  document.addEventListener('click', (event) => {
    const fault = event.target.closest('#letter [data-line]');
    if (fault && fault.dataset.file === form.dataset.file) jump(Number(fault.dataset.line));
  });
  form.addEventListener('submit', (event) => { event.preventDefault(); show(0); });
  form.dataset.state = 'open';
}

function preview() {
  let timer = null;
  let asked = 0;
  async function ask() {
    const mine = ++asked;
    const body = new FormData();
    body.set('content', new Blob([text.value], { type: 'text/plain' }), 'letter.typ');
    const answer = await send(form.dataset.preview, { body }).catch(() => null);
    if (mine !== asked) return;
    if (!answer?.ok) { say(t('Die Vorschau ist gerade nicht zu bekommen.')); return; }
    $('#letter').innerHTML = await answer.text();
    $('#letter').dataset.state = $('#letter [data-line]') ? 'fault' : 'shown';
    mark(Number($('#letter [data-line]')?.dataset.line ?? 0), $('#letter [data-line]')?.dataset.file);
  }
  return (delay = DELAY) => { clearTimeout(timer); timer = setTimeout(ask, delay); };
}

// Long lines wrap, so a number is as high as its line: a mirror of the text says how high.
function numbers() {
  const mirror = $('#mirror');
  mirror.style.width = `${text.clientWidth}px`;
  mirror.replaceChildren(...text.value.split('\n').map((line) => Object.assign(document.createElement('div'), { textContent: line || ' ' })));
  const heights = [...mirror.children].map((line) => line.offsetHeight);
  const lines = $('#lines');
  lines.replaceChildren(...heights.map((height, at) => {
    const number = Object.assign(document.createElement('span'), { textContent: String(at + 1) });
    number.style.height = `${height}px`;
    return number;
  }));
  lines.scrollTop = text.scrollTop;
}

function mark(line, file) {
  for (const one of $('#lines').children) one.classList.remove('is-wrong');
  if (line && file === form.dataset.file) $('#lines').children[line - 1]?.classList.add('is-wrong');
}

function jump(line) {
  const before = text.value.split('\n').slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  text.focus();
  text.setSelectionRange(before, before + (text.value.split('\n')[line - 1] ?? '').length);
}

// Two blanks for the tab key, but only after Escape was not pressed: the keyboard gets out of the field with Escape, Tab.
let leaving = false;
function indent(event) {
  if (event.key === 'Escape') { leaving = true; return; }
  if (event.key !== 'Tab' || event.shiftKey || leaving) { leaving = false; return; }
  event.preventDefault();
  insert('  ');
}

function insert(words) {
  text.focus();
  // Goes into the browser's own undo, unlike setting the value.
  if (!document.execCommand('insertText', false, words)) text.setRangeText(words, text.selectionStart, text.selectionEnd, 'end');
}
