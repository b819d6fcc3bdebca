// "Zeichnung ordnen": steps in columns along their paths, each branch in a row of its own, paths around what stands
// between. Moves what is drawn (one step for whoever takes it back); libraries that lay out BPMN write it anew instead
// and lose pools, notes and the way back.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { flowsOf } from './step_changes.js';
import { stepsInOrder } from './step_list.js';

const GAP = { x: 60, y: 56 };
const NAMED = 100; // the room a name below a small shape needs
const LANE = 24;

const isStep = (one) => is(one, 'bpmn:FlowNode') && one.type !== 'label' && !is(one, 'bpmn:BoundaryEvent');
const leaving = (node) => [...flowsOf(node.outgoing), ...(node.attachers ?? []).flatMap((one) => flowsOf(one.outgoing))];
const hostOf = (element) => element.host ?? element;

export function createArrange(modeler, changes) {
  const modeling = modeler.get('modeling');
  const registry = modeler.get('elementRegistry');
  const canvas = modeler.get('canvas');

  /** Whether the drawing is one we can put in order: one process without pools and lanes. */
  const fits = () => is(canvas.getRootElement(), 'bpmn:Process') && !registry.filter((one) => is(one, 'bpmn:Lane')).length;

  function arrange() {
    const root = canvas.getRootElement();
    const nodes = stepsInOrder(registry).filter((one) => isStep(one) && one.parent === root);
    if (!fits() || !nodes.length) return false;
    const grid = placed(nodes);
    const at = measured(nodes, grid);
    changes.together(() => {
      for (const node of nodes) {
        const delta = { x: Math.round(at.x(grid.column.get(node)) - node.x - node.width / 2), y: Math.round(at.y(grid.row.get(node)) - node.y - node.height / 2) };
        if (delta.x || delta.y) modeling.moveElements([node], delta);
      }
      for (const node of nodes) for (const flow of leaving(node)) modeling.updateWaypoints(flow, route(flow, grid, at));
    });
    return true;
  }

  return { fits, arrange };
}

// A column is as far as the longest way to it; the first path out of a step goes on in its row, every other one gets its own.
function placed(nodes) {
  const back = new Set();
  const done = [];
  const state = new Map();
  const walk = (node) => {
    state.set(node, 'open');
    for (const flow of leaving(node)) {
      if (state.get(flow.target) === 'open') back.add(flow);
      else if (!state.has(flow.target)) walk(flow.target);
    }
    state.set(node, 'done');
    done.unshift(node);
  };
  nodes.forEach((node) => { if (!state.has(node)) walk(node); });
  const column = new Map(nodes.map((node) => [node, 0]));
  for (const node of done) for (const flow of leaving(node)) if (!back.has(flow)) column.set(flow.target, Math.max(column.get(flow.target), column.get(node) + 1));
  const row = new Map();
  const lane = new Map(); // flows that need a row of their own: they pass by, or lead back
  let rows = -1;
  const put = (node, here) => {
    row.set(node, here);
    leaving(node).forEach((flow, index) => {
      const straight = index === 0 && flow.source === node && !back.has(flow);
      if (!row.has(flow.target)) put(flow.target, straight ? here : rows += 1);
      else if (!straight) lane.set(flow, rows += 1);
    });
  };
  nodes.forEach((node) => { if (!row.has(node)) put(node, rows += 1); });
  return { column, row, lane, back, rows: rows + 1 };
}

function measured(nodes, { column, row, rows }) {
  const widths = [];
  const heights = Array.from({ length: rows }, () => LANE);
  for (const node of nodes) {
    const small = node.height < 60;
    widths[column.get(node)] = Math.max(widths[column.get(node)] ?? 0, small ? NAMED : node.width);
    heights[row.get(node)] = Math.max(heights[row.get(node)], small ? 80 : node.height);
  }
  const middles = (sizes, gap, from) => sizes.map((size, index) => from + sizes.slice(0, index).reduce((sum, one) => sum + one + gap, 0) + size / 2);
  const [xs, ys] = [middles(widths, GAP.x, 160), middles(heights, GAP.y, 100)];
  return { x: (index) => xs[index], y: (index) => ys[index], before: (index) => xs[index] - widths[index] / 2 - GAP.x / 2, behind: (index) => xs[index] + widths[index] / 2 + GAP.x / 2 };
}

// Straight in the same row; else down to its own row and along it, and up again just before the goal.
function route(flow, { column, row, lane, back }, at) {
  const { source, target } = flow;
  const from = hostOf(source);
  const end = { x: target.x, y: target.y + target.height / 2 };
  const right = { x: source.x + source.width, y: source.y + source.height / 2 };
  const goal = column.get(target);
  const along = lane.has(flow) ? at.y(lane.get(flow)) : at.y(row.get(target));
  if (back.has(flow)) {
    const [down, up] = [at.behind(column.get(from)), at.before(goal)];
    return [right, { x: down, y: right.y }, { x: down, y: along }, { x: up, y: along }, { x: up, y: end.y }, end];
  }
  const first = source === from && leaving(from)[0] === flow;
  if (first) return right.y === end.y ? [right, end] : [right, { x: at.before(goal), y: right.y }, { x: at.before(goal), y: end.y }, end];
  const bottom = { x: source.x + source.width / 2, y: source.y + source.height };
  const corner = { x: bottom.x, y: along };
  return along === end.y ? [bottom, corner, end] : [bottom, corner, { x: at.before(goal), y: along }, { x: at.before(goal), y: end.y }, end];
}
