// The preview: what the server's own renderer makes of the form as it stands, in a frame that can run and send nothing.
import { $, $$, send } from '../js/page.js';
import { t } from '../js/words.js';

const DELAY = 350;

export function preview(editor, { preview: url }, read) {
  const frame = $('#preview');
  let timer = null;
  let asked = 0;
  const inside = () => frame.contentDocument;
  const entered = () => $$('input, select, textarea', inside()?.querySelector('#fields') ?? document.createElement('div'))
    .filter((one) => one.name && (!['checkbox', 'radio'].includes(one.type) || one.checked) && one.type !== 'file')
    .map((one) => [one.name, one.value]);

  async function ask() {
    const mine = ++asked;
    const body = JSON.stringify({ schema: read(), entered: entered() });
    const answer = await send(url, { body, headers: { 'Content-Type': 'application/json' } }).catch(() => null);
    if (mine !== asked || !answer?.ok) return;
    const { fields, problems, note } = await answer.json();
    $('#preview-note').textContent = note;
    $('#preview-note').hidden = !note;
    put(fields);
    list(editor, problems);
  }

  // Focus and caret stay where they are in the frame.
  function put(html) {
    const target = inside()?.querySelector('#fields');
    if (!target) return;
    const focused = inside().activeElement?.id;
    target.innerHTML = html;
    if (focused) inside().getElementById(focused)?.focus({ preventScroll: true });
  }

  const listen = () => {
    inside()?.addEventListener('change', ask);
    // Links of a hint text lead nowhere from here.
    inside()?.addEventListener('click', (event) => { if (event.target.closest?.('a')) event.preventDefault(); });
  };
  frame.addEventListener('load', listen);
  listen();
  ask();
  return () => { clearTimeout(timer); timer = setTimeout(ask, DELAY); };
}

function list(editor, problems) {
  $('#problem-count').textContent = problems.length ? ` ${problems.length}` : '';
  const registry = editor.get('formFieldRegistry');
  const byKey = (name) => registry.getAll().find((one) => one.id === name || one.key === name);
  const box = $('#problems');
  if (!problems.length) { box.innerHTML = `<p>${t('Das Formular ist in Ordnung.')}</p>`; return; }
  box.replaceChildren(...problems.map((one) => {
    const entry = document.createElement('button');
    entry.type = 'button';
    entry.className = `kw-problem kw-problem--${one.severity}`;
    const place = document.createElement('strong');
    place.textContent = one.label || one.element;
    const text = document.createElement('span');
    text.textContent = one.message;
    const remedy = document.createElement('span');
    Object.assign(remedy, { className: 'kw-sub', textContent: one.remedy });
    entry.append(place, text, remedy);
    entry.addEventListener('click', () => {
      const field = byKey(one.element);
      if (!field) return;
      editor.get('selection').set(field);
      $(`[data-id="${CSS.escape(field.id)}"]`, $('#form-editor'))?.scrollIntoView({ block: 'center' });
    });
    return entry;
  }));
}
