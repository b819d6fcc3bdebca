// Diagrams to read and to hold against each other: coloured, moving together, shown at a step. The tables say the same.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { t } from './js/words.js';

const ZOOM = 1.25;
const NEAR = 0.8; // how close a step is shown
const READABLE = 0.6; // below this badges shrink no more
const SMALL = 0.5; // below this nobody reads the words
const EDGE = 20; // around all that is drawn
const LEGIBLE = 0.25; // below that words are specks, over which numbers would lie
const PACE = 60; // pixels an arrow key moves
const ARRANGED = 'ansicht';
const views = new Map(); // section -> its viewers

export async function show(host) {
  const answer = await fetch(host.dataset.xml, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(String(answer.status));
  const viewer = new NavigatedViewer({ container: host });
  await viewer.importXML(await answer.text());
  colour(viewer, JSON.parse(host.dataset.marks || '{}'));
  label(host);
  const section = host.closest('section');
  const others = views.get(section) ?? [];
  views.set(section, [...others, viewer]);
  if (!others.length) tools(section);
  keys(host, section, viewer);
  fit(section);
  join(section, viewer);
  begin(section, viewer);
  const small = () => host.classList.toggle('is-tiny', viewer.get('canvas').zoom() < LEGIBLE);
  viewer.on('canvas.viewbox.changed', small);
  small();
}

// Both show the same part from the beginning: all that is drawn on either side, never larger than life.
function fit(section) {
  const canvases = (views.get(section) ?? []).map((viewer) => viewer.get('canvas'));
  const drawn = canvases.map((canvas) => canvas.viewbox().inner);
  const [left, top] = [Math.min(...drawn.map((one) => one.x)), Math.min(...drawn.map((one) => one.y))];
  const right = Math.max(...drawn.map((one) => one.x + one.width));
  const bottom = Math.max(...drawn.map((one) => one.y + one.height));
  const { outer } = canvases[0].viewbox();
  const width = Math.max(right - left + 2 * EDGE, outer.width);
  const height = Math.max(bottom - top + 2 * EDGE, outer.height);
  for (const canvas of canvases) canvas.viewbox({ x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height });
}

// The diagram that has the focus is moved and zoomed by keyboard; the other follows.
const WAYS = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
function keys(host, section, viewer) {
  const canvas = viewer.get('canvas');
  host.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const way = WAYS[event.key];
    if (way) canvas.scroll({ dx: way[0] * PACE, dy: way[1] * PACE });
    else if (event.key === '+') canvas.zoom(canvas.zoom() * ZOOM);
    else if (event.key === '-') canvas.zoom(canvas.zoom() / ZOOM);
    else if (event.key === '0') fit(section);
    else return;
    event.preventDefault();
  });
}

// Side by side or below each other: what is in the middle stays there; the address says which, as the links do.
function arrange(section, link) {
  const [first] = views.get(section) ?? [];
  const seen = first?.get('canvas').viewbox();
  section.classList.toggle('kw-compare--beside', link.dataset.arrange === 'beside');
  for (const other of link.parentElement.children) other.toggleAttribute('aria-current', false);
  link.setAttribute('aria-current', 'true');
  const chosen = new URL(link.href).searchParams.get(ARRANGED);
  history.replaceState(null, '', link.href);
  for (const one of document.querySelectorAll('main a[href*="/vergleich?"]:not([data-arrange])')) {
    const address = new URL(one.href);
    address.searchParams.set(ARRANGED, chosen);
    one.href = address;
  }
  for (const viewer of views.get(section) ?? []) viewer.get('canvas').resized();
  if (!seen || seen.scale < SMALL) { fit(section); return; }
  for (const viewer of views.get(section)) {
    const canvas = viewer.get('canvas');
    const { width, height } = { width: canvas.getSize().width / seen.scale, height: canvas.getSize().height / seen.scale };
    canvas.viewbox({ x: seen.x + (seen.width - width) / 2, y: seen.y + (seen.height - height) / 2, width, height });
  }
}

// Where a wide diagram would be too small to read, the first change is shown, or the step the address names.
function begin(section, viewer) {
  const registry = viewer.get('elementRegistry');
  const wanted = section.dataset.shape || (viewer.get('canvas').zoom() < SMALL ? (changes(section)[0] ?? section.dataset.first) : '');
  if (wanted && registry.get(wanted)) reveal(section, wanted, Boolean(section.dataset.shape));
}

// Ids of what the table offers to show, in its sequence.
function changes(section) {
  const links = [...document.querySelectorAll('a[data-shape][data-file]')];
  return links.filter((link) => link.dataset.file === section.dataset.file).map((link) => link.dataset.shape);
}

function colour(viewer, { added = [], changed = [], removed = [], heat = {} }) {
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  for (const [kind, ids] of Object.entries({ added, changed, removed })) {
    for (const id of ids) if (registry.get(id)) canvas.addMarker(id, `kw-${kind}`);
  }
  for (const [id, { level, text, open, late }] of Object.entries(heat)) {
    if (!registry.get(id)) continue;
    if (level) canvas.addMarker(id, `kw-heat-${level}`);
    badge(viewer, id, text, { top: -13, left: 4 }, 'kw-heat kw-heat--time', level > 1);
    if (open) badge(viewer, id, String(open), { top: -13, right: 13 }, late ? 'kw-heat kw-heat--broken' : 'kw-heat', true);
  }
}

function badge(viewer, id, text, position, name, wanted) {
  if (!wanted) return;
  const html = document.createElement('span');
  html.className = name;
  html.textContent = text;
  viewer.get('overlays').add(id, { position, html, scale: { min: READABLE } });
}

// Both sides show the same part; whoever is moved leads.
function join(section, viewer) {
  let led = false;
  viewer.on('canvas.viewbox.changed', ({ viewbox }) => {
    if (led) return;
    for (const other of views.get(section)) {
      if (other === viewer) continue;
      other.get('eventBus').fire('kw.led');
      const { x, y, width, height } = viewbox;
      other.get('canvas').viewbox({ x, y, width, height });
      other.get('eventBus').fire('kw.free');
    }
  });
  viewer.on('kw.led', () => { led = true; });
  viewer.on('kw.free', () => { led = false; });
}

function tools(section) {
  section.querySelector('.kw-compare__switch')?.addEventListener('click', (event) => {
    const link = event.target.closest('[data-arrange]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    arrange(section, link);
  });
  window.addEventListener('resize', () => { for (const viewer of views.get(section)) viewer.get('canvas').resized(); });
  section.querySelector('.kw-diagram__tools')?.addEventListener('click', (event) => {
    const what = event.target.closest('[data-zoom]')?.dataset.zoom;
    const canvas = views.get(section).at(-1).get('canvas');
    if (what === 'in') canvas.zoom(canvas.zoom() * ZOOM);
    if (what === 'out') canvas.zoom(canvas.zoom() / ZOOM);
    if (what === 'fit') fit(section);
    const step = event.target.closest('[data-step]')?.dataset.step;
    if (step) walk(section, Number(step));
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('[data-shape][data-file]');
    if (!link || link === section || link.dataset.file !== section.dataset.file) return;
    event.preventDefault();
    if (reveal(section, link.dataset.shape)) section.scrollIntoView({ block: 'nearest' });
  });
}

// To the next change or the one before; round at the ends.
function walk(section, step) {
  const all = changes(section);
  if (!all.length) return;
  const at = all.indexOf(section.dataset.at);
  const next = all[(at + step + all.length + (at < 0 && step < 0 ? 1 : 0)) % all.length];
  if (reveal(section, next)) {
    const link = document.querySelector(`a[data-shape="${CSS.escape(next)}"]`);
    document.getElementById('live').textContent = link?.closest('tr')?.innerText.replace(/\s+/g, ' ') ?? '';
  }
}

function reveal(section, id, marked = true) {
  let found = false;
  if (marked) section.dataset.at = id;
  for (const viewer of views.get(section)) {
    const shape = viewer.get('elementRegistry').get(id);
    if (!shape) continue;
    const canvas = viewer.get('canvas');
    centre(canvas, shape);
    for (const other of viewer.get('elementRegistry').filter((one) => canvas.hasMarker(one, 'kw-shown'))) canvas.removeMarker(other, 'kw-shown');
    if (marked) canvas.addMarker(id, 'kw-shown');
    found = true;
  }
  return found;
}

function centre(canvas, shape) {
  const { outer } = canvas.viewbox();
  const width = outer.width / NEAR;
  const height = outer.height / NEAR;
  const points = shape.waypoints ?? [{ x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 }];
  const middle = points[Math.floor(points.length / 2)];
  canvas.viewbox({ x: middle.x - width / 2, y: middle.y - height / 2, width, height });
}

function label(host) {
  const svg = host.querySelector('.djs-container > svg');
  svg?.setAttribute('role', 'group');
  svg?.setAttribute('aria-label', host.getAttribute('aria-label') ?? t('Prozessdiagramm'));
}
