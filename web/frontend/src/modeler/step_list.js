// The order of "Alle Schritte" and the words of a line.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { flowsOf } from './step_changes.js';
import { called, typeWords } from './words.js';

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
      waiting.push(...flowsOf(element.outgoing).map((flow) => flow.target));
    }
  };
  all.filter((one) => is(one, 'bpmn:StartEvent') && !is(one.parent, 'bpmn:SubProcess')).forEach(visit);
  all.forEach(visit);
  return order;
}

/** Paths that have something to say of themselves: a choice, a name, a condition. */
export const ownPaths = (element) => {
  const flows = flowsOf(element.outgoing);
  return flows.length > 1 || is(element, 'bpmn:Gateway') ? flows : flows.filter(({ businessObject: { name, conditionExpression } }) => name || conditionExpression);
};

/** "Aufgabe · weiter: → Vollständig?" */
export function stepWords(element) {
  const plain = flowsOf(element.outgoing).filter((flow) => !ownPaths(element).includes(flow));
  return `${typeWords(element)}${plain.length ? ` · weiter: ${plain.map((flow) => `→ ${called(flow.target)}`).join(', ')}` : ''}`;
}

/** "ja → Gebühr berechnen", "sonst → Ende" */
export function pathWords(flow) {
  const { name, sourceRef, conditionExpression } = flow.businessObject;
  const rest = sourceRef?.default === flow.businessObject;
  const open = sourceRef?.outgoing?.length > 1 && is(flow.source, 'bpmn:ExclusiveGateway') && !rest && !conditionExpression;
  const said = [name, rest ? 'sonst' : '', open ? 'noch ohne Bedingung' : ''].filter(Boolean).join(', ');
  return `${said ? `${said} ` : ''}→ ${called(flow.target)}`;
}

export const depth = (element) => {
  let found = 0;
  for (let parent = element.parent; parent; parent = parent.parent) if (is(parent, 'bpmn:SubProcess')) found += 1;
  return Math.min(found, 3);
};
