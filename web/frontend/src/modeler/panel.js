// The side panel: tabs, and the inspector of what is selected. Each subject has a module of its own under panels/.
import { afterClick, part } from './fields.js';
import { called, typeWords } from './words.js';
import { sectionsOf } from './panels/index.js';
import { t } from '../js/words.js';

/** Tabs after the ARIA pattern: arrow keys move, the chosen panel is shown. */
export function createTabs(root) {
  const tabs = [...root.querySelectorAll('[role="tab"]')];
  const panels = tabs.map((tab) => document.getElementById(tab.getAttribute('aria-controls')));
  function choose(index) {
    tabs.forEach((tab, at) => {
      tab.setAttribute('aria-selected', String(at === index));
      tab.tabIndex = at === index ? 0 : -1;
      panels[at].hidden = at !== index;
    });
  }
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => choose(index));
    tab.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = (index + step + tabs.length) % tabs.length;
      choose(next);
      tabs[next].focus();
    });
  });
  choose(0);
  return { choose };
}

export function createInspector(host, modeler, editor) {
  let shown = null;
  let frame = null;
  let typing = false; // the change comes from the field the person is in: it stays as it is

  const draw = () => {
    flush(host); // what is typed but not yet handed on would be gone with its field
    const focus = keepFocus(host, editor.focusNext);
    editor.focusNext = null;
    host.replaceChildren(...build(shown, editor));
    focus();
  };
  const later = () => { frame ??= requestAnimationFrame(() => { frame = null; afterClick(draw); }); };

  // A text field hands its value on while the person may still be in it; once it is left, everything is drawn anew.
  host.addEventListener('change', later);
  editor.quietly = (act) => { typing = true; try { act(); } finally { typing = false; } };
  editor.redraw = later;

  function show(element) {
    flush(host);
    shown = element;
    draw();
  }

  const events = modeler.get('eventBus');
  const selected = () => {
    const chosen = modeler.get('selection').get();
    return chosen.length === 1 ? chosen[0].labelTarget ?? chosen[0] : chosen.length ? null : modeler.get('canvas').getRootElement();
  };
  events.on('selection.changed', () => show(selected()));
  events.on('root.set', () => show(selected()));
  events.on('import.done', () => show(selected()));
  events.on('elements.changed', ({ elements }) => {
    if (typing) { title(host, shown); return; }
    if (shown && (elements.includes(shown) || elements.some((one) => one.type === 'bpmn:SequenceFlow'))) later();
  });
  events.on('commandStack.changed', () => { if (!typing) later(); });
  return { flush: () => flush(host) };
}

function build(element, editor) {
  if (!element?.businessObject) return [part('p', { className: 'kern-hint', textContent: t('Mehrere Elemente sind ausgewählt. Wählen Sie eines, um seine Eigenschaften zu sehen.') })];
  return [
    part('p', { className: 'kw-inspect__type', textContent: typeWords(element) }),
    part('h2', { className: 'kw-inspect__title', textContent: called(element) }),
    ...sectionsOf(element, editor),
  ];
}

function title(host, element) {
  const line = host.querySelector('.kw-inspect__title');
  if (line && element) line.textContent = called(element);
}

/** Hand on what is typed but not yet left. */
function flush(host) {
  for (const control of host.querySelectorAll('input, textarea')) control.dispatchEvent(new Event('kw:flush'));
}

// @param wanted key of the field that is to have the focus instead, because the present one goes
function keepFocus(host, wanted) {
  const active = document.activeElement;
  if (!host.contains(active)) return () => {};
  const key = wanted ?? active.dataset.key;
  const place = reachable(host).indexOf(active);
  const { selectionStart, selectionEnd } = active;
  return () => {
    const again = key && host.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (!again) { (reachable(host)[place] ?? host).focus({ preventScroll: true }); return; } // it went with what was done: its place has it
    again.focus({ preventScroll: true });
    if (selectionStart !== null && selectionStart !== undefined && again.setSelectionRange && again.type !== 'number' && again.type !== 'checkbox') again.setSelectionRange(selectionStart, selectionEnd);
  };
}

const reachable = (host) => [...host.querySelectorAll('input, select, textarea, button, a[href], summary')].filter((one) => one.checkVisibility?.() ?? true);
