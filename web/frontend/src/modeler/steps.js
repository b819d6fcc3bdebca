// "Alle Schritte": the drawing as a list, each step and path once in the order of the paths. Where it may be changed,
// the chosen line has its acts below it; Enter leads to its properties, Escape back.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { button, choice, part } from './fields.js';
import { createStepChanges, flowsOf, KINDS } from './step_changes.js';
import { depth, ownPaths, pathWords, stepsInOrder, stepWords } from './step_list.js';
import { called } from './words.js';
import { t } from '../js/words.js';

/** @param {{changes: object, inspect: () => void, back: () => void}|null} edit null where the drawing is only read */
export function createSteps(host, modeler, jump, edit = null) {
  const registry = modeler.get('elementRegistry');
  const selection = modeler.get('selection', false);
  const status = part('p', { className: 'kw-sr', role: 'status' });
  const list = part('div', {});
  host.append(status, list);
  const wanted = { kind: 'task', target: '' }; // what was chosen last stays chosen
  let acts = null;

  const chosen = () => {
    const [one, more] = selection?.get() ?? [];
    return one && !more ? one.labelTarget ?? one : null;
  };
  const lines = () => [...list.querySelectorAll('.kw-step')];
  const lineOf = (id) => lines().find((one) => one.dataset.element === id);

  function line(element, words, className) {
    const lead = part('button', { type: 'button', className: `kw-step ${className}`, dataset: { element: element.id, key: `step-${element.id}` } }, ...words);
    lead.addEventListener('click', (event) => { jump(element.id); if (edit && event.detail === 0) edit.inspect(); });
    lead.addEventListener('focus', () => { rove(lead); if (edit && lead.matches(':focus-visible') && chosen() !== element) jump(element.id); });
    return lead;
  }

  function item(element) {
    const paths = ownPaths(element);
    return part('li', { className: `kw-steps__${depth(element)}` },
      line(element, [part('b', { textContent: called(element) }), part('span', { textContent: stepWords(element) })], ''),
      paths.length ? part('ul', { className: 'kw-allsteps kw-steps__paths' }, ...paths.map((flow) => part('li', {}, line(flow, [part('span', { textContent: pathWords(flow) })], 'kw-step--path')))) : null);
  }

  function draw() {
    if (host.hidden) return;
    const before = document.activeElement;
    const key = list.contains(before) ? before.dataset.key : null;
    const items = stepsInOrder(registry).map(item);
    acts = null;
    list.replaceChildren(items.length ? part('ol', { className: 'kw-allsteps' }, ...items) : part('p', { className: 'kern-hint', textContent: t('Noch ist nichts gezeichnet.') }), items.length || !edit ? '' : button(t('Beginn einfügen'), begin, { key: 'step-begin' }));
    mark();
    if (key) (list.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? lineOf(chosen()?.id))?.focus({ preventScroll: true });
  }

  function mark() {
    const here = chosen();
    for (const one of lines()) one.toggleAttribute('aria-current', one.dataset.element === here?.id);
    rove();
    acts?.remove();
    acts = null;
    const lead = edit && here && lineOf(here.id);
    if (!lead) return;
    acts = actsOf(here);
    lead.after(acts);
  }

  // One stop for Tab, wherever the list is; the arrow keys go from line to line.
  function rove(at = lineOf(chosen()?.id) ?? lines()[0]) {
    for (const one of lines()) one.tabIndex = one === at ? 0 : -1;
  }

  const ops = edit && createStepChanges(modeler, edit.changes);

  function actsOf(element) {
    const flow = is(element, 'bpmn:SequenceFlow');
    const ends = is(element, 'bpmn:EndEvent');
    const targets = ends ? [] : ops.targets(element);
    if (!targets.some((one) => one.id === wanted.target)) wanted.target = targets[0]?.id ?? '';
    const kinds = ends ? [] : ops.kinds(element);
    if (!kinds.some((one) => one.value === wanted.kind)) wanted.kind = 'task';
    const move = (before) => act(() => { ops.move(element, before); return element; }, before ? t('{name} steht jetzt einen Schritt früher.', { name: called(element) }) : t('{name} steht jetzt einen Schritt später.', { name: called(element) }));
    return part('div', { className: 'kw-step__acts', role: 'group', ariaLabel: t('Ändern: {name}', { name: flow ? pathWords(element) : called(element) }) },
      button(t('Eigenschaften'), edit.inspect, { key: 'step-inspect' }),
      ends ? null : choice({ label: t('Art'), key: 'step-kind', value: wanted.kind, options: kinds, set: (kind) => { wanted.kind = kind; } }),
      ends ? null : button(flow ? t('Schritt in diesen Pfad einfügen') : t('Schritt danach einfügen'), () => insert(element), { key: 'step-insert' }),
      targets.length ? choice({ label: t('Ziel'), key: 'step-target', value: wanted.target, options: targets.map((one) => ({ value: one.id, label: called(one) })), set: (id) => { wanted.target = id; } }) : null,
      targets.length && ops.onlyPath(element) ? button(t('Pfad dorthin umlegen'), () => reroute(element), { key: 'step-reroute' }) : null,
      targets.length && !flow ? button(t('Pfad dorthin hinzufügen'), () => connect(element), { key: 'step-connect' }) : null,
      !flow && ops.neighbour(element, true) ? button(t('Einen Schritt früher'), () => move(true), { kind: 'plain', key: 'step-earlier' }) : null,
      !flow && ops.neighbour(element, false) ? button(t('Einen Schritt später'), () => move(false), { kind: 'plain', key: 'step-later' }) : null,
      button(flow ? t('Pfad entfernen') : t('Schritt entfernen'), () => remove(element), { kind: 'plain', key: 'step-remove' }));
  }

  const begin = () => act(() => ops.begin(), t('Beginn eingefügt.'));

  // The line that is told of next has the focus when the change is done.
  function act(change, words) {
    const next = change();
    if (next) jump(next.id);
    draw();
    lineOf(next?.id)?.focus();
    status.textContent = t('{words} Rückgängig mit Strg und Z.', { words });
  }

  const kindWords = () => KINDS.find((one) => one.value === wanted.kind).label;
  const insert = (element) => act(() => ops.insert(element, wanted.kind), t('{kind} eingefügt. Mit der Eingabetaste geht es zu den Eigenschaften.', { kind: kindWords() }));
  const connect = (element) => { const goal = registry.get(wanted.target); act(() => ops.connect(element, goal) && element, t('Pfad von {source} zu {target} hinzugefügt.', { source: called(element), target: called(goal) })); };
  const reroute = (element) => { const goal = registry.get(wanted.target); act(() => { ops.reroute(element, goal); return element; }, t('Der Pfad führt jetzt zu {target}.', { target: called(goal) })); };
  function remove(element) {
    const before = element.source ?? flowsOf(element.incoming)[0]?.source ?? element.host ?? flowsOf(element.outgoing)[0]?.target;
    const name = element.source ? t('Pfad {path}', { path: pathWords(element) }) : called(element);
    act(() => { ops.remove(element); return before && registry.get(before.id); }, t('{name} entfernt.', { name }));
  }

  host.addEventListener('keydown', (event) => {
    const at = lines().indexOf(document.activeElement);
    const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines().length - 1 }[event.key];
    if (goal !== undefined && at >= 0) { event.preventDefault(); lines()[goal]?.focus(); return; }
    if (event.key === 'Escape' && acts?.contains(document.activeElement)) { lineOf(chosen()?.id)?.focus(); return; }
    const again = edit && (event.ctrlKey || event.metaKey) && { z: event.shiftKey ? 'redo' : 'undo', y: 'redo' }[event.key.toLowerCase()];
    if (!again || event.target.matches('input, textarea')) return;
    event.preventDefault();
    const stack = modeler.get('commandStack');
    if (!(again === 'undo' ? stack.canUndo() : stack.canRedo())) return;
    stack[again]();
    draw();
    if (!list.contains(document.activeElement)) lines()[0]?.focus();
    status.textContent = again === 'undo' ? t('Rückgängig gemacht.') : t('Wiederholt.');
  });

  new MutationObserver(draw).observe(host, { attributes: true, attributeFilter: ['hidden'] });
  const events = modeler.get('eventBus');
  events.on('selection.changed', mark);
  events.on('commandStack.changed', draw);
  events.on('import.done', draw);
  return { draw, focus: () => { draw(); (lineOf(chosen()?.id) ?? lines()[0])?.focus(); } };
}
