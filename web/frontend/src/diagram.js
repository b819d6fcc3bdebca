// The diagram of a case: who stands where. Reading only; the step list beside it says the same in words.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { t } from './js/words.js';

const ZOOM = 1.25;

export async function show(host) {
  const answer = await fetch(host.dataset.xml, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(String(answer.status));
  const viewer = new NavigatedViewer({ container: host });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get('canvas');
  mark(viewer, canvas, JSON.parse(host.dataset.positions || '{}'));
  tools(host, canvas);
  label(host);
}

function mark(viewer, canvas, { here = [], done = [], failed = [], counts = {} }) {
  const registry = viewer.get('elementRegistry');
  const known = (id) => registry.get(id);
  for (const id of done.filter(known)) canvas.addMarker(id, 'kw-done');
  for (const id of failed.filter(known)) canvas.addMarker(id, 'kw-failed');
  for (const id of Object.keys(counts).filter(known)) count(viewer, canvas, id, counts[id]);
  const stands = here.filter(known);
  for (const id of stands) canvas.addMarker(id, 'kw-here');
  const fullest = Object.keys(counts).filter(known).sort((a, b) => counts[b].cases - counts[a].cases);
  const start = failed.filter(known)[0] ?? stands[0] ?? fullest[0];
  const first = start && registry.get(start);
  canvas.zoom('fit-viewport', 'auto');
  // With numbers the surroundings matter more than the small print.
  if (first && canvas.zoom() < 0.7) centre(canvas, first, fullest.length ? 0.6 : 0.8);
}

function centre(canvas, shape, scale) {
  const { outer } = canvas.viewbox();
  const width = outer.width / scale;
  const height = outer.height / scale;
  const x = shape.x + (shape.width ?? 0) / 2 - width / 2;
  const y = shape.y + (shape.height ?? 0) / 2 - height / 2;
  canvas.viewbox({ x, y, width, height });
}

// How many cases stand at a step; the table below says the same in words.
function count(viewer, canvas, id, { cases, broken }) {
  canvas.addMarker(id, broken ? 'kw-failed' : 'kw-here');
  const badge = document.createElement('span');
  badge.className = broken ? 'kw-heat kw-heat--broken' : 'kw-heat';
  badge.textContent = String(cases || broken);
  viewer.get('overlays').add(id, { position: { top: -13, right: 13 }, html: badge });
}

function tools(host, canvas) {
  const bar = host.parentElement.querySelector('.kw-diagram__tools');
  bar?.addEventListener('click', (event) => {
    const what = event.target.closest('[data-zoom]')?.dataset.zoom;
    if (what === 'in') canvas.zoom(canvas.zoom() * ZOOM);
    if (what === 'out') canvas.zoom(canvas.zoom() / ZOOM);
    if (what === 'fit') canvas.zoom('fit-viewport', 'auto');
  });
}

function label(host) {
  const svg = host.querySelector('.djs-container > svg');
  svg?.setAttribute('role', 'group');
  // Hundreds of labels in the order they were drawn are no text; the list beside it is.
  svg?.querySelector('.viewport')?.setAttribute('aria-hidden', 'true');
  svg?.setAttribute('aria-label', host.getAttribute('aria-label') ?? t('Prozessdiagramm'));
}
