// What the check says of the draft with what is drawn here: marks on the shapes, and a list that leads there.
import { send } from '../js/page.js';
import { part } from './fields.js';
import { t, tn } from '../js/words.js';

const DELAY = 1200;
const SIGNS = {
  error: '<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="m12 1.8 10.2 10.2L12 22.2 1.8 12z"/><path d="M11 7h2v6.2h-2zM11 15h2v2.1h-2z" fill="#fff"/></svg>',
  warning: '<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M12 2.6 1.6 20.9h20.8z"/><path d="M11 9h2v5.4h-2zM11 16.1h2v2.1h-2z" fill="#fff"/></svg>',
};
const NAMES = { error: t('Fehler'), warning: t('Hinweis') };

export function summary(problems) {
  const errors = problems.filter((one) => one.severity === 'error').length;
  const hints = problems.length - errors;
  if (!problems.length) return t('Keine Fehler, keine Hinweise');
  return [errors ? tn('{count} Fehler', '{count} Fehler', errors) : '', hints ? tn('{count} Hinweis', '{count} Hinweise', hints) : ''].filter(Boolean).join(', ');
}

/**
 * @param {{url: string, file: string, read: () => Promise<string>, modeler: object, parts: {count: HTMLElement, words: HTMLElement, list: HTMLElement}, jump: (id: string) => void, inspect: (back: () => void) => void}} options `inspect`: to the properties by key, and back
 */
export function createProblems({ url, file, read, modeler, parts, jump, inspect }) {
  let timer = null;
  let asked = 0;
  let marks = [];
  let latest = [];
  let needed = false;

  async function check() {
    clearTimeout(timer);
    const mine = (asked += 1);
    try {
      const answer = await send(url, { body: JSON.stringify({ file, content: await read() }), headers: { 'Content-Type': 'application/json' } });
      if (!answer.ok) throw new Error(String(answer.status));
      const { problems } = await answer.json();
      problems.sort((one, other) => (one.severity === other.severity ? 0 : one.severity === 'error' ? -1 : 1));
      if (mine === asked) show(problems);
    } catch {
      if (mine === asked) { parts.words.textContent = t('Die Prüfung ist gerade nicht möglich. Sie wird wiederholt.'); timer = setTimeout(check, 10_000); }
    }
  }

  const later = () => { clearTimeout(timer); timer = setTimeout(check, DELAY); };

  function show(problems) {
    parts.count.textContent = String(problems.length);
    parts.count.dataset.worst = problems.some((one) => one.severity === 'error') ? 'error' : problems.length ? 'warning' : 'none';
    parts.words.textContent = summary(problems);
    parts.list.replaceChildren(...problems.map((one) => entry(one)));
    latest = problems;
    makeRoom();
    mark(problems.filter((one) => one.file === file && one.element));
    parts.list.dispatchEvent(new CustomEvent('kw:checked', { detail: problems }));
  }

  // Without findings the drawing has the room. From the first one on the list keeps its height: what comes and goes later must
  // neither cover the drawing anew nor close a menu somebody is choosing from, which the first one waits for, too.
  function makeRoom() {
    if (needed) return;
    if (latest.length && document.querySelector('.djs-popup, .djs-direct-editing-parent')) { setTimeout(makeRoom, 400); return; }
    needed = latest.length > 0;
    parts.list.closest('.kw-checks').classList.toggle('is-empty', !needed);
    modeler.get('canvas').resized();
  }

  function entry(one) {
    const here = one.file === file && one.element && modeler.get('elementRegistry').get(one.element);
    const words = [part('b', { textContent: one.label || one.element || one.file }), ` – ${one.text}`, one.file === file ? '' : ` (${one.file})`];
    const lead = here ? part('button', { type: 'button', className: 'kw-problem__lead' }, ...words)
      : one.file !== file ? part('a', { className: 'kw-problem__lead', href: one.href }, ...words) : part('span', { className: 'kw-problem__lead' }, ...words);
    if (here) lead.addEventListener('click', (event) => { jump(one.element); if (event.detail === 0) inspect(() => again(one)); });
    const sign = part('span', { className: `kw-problem__sign kw-problem__sign--${one.severity}`, innerHTML: SIGNS[one.severity] });
    sign.append(part('span', { className: 'kw-sr', textContent: `${NAMES[one.severity]}: ` }));
    return part('li', { className: 'kw-problem', dataset: { code: one.code, element: one.element } }, sign,
      part('div', {}, lead, one.remedy ? part('p', { className: 'kw-problem__remedy', textContent: one.remedy }) : null));
  }

  // Back from the properties: to what was told, or, where it is mended, to the words that say what is left.
  const again = (one) => (parts.list.querySelector(`[data-code="${CSS.escape(one.code)}"][data-element="${CSS.escape(one.element)}"] button`) ?? parts.list.querySelector('button, a') ?? parts.words.closest('[tabindex]'))?.focus();

  // One mark for each shape: the worst of what is said about it.
  function mark(problems) {
    const overlays = modeler.get('overlays');
    const registry = modeler.get('elementRegistry');
    marks.forEach((id) => overlays.remove(id));
    const worst = new Map();
    for (const one of problems) {
      const shape = registry.get(one.element);
      if (!shape || shape === modeler.get('canvas').getRootElement()) continue;
      const before = worst.get(shape);
      worst.set(shape, { severity: before?.severity === 'error' ? 'error' : one.severity, texts: [...(before?.texts ?? []), one.text] });
    }
    marks = [...worst].map(([shape, { severity, texts }]) => overlays.add(shape, 'kw-check', {
      position: shape.waypoints ? middle(shape) : { top: -11, left: -11 },
      html: part('span', { className: `kw-mark kw-mark--${severity}`, title: texts.join('\n'), innerHTML: SIGNS[severity] }),
      show: { minZoom: 0.3 },
    }));
  }

  // Overlays of a path are placed from the corner of its box.
  function middle(flow) {
    const box = { x: Math.min(...flow.waypoints.map((at) => at.x)), y: Math.min(...flow.waypoints.map((at) => at.y)) };
    const at = flow.waypoints[Math.floor((flow.waypoints.length - 1) / 2)];
    const to = flow.waypoints[Math.floor((flow.waypoints.length - 1) / 2) + 1] ?? at;
    return { left: (at.x + to.x) / 2 - box.x - 11, top: (at.y + to.y) / 2 - box.y - 11 };
  }

  return { check, later };
}
