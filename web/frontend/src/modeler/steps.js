// "Alle Schritte": the drawing as a list, each step once in the order of the paths; a step leads to its place.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { part } from './fields.js';
import { called, typeWords } from './words.js';

const next = (element) => (element.outgoing ?? []).filter((flow) => is(flow, 'bpmn:SequenceFlow'));

/** All steps once: from each beginning along the paths, what nothing leads to at the end. */
export function stepsInOrder(registry) {
  const all = registry.filter((one) => is(one, 'bpmn:FlowNode') && one.type !== 'label');
  const seen = new Set();
  const order = [];
  const visit = (first) => {
    const waiting = [first];
    while (waiting.length) {
      const element = waiting.shift();
      if (seen.has(element)) continue;
      seen.add(element);
      order.push(element);
      const inside = (element.children ?? []).filter((one) => is(one, 'bpmn:StartEvent') && one.type !== 'label');
      const beside = element.attachers ?? [];
      waiting.unshift(...inside, ...beside);
      waiting.push(...next(element).map((flow) => flow.target));
    }
  };
  all.filter((one) => is(one, 'bpmn:StartEvent') && !is(one.parent, 'bpmn:SubProcess')).forEach(visit);
  all.forEach(visit);
  return order;
}

function ways(element) {
  const words = next(element).map((flow) => `${flow.businessObject.name ? `${flow.businessObject.name} ` : ''}→ ${called(flow.target)}`);
  return words.length ? ` · weiter: ${words.join(', ')}` : '';
}

const depth = (element) => {
  let found = 0;
  for (let parent = element.parent; parent; parent = parent.parent) if (is(parent, 'bpmn:SubProcess')) found += 1;
  return Math.min(found, 3);
};

export function createSteps(host, modeler, jump) {
  const registry = modeler.get('elementRegistry');
  const draw = () => {
    if (host.hidden) return;
    const items = stepsInOrder(registry).map((element) => {
      const choose = part('button', { type: 'button', className: 'kw-step', dataset: { element: element.id } },
        part('b', { textContent: called(element) }), part('span', { textContent: `${typeWords(element)}${ways(element)}` }));
      choose.addEventListener('click', () => jump(element.id));
      return part('li', { className: `kw-steps__${depth(element)}` }, choose);
    });
    host.replaceChildren(items.length ? part('ol', { className: 'kw-allsteps' }, ...items) : part('p', { className: 'kern-hint', textContent: 'Noch ist nichts gezeichnet. Ziehen Sie links einen Beginn auf die Fläche.' }));
    mark();
  };
  const mark = () => {
    const chosen = new Set(modeler.get('selection')?.get().map((one) => one.id));
    for (const button of host.querySelectorAll('.kw-step')) button.toggleAttribute('aria-current', chosen.has(button.dataset.element));
  };
  new MutationObserver(draw).observe(host, { attributes: true, attributeFilter: ['hidden'] });
  const events = modeler.get('eventBus');
  events.on('selection.changed', mark);
  events.on('commandStack.changed', draw);
  events.on('import.done', draw);
  return { draw };
}
