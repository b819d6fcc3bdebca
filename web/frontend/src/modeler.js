// The editor of a diagram: opens the file of a draft, saves what is changed, checks it, and shows its properties.
import { $, say, send } from './js/page.js';
import { createSaver } from './editor/saving.js';
import { giveBack, keepAlive, takeDraftOver } from './editor/lock.js';
import { isComplete, readPath, writePath } from './editor/conditions.js';
import { createArrange } from './modeler/arrange.js';
import { createModeler, createViewer } from './modeler/assemble.js';
import { misses } from './modeler/german.js';
import { drawn, keep, withDrawing } from './modeler/first_drawing.js';
import { createKnown } from './modeler/known.js';
import { createChanges } from './modeler/model.js';
import { createInspector, createTabs } from './modeler/panel.js';
import { createProblems } from './modeler/problems.js';
import { decode, keepReferences, refusal } from './modeler/reading.js';
import { returnToStep } from './modeler/returning.js';
import { createSimulation } from './modeler/simulation.js';
import { createSteps } from './modeler/steps.js';
import { keepStyles } from './modeler/strict_styles.js';
import { createSyllables } from './modeler/syllables.js';
import { t, tn } from './js/words.js';

const NARROW = '(max-width: 860px)';
const page = $('.kw-edit');
const canvasHost = $('#canvas');

const json = async (url) => {
  const answer = await fetch(url, { credentials: 'same-origin', headers: { 'X-Requested-With': 'fetch' } });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
};

async function start() {
  const { file, content, check, lock, syllables: words, name, draft, known } = page.dataset;
  keepStyles(canvasHost);
  await document.fonts.load('12px "Fira Sans"');
  const opening = await opened();
  const refused = (text) => { if (opening.lock.mine) giveBack(lock); refuse(text); };
  const given = decode(Uint8Array.from(atob(opening.content), (sign) => sign.charCodeAt(0)));
  const problem = refusal(given);
  if (problem) return refused(problem);
  const found = await withDrawing(given, { tell, refuse: refused });
  if (!found) return undefined;
  const { xml } = found;
  const syllables = createSyllables(words, opening.words);
  await syllables.learn(named(xml)); // asks only where the server could not read the names
  if (!opening.lock.mine) return read({ xml, syllables, held: opening.lock, lock });
  keepAlive(lock);
  const revision = found.made ? await keep(content, opening.revision, xml) : opening.revision;
  return edit({ xml, revision, syllables, file, content, check, lock, around: opening.surroundings, handlers: opening.handlers, name, draft, known });
}

// The file, whose the draft is, and all that may be chosen, in one answer; on a small screen the draft is not held.
async function opened() {
  const narrow = window.matchMedia(NARROW).matches;
  const answer = await send(page.dataset.opening, { body: JSON.stringify({ hold: !narrow }), headers: { 'Content-Type': 'application/json' } });
  if (!answer.ok) throw new Error(String(answer.status));
  const told = await answer.json();
  return { ...told, lock: { ...told.lock, narrow } };
}

const named = (xml) => [...xml.matchAll(/\sname="([^"]*)"/g)].map((match) => match[1]).join(' ');

async function edit({ xml, revision, syllables, file, content, check, lock, around, handlers, name, draft, known }) {
  const modeler = createModeler(canvasHost, syllables);
  const editor = { modeler, changes: createChanges(modeler), surroundings: around, catalogue: handlers, urls: { draft }, formulas: new Set(), pending: new Map(), say };
  let inspector = null;
  editor.known = createKnown({ url: known, file, modeler, read: async () => (await modeler.saveXML()).xml, changed: () => editor.redraw() });
  const written = async () => (await modeler.saveXML({ format: true })).xml;
  const saver = createSaver({ url: content, revision, lock, name: file, read: written, status: $('#saved'), finish: () => inspector?.flush() });
  inspector = createInspector($('#inspector'), modeler, editor);
  const tabs = createTabs($('.kw-edit__tabs'));
  const steps = createSteps($('#steps'), modeler, (id) => jump(modeler, id), { changes: editor.changes, inspect: () => thereAndBack(tabs, () => { inspector.flush(); steps.focus(); }) });
  const problems = createProblems({
    url: check, file, modeler, read: written, jump: (id) => jump(modeler, id),
    inspect: (back) => thereAndBack(tabs, () => { inspector.flush(); back(); }, 0),
    parts: { count: $('#check-count'), words: $('#check-words'), list: $('#check-list') },
  });
  if (!(await open(modeler, xml))) return;
  tools(modeler);
  ordering(modeler, editor.changes);
  createSimulation($('#simulate'), modeler);
  modeler.on('commandStack.changed', () => { saver.changed(); problems.later(); });
  $('#inspector').addEventListener('input', saver.touched);
  window.addEventListener('focus', async () => { Object.assign(editor.surroundings, await json(page.dataset.surroundings).catch(() => ({}))); editor.redraw(); });
  $('#to-steps').addEventListener('click', (event) => { event.preventDefault(); tabs.choose(1); steps.focus(); });
  problems.check();
  returnToStep(modeler, draft, (id) => jump(modeler, id));
  finish(modeler, { conditions: { isComplete, readPath, writePath }, editor, saver, problems, name, roundTrip: (bytes) => roundTrip(modeler, bytes), drawnAnew: (bytes) => drawnAnew(modeler, bytes) });
}

// From a step in the list (or a finding) to its properties; Escape leads back, to the tab that was open.
function thereAndBack(tabs, back, tab = 1) {
  const inspector = $('#inspector');
  tabs.choose(0);
  (inspector.querySelector('input, select, textarea') ?? inspector).focus();
  inspector.onkeydown = (event) => {
    if (event.key !== 'Escape') return;
    inspector.onkeydown = null;
    tabs.choose(tab);
    back();
  };
}

// What the drawing would lose when it is saved is told first; then it is only shown.
async function open(modeler, xml) {
  let warnings;
  try {
    warnings = keepReferences((await modeler.importXML(xml)).warnings);
  } catch (error) {
    refuse(t('Die Zeichnung lässt sich nicht öffnen: {reason}', { reason: reason(error) }));
    return false;
  }
  begin(modeler);
  if (warnings.length) tellWarnings(warnings);
  return true;
}

// All of it, never larger than life, and not behind the palette.
const PALETTE = 110;
function fit(modeler) {
  const canvas = modeler.get('canvas');
  canvas.zoom('fit-viewport', 'auto');
  if (canvas.zoom() > 1) { canvas.zoom(1, 'auto'); aside(modeler, canvas); return; }
  if (!modeler.get('palette', false)) return;
  const { width } = canvas.getSize();
  canvas.zoom(canvas.zoom() * (width - PALETTE - 20) / width, 'auto');
  canvas.scroll({ dx: (PALETTE - 10) / 2, dy: 0 });
}

// A drawing at its own size is moved out from behind the palette where it reaches there.
function aside(modeler, canvas) {
  const { x, scale, inner } = canvas.viewbox();
  const hidden = PALETTE + 10 - (inner.x - x) * scale;
  if (hidden > 0 && modeler.get('palette', false)) canvas.scroll({ dx: hidden, dy: 0 });
}

// A large drawing begins legibly, at its first beginning.
const LEGIBLE = 0.45;
const READING = 0.8;
function begin(modeler) {
  fit(modeler);
  const canvas = modeler.get('canvas');
  const starts = modeler.get('elementRegistry').filter((one) => one.type === 'bpmn:StartEvent' && !/SubProcess|Transaction/.test(one.parent?.type ?? ''));
  if (canvas.zoom() >= LEGIBLE || !starts.length) return;
  const [first] = starts.sort((one, other) => one.x - other.x);
  const { width, height } = canvas.getSize();
  canvas.viewbox({ x: first.x - (PALETTE + 50) / READING, y: first.y - height / READING / 2, width: width / READING, height: height / READING });
}

function reason(error) {
  const said = String(error.message ?? error);
  if (/no process or collaboration/.test(said)) return t('Die Datei enthält keinen Prozess.');
  return t('Die Datei ist beschädigt oder kein BPMN 2.0. Laden Sie sie herunter und prüfen Sie sie.');
}

// What cannot be read at all is lost with the next saving; what is merely not drawn stays in the file.
function tellWarnings(warnings) {
  const lost = warnings.filter((one) => one.message.startsWith('unparsable')).length;
  const hidden = warnings.length - lost;
  tell([
    lost ? tn('Ein Teil der Datei entspricht nicht BPMN 2.0. Sobald Sie etwas ändern, wird er nicht mehr mitgespeichert. Die bisherige Fassung können Sie vorher herunterladen.', '{count} Teile der Datei entsprechen nicht BPMN 2.0. Sobald Sie etwas ändern, werden sie nicht mehr mitgespeichert. Die bisherige Fassung können Sie vorher herunterladen.', lost) : '',
    hidden ? tn('Ein Teil der Datei lässt sich nicht zeichnen, zum Beispiel ein Pfad ohne Ziel. Er bleibt in der Datei erhalten.', '{count} Teile der Datei lassen sich nicht zeichnen, zum Beispiel ein Pfad ohne Ziel. Sie bleiben in der Datei erhalten.', hidden) : '',
  ].filter(Boolean).join(' '), Boolean(lost));
}

function tell(text, download = false) {
  const box = $('#warnings');
  $('a', box).hidden = box.hidden ? !download : $('a', box).hidden && !download;
  $('p', box).textContent = box.hidden ? text : `${$('p', box).textContent} ${text}`;
  box.hidden = false;
}

/** A file without a drawing as it is opened; for the test that does so with those of other tools. */
async function drawnAnew(modeler, bytes) {
  const made = await drawn(decode(bytes));
  await modeler.importXML(made.xml);
  return { ...made, shown: modeler.get('elementRegistry').getAll().map((one) => one.id) };
}

/** What saving a file unchanged would write; for the test that compares it with what other tools wrote. */
async function roundTrip(modeler, bytes) {
  const { warnings } = await modeler.importXML(decode(bytes));
  const told = keepReferences(warnings);
  return { xml: (await modeler.saveXML({ format: true })).xml, told: told.map((one) => one.message) };
}

// Somebody else works on the draft, or the screen is too small: the drawing is shown, nothing can be changed.
async function read({ xml, syllables, held, lock }) {
  page.classList.add('is-readonly');
  const viewer = createViewer(canvasHost, syllables);
  createTabs($('.kw-edit__tabs')).choose(1);
  createSteps($('#steps'), viewer, (id) => jump(viewer, id));
  if (!(await open(viewer, xml))) return;
  if (held.narrow) $('#narrow').hidden = false;
  else tellLock(held, lock);
  $('#saved').textContent = t('nur zum Lesen');
  finish(viewer, {});
}

function tellLock(held, lock) {
  const line = $('#locked');
  line.hidden = false;
  $('p', line).textContent = held.title ?? t('Jemand anders bearbeitet diesen Entwurf.');
  $('button', line).addEventListener('click', async () => {
    if (await takeDraftOver(lock)) window.location.reload();
  });
}

function refuse(text) {
  page.classList.add('is-refused');
  $('#refused').hidden = false;
  $('#refused p').textContent = text;
  page.dataset.state = 'refused';
}

function tools(modeler) {
  const stack = modeler.get('commandStack');
  const buttons = { undo: $('#undo'), redo: $('#redo') };
  const show = () => {
    buttons.undo.setAttribute('aria-disabled', String(!stack.canUndo()));
    buttons.redo.setAttribute('aria-disabled', String(!stack.canRedo()));
  };
  buttons.undo.addEventListener('click', () => stack.canUndo() && stack.undo());
  buttons.redo.addEventListener('click', () => stack.canRedo() && stack.redo());
  modeler.on('commandStack.changed', show);
  $('#search').addEventListener('click', () => modeler.get('editorActions').trigger('find'));
  show();
}

// Steps and paths in rows and columns; where pools and lanes hold them, their places are left to the person.
function ordering(modeler, changes) {
  const { fits, arrange } = createArrange(modeler, changes);
  const control = $('#arrange');
  const show = () => { control.hidden = !fits(); };
  control.addEventListener('click', () => {
    if (!arrange()) return;
    fit(modeler);
    say(t('Die Zeichnung ist geordnet. Rückgängig mit Strg und Z.'));
  });
  modeler.on('commandStack.changed', show);
  show();
}

function jump(modeler, id) {
  const element = modeler.get('elementRegistry').get(id);
  if (!element) return;
  const canvas = modeler.get('canvas');
  canvas.scrollToElement(element, { top: 120, bottom: 120, left: 120, right: 160 });
  modeler.get('selection')?.select(element);
  if (!modeler.get('selection', false)) canvas.addMarker(element, 'kw-here');
}

// Tools for the mouse: nothing in them can be reached or used by keys; "Alle Schritte" does the same.
function mouseOnly() {
  for (const tools_ of canvasHost.querySelectorAll('.djs-palette, .djs-context-pad-parent')) {
    tools_.setAttribute('aria-hidden', 'true');
    tools_.setAttribute('tabindex', '-1'); // the palette scrolls, which would make it a stop
  }
}

function finish(modeler, parts) {
  $('#fit').addEventListener('click', () => fit(modeler));
  const drawing = canvasHost.querySelector('.djs-container > svg');
  mouseOnly();
  modeler.on('contextPad.open', mouseOnly);
  drawing.setAttribute('role', 'group');
  drawing.setAttribute('aria-label', t('Prozessdiagramm. Dieselben Schritte stehen unter „Alle Schritte“.'));
  canvasHost.kammerwerk = { modeler, misses, ...parts };
  page.dataset.state = 'ready';
}

start().catch((error) => {
  refuse(t('Die Zeichnung konnte nicht geladen werden. Bitte laden Sie die Seite neu.'));
  throw error;
});
