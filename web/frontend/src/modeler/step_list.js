// The order of "Alle Schritte" and the words of a line.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { flowsOf } from './step_changes.js';
import { called, typeWords } from './words.js';
import { t } from '../js/words.js';

/** All steps once: each beginning and its paths one after the other, what several paths lead to behind the last of them. */
export function stepsInOrder(registry) {
  const all = registry.filter((one) => is(one, 'bpmn:FlowNode') && one.type !== 'label');
  const seen = new Set();
  const order = [];
  const visit = (first) => {
    const next = [first];
    const later = []; // another way there has not been told yet; or it only leads back
    while (next.length || later.length) {
      const asked = next.length > 0;
      const element = asked ? next.pop() : later.shift();
      if (seen.has(element)) continue;
      if (asked && element !== first && !sourcesOf(element).every((one) => seen.has(one))) { later.push(element); continue; }
      seen.add(element);
      order.push(element);
      const inside = (element.children ?? []).filter((one) => is(one, 'bpmn:StartEvent') && one.type !== 'label');
      const onwards = flowsOf(element.outgoing).map((flow) => flow.target);
      next.push(...[...inside, ...(element.attachers ?? []), ...onwards].reverse());
    }
  };
  all.filter((one) => is(one, 'bpmn:StartEvent') && !is(one.parent, 'bpmn:SubProcess')).forEach(visit);
  all.forEach(visit);
  return order;
}

const sourcesOf = (element) => flowsOf(element.incoming).map((flow) => flow.source);

/** Paths that have something to say of themselves: a choice, a name, a condition. */
export const ownPaths = (element) => {
  const flows = flowsOf(element.outgoing);
  return flows.length > 1 || is(element, 'bpmn:Gateway') ? flows : flows.filter(({ businessObject: { name, conditionExpression } }) => name || conditionExpression);
};

/** "Aufgabe · weiter: → Vollständig?" */
export function stepWords(element) {
  const plain = flowsOf(element.outgoing).filter((flow) => !ownPaths(element).includes(flow));
  const stops = !flowsOf(element.outgoing).length && !is(element, 'bpmn:EndEvent');
  const onward = plain.map((flow) => `→ ${called(flow.target)}`).join(', ');
  return [typeWords(element), stops ? t('führt nicht weiter') : '', onward && t('weiter: {steps}', { steps: onward })].filter(Boolean).join(' · ');
}

/** "ja → Gebühr berechnen", "sonst → Ende" */
export function pathWords(flow) {
  const { name, sourceRef, conditionExpression } = flow.businessObject;
  const rest = sourceRef?.default === flow.businessObject;
  const open = sourceRef?.outgoing?.length > 1 && is(flow.source, 'bpmn:ExclusiveGateway') && !rest && !conditionExpression;
  const said = [name, rest ? t('sonst') : '', open ? t('noch ohne Bedingung') : ''].filter(Boolean).join(', ');
  return `${said ? `${said} ` : ''}→ ${called(flow.target)}`;
}

export const depth = (element) => {
  let found = 0;
  for (let parent = element.parent; parent; parent = parent.parent) if (is(parent, 'bpmn:SubProcess')) found += 1;
  return Math.min(found, 3);
};
