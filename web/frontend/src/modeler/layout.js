// A process without a drawing gets one: laid out by bpmn-auto-layout, only the drawing is taken over; the file stays as it was.
import { layoutProcess } from 'bpmn-auto-layout';
import { locale, t } from '../js/words.js';

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const DI = 'http://www.omg.org/spec/BPMN/20100524/DI';
const DRAWING = /\s*<((?:[\w.-]+:)?BPMNDiagram)\b(?:[^>]*\/>|[\s\S]*?<\/\1\s*>)/g;
const END = /<\/(?:[\w.-]+:)?definitions\s*>\s*$/;
const NODE = /^(?:start|end|boundary|intermediate\w+)Event$|Gateway$|[tT]ask$|^(?:subProcess|adHocSubProcess|transaction|callActivity)$/;
const BESIDE = /^(?:textAnnotation|association|group|dataObjectReference|dataStoreReference|messageFlow)$/;
const MOST = 500; // steps; more take longer than anybody waits for a drawing nobody can read

/**
 * A file with a drawing of its process.
 * @returns {Promise<{ xml: string, left: number }>} the text, and how much of what is no step has no place in the drawing
 * @throws {Error} with a German sentence, where it cannot be drawn
 */
export async function draw(xml) {
  const bare = xml.replace(DRAWING, '');
  const file = parsed(bare);
  const obstacle = speaksAgainst(file);
  if (obstacle) throw new Error(obstacle);
  let laid;
  try {
    laid = parsed(await layoutProcess(bare));
  } catch {
    throw new Error(t('Die Datei enthält keine Zeichnung, und ihr Aufbau lässt sich nicht von selbst zeichnen. Öffnen Sie sie in dem Programm, aus dem sie kommt, und speichern Sie sie mit der Darstellung.'));
  }
  enclose(file, laid);
  const drawn = new Set(all(laid, DI, '*').map((one) => one.getAttribute('bpmnElement')));
  const missing = (kind) => all(file, BPMN, '*').filter((one) => kind.test(one.localName) && !drawn.has(one.getAttribute('id')));
  if (missing(NODE).length) throw new Error(t('Die Datei enthält keine Zeichnung, und nicht alle ihre Schritte lassen sich von selbst zeichnen. Öffnen Sie sie in dem Programm, aus dem sie kommt, und speichern Sie sie mit der Darstellung.'));
  const drawing = all(laid, DI, 'BPMNDiagram').map((one) => new XMLSerializer().serializeToString(one)).join('\n');
  return { xml: bare.replace(END, (end) => `${drawing}\n${end}`), left: missing(BESIDE).length };
}

const parsed = (xml) => new DOMParser().parseFromString(xml, 'application/xml');
const all = (root, namespace, name) => [...root.getElementsByTagNameNS(namespace, name)];

function speaksAgainst(file) {
  const again = t('Öffnen Sie sie in dem Programm, aus dem sie kommt, und speichern Sie sie mit der Darstellung.');
  if (file.querySelector('parsererror')) return t('Die Datei ist beschädigt oder kein BPMN 2.0. Laden Sie sie herunter und prüfen Sie sie.');
  const processes = all(file, BPMN, 'process').filter((one) => [...one.children].some((inner) => NODE.test(inner.localName)));
  if (!processes.length) return t('Die Datei enthält keinen Prozess mit Schritten.');
  if (processes.length > 1 || all(file, BPMN, 'participant').length > 1) return t('Die Datei enthält keine Zeichnung und mehrere Prozesse oder Beteiligte. Von selbst gezeichnet wird nur ein einzelner Prozess. {again}', { again });
  if (all(file, BPMN, 'lane').length) return t('Die Datei enthält keine Zeichnung, aber Bahnen für Zuständigkeiten. Prozesse mit Bahnen lassen sich nicht von selbst zeichnen. {again}', { again });
  const steps = all(file, BPMN, '*').filter((one) => NODE.test(one.localName));
  if (steps.length > MOST) return t('Die Datei enthält keine Zeichnung, und {steps} Schritte lassen sich nicht von selbst zeichnen (höchstens {most}). {again}', { steps: steps.length.toLocaleString(locale), most: MOST, again });
  if (steps.some((one) => !one.getAttribute('id'))) return t('Die Datei enthält keine Zeichnung, und manche Schritte haben keine Kennung. {again}', { again });
  return '';
}

// A pool with the only process is drawn around it.
const AROUND = { left: 60, right: 40, top: 50, bottom: 50 };
function enclose(file, laid) {
  const [pool] = all(file, BPMN, 'participant');
  const [collaboration] = all(file, BPMN, 'collaboration');
  const [plane] = all(laid, DI, 'BPMNPlane');
  if (!pool?.getAttribute('id') || !collaboration?.getAttribute('id') || !plane) return;
  const shape = all(plane, DI, 'BPMNShape')[0];
  if (!shape) return;
  const bounds = all(plane, '*', 'Bounds').map((one) => ['x', 'y', 'width', 'height'].map((name) => Number(one.getAttribute(name))));
  const points = all(plane, '*', 'waypoint').map((one) => [Number(one.getAttribute('x')), Number(one.getAttribute('y')), 0, 0]);
  const boxes = [...bounds, ...points];
  const [x, y] = [Math.min(...boxes.map((one) => one[0])) - AROUND.left, Math.min(...boxes.map((one) => one[1])) - AROUND.top];
  const around = shape.cloneNode(true);
  const box = all(around, '*', 'Bounds')[0];
  around.replaceChildren(box);
  around.setAttribute('id', `${pool.getAttribute('id')}_di`);
  around.setAttribute('bpmnElement', pool.getAttribute('id'));
  around.setAttribute('isHorizontal', 'true');
  const size = { x, y, width: Math.max(...boxes.map((one) => one[0] + one[2])) + AROUND.right - x, height: Math.max(...boxes.map((one) => one[1] + one[3])) + AROUND.bottom - y };
  for (const [name, value] of Object.entries(size)) box.setAttribute(name, String(value));
  plane.setAttribute('bpmnElement', collaboration.getAttribute('id'));
  plane.prepend(around);
}
