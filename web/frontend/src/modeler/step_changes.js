// What "Alle Schritte" does to the drawing: insert, connect, remove, move; each is one step for whoever takes it back.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { t } from '../js/words.js';

const event = (type, definition) => ({ type, eventDefinitionType: definition });
export const KINDS = [
  { value: 'task', label: t('Aufgabe'), attrs: { type: 'bpmn:UserTask' } },
  { value: 'service', label: t('Automatischer Schritt'), attrs: { type: 'bpmn:ServiceTask' } },
  { value: 'rule', label: t('Entscheidungstabelle'), attrs: { type: 'bpmn:BusinessRuleTask' } },
  { value: 'gateway', label: t('Verzweigung'), attrs: { type: 'bpmn:ExclusiveGateway' } },
  { value: 'parallel', label: t('Alle Wege zugleich'), attrs: { type: 'bpmn:ParallelGateway' } },
  { value: 'timer', label: t('Warten auf Zeit'), attrs: event('bpmn:IntermediateCatchEvent', 'bpmn:TimerEventDefinition') },
  { value: 'message', label: t('Warten auf Nachricht'), attrs: event('bpmn:IntermediateCatchEvent', 'bpmn:MessageEventDefinition') },
  { value: 'late', label: t('Zeitgrenze an diesem Schritt'), attrs: event('bpmn:BoundaryEvent', 'bpmn:TimerEventDefinition'), beside: true },
  { value: 'end', label: t('Ende'), attrs: { type: 'bpmn:EndEvent' } },
];
const INTERRUPTED = ['bpmn:UserTask', 'bpmn:ReceiveTask', 'bpmn:SubProcess', 'bpmn:CallActivity'];
const GAP = 50;

const isFlow = (element) => is(element, 'bpmn:SequenceFlow');
export const flowsOf = (list) => (list ?? []).filter(isFlow);
const middle = (shape) => ({ x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 });

export function createStepChanges(modeler, changes) {
  const modeling = modeler.get('modeling');
  const factory = modeler.get('elementFactory');
  const registry = modeler.get('elementRegistry');
  const space = modeler.get('spaceTool');
  const bus = modeler.get('eventBus');

  const reconnectEnd = (flow, shape) => modeling.reconnectEnd(flow, shape, middle(shape));

  /** What may be put behind a step, at its border or into a path. */
  const kinds = (at) => KINDS.filter(({ beside }) => !beside || INTERRUPTED.some((type) => is(at, type)));

  /** A step of a kind behind a step, at its border or in a path; gives it. */
  function insert(at, kind) {
    const { attrs, beside } = KINDS.find((one) => one.value === kind);
    if (beside) return attach(at, factory.createShape(attrs));
    const out = isFlow(at) ? [at] : flowsOf(at.outgoing);
    const ends = attrs.type === 'bpmn:EndEvent';
    let made = null;
    changes.together(() => {
      const shape = factory.createShape(attrs);
      const within = out.length === 1 && !is(at, 'bpmn:Gateway') && !(ends && !isFlow(at));
      made = within ? intoPath(out[0], shape, ends) : append(at, shape);
    });
    return made;
  }

  /** A beginning where nothing is drawn yet. */
  const begin = () => modeling.createShape(factory.createShape({ type: 'bpmn:StartEvent' }), { x: 198, y: 178 }, modeler.get('canvas').getRootElement());

  // The place beside it where nothing stands yet, as the drawing's own tools find it.
  function append(source, shape) {
    const position = bus.fire('autoPlace', { source, shape });
    return modeling.appendShape(source, shape, free(position, shape, source.parent), source.parent);
  }

  // Below whatever stands there already, names included.
  function free(at, shape, parent) {
    const others = registry.filter((one) => !one.waypoints && one.parent === parent && !one.children?.length);
    const covers = (one) => Math.abs(one.x + one.width / 2 - at.x) < (one.width + shape.width) / 2 + 15 && Math.abs(one.y + one.height / 2 - at.y) < (one.height + shape.height) / 2 + 15;
    for (let below = others.find(covers); below; below = others.find(covers)) at.y = below.y + below.height + shape.height / 2 + 30;
    return at;
  }

  // At the lower border, from the left, where no other one sits yet.
  function attach(host, shape) {
    const many = host.attachers?.length ?? 0;
    return modeling.createShape(shape, { x: host.x + 24 + (many * 44) % Math.max(44, host.width - 30), y: host.y + host.height }, host, { attach: true });
  }

  function intoPath(flow, shape, ends) {
    const { source, target } = flow;
    const right = source.x + source.width;
    const missing = right + shape.width + 2 * GAP - target.x;
    if (target.x > right && missing > 0) makeSpace(target.x - 1, missing);
    const y = is(source, 'bpmn:Gateway') && target.x > right ? middle(target).y : middle(source).y;
    const made = modeling.createShape(shape, { x: right + GAP + shape.width / 2, y }, source.parent);
    reconnectEnd(flow, made);
    if (!ends) modeling.connect(made, target);
    return made;
  }

  function makeSpace(start, delta) {
    const { movingShapes, resizingShapes } = space.calculateAdjustments(registry.filter((one) => !one.waypoints && one.parent), 'x', delta, start);
    space.makeSpace(movingShapes, resizingShapes, { x: delta, y: 0 }, 'e', start);
  }

  /** Steps a path may lead to from here. */
  const targets = (at) => behind(isFlow(at) ? at.source : at);
  const behind = (source) => registry.filter((one) => is(one, 'bpmn:FlowNode') && one.type !== 'label' && one !== source && one.parent === source.parent
    && !is(one, 'bpmn:StartEvent') && !is(one, 'bpmn:BoundaryEvent') && !flowsOf(source.outgoing).some((flow) => flow.target === one));

  const connect = (source, target) => modeling.connect(source, target);

  /** A path that can lead elsewhere: this one, or the only one of a step. */
  function onlyPath(at) {
    if (isFlow(at)) return at;
    const [only, more] = is(at, 'bpmn:Gateway') ? [] : flowsOf(at.outgoing);
    return more ? null : only ?? null;
  }

  const reroute = (at, target) => reconnectEnd(onlyPath(at), target);

  /** Takes a step or a path away; what led to the step leads to the one behind it. */
  function remove(element) {
    if (isFlow(element)) { modeling.removeConnection(element); return; }
    const [next, ...more] = flowsOf(element.outgoing);
    changes.together(() => {
      if (next && !more.length && next.target !== element) {
        for (const flow of flowsOf(element.incoming)) {
          const already = flowsOf(next.target.incoming).some((one) => one.source === flow.source);
          if (flow.source !== element && flow.source !== next.target && !already) reconnectEnd(flow, next.target);
        }
      }
      modeling.removeElements([element]);
    });
  }

  const inRow = (element) => element && !isFlow(element) && !is(element, 'bpmn:Gateway') && flowsOf(element.incoming).length === 1 && flowsOf(element.outgoing).length === 1;

  /** The step it would change places with: its only one before or behind, both standing in a row. */
  function neighbour(element, before) {
    if (!inRow(element)) return null;
    const [flow] = flowsOf(before ? element.incoming : element.outgoing);
    const other = before ? flow.source : flow.target;
    return inRow(other) && other !== element && other.parent === element.parent ? other : null;
  }

  function move(element, before) {
    const other = neighbour(element, before);
    const [first, second] = before ? [other, element] : [element, other];
    const [into] = flowsOf(first.incoming);
    const [between] = flowsOf(second.incoming);
    const [out] = flowsOf(second.outgoing);
    const places = [middle(first), middle(second)];
    changes.together(() => {
      modeling.removeConnection(between);
      modeling.moveElements([first], { x: places[1].x - places[0].x, y: places[1].y - places[0].y });
      modeling.moveElements([second], { x: places[0].x - places[1].x, y: places[0].y - places[1].y });
      reconnectEnd(into, second);
      modeling.reconnectStart(out, first, middle(first));
      modeling.connect(second, first);
    });
  }

  return { begin, kinds, insert, targets, connect, onlyPath, reroute, remove, neighbour, move };
}
