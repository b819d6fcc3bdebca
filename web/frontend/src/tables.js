// The editor of decision tables: dmn-js in German, kept as it is drawn, tried with examples by the server.
import DmnModeler from 'dmn-js/lib/Modeler';
import { $ } from './js/page.js';
import { fileOf, mayEdit } from './editor/holding.js';
import { createSaver } from './editor/saving.js';
import { tellUnreadable } from './editor/unreadable.js';
import { german } from './tables/german.js';
import { cells } from './tables/cells.js';
import { columns } from './tables/columns.js';
import { examples } from './tables/examples.js';
import { problems } from './tables/problems.js';
import { panels } from './editor/sidepanels.js';
import { toolbar } from './tables/toolbar.js';
import { asEditable } from './tables/versions.js';
import { t } from './js/words.js';

const NARROW = '(max-width: 860px)';
const host = $('#table-editor');

panels();
examples(() => current());
let modeler = null;
let saver = null;
let back = (text) => text;
if (window.matchMedia(NARROW).matches) $('#as-text').open = true;
else if (host) open().catch((error) => tellUnreadable(host, t('Entscheidungstabelle'), error));

// What stands in the editor now; nothing where it did not open, so that the server takes the saved file.
async function current() {
  return modeler?.getDefinitions() ? written() : null;
}

const written = async () => back((await modeler.saveXML({ format: true })).xml);

async function open() {
  const { text, revision } = await fileOf(host.dataset.source);
  if (!(await mayEdit(host.dataset.lock))) { readOnly(); return; }
  host.replaceChildren();
  const modules = { additionalModules: [german] };
  modeler = new DmnModeler({
    container: host, drd: modules, literalExpression: modules, boxedExpression: modules,
    decisionTable: { additionalModules: [german], tableViewConfig: { openInNew: false } },
    // Functions offered while typing would be taken by the enter key that ends a cell ("FP" became a function).
    common: { feelLanguageContext: { builtins: [] }, dataTypes: ['string', 'number', 'boolean', 'date', 'dateTime', 'time', 'dayTimeDuration', 'yearMonthDuration', 'Any'] },
  });
  const watched = new Set();
  modeler.on('viewer.created', ({ viewer }) => watch(viewer, watched));
  const editable = asEditable(text);
  back = editable.back;
  const { warnings } = await modeler.importXML(editable.xml);
  if (warnings.length) { more(warnings); return; }
  await firstTable();
  saver = createSaver({
    url: host.dataset.source, revision, read: written,
    status: $('#saving'), lock: host.dataset.lock, name: host.dataset.file,
  });
  columns({ modeler, chosen: toolbar(modeler), url: host.dataset.known });
  cells(modeler);
  problems(modeler, host.dataset, current);
  host.modeler = modeler;
  host.dataset.state = 'open';
}

// What the editor does not know would be lost with the first saving.
function more(warnings) {
  modeler.destroy();
  modeler = null;
  const note = document.createElement('p');
  note.className = 'kw-note kw-note--warning kw-bench__lock';
  note.textContent = t('Diese Datei enthält Teile, die der Editor nicht kennt. Damit nichts verloren geht, wird sie hier nur gezeigt; testen können Sie sie.');
  readOnly();
  $('.kw-tablebench__left').prepend(note);
  host.dataset.reason = String(warnings[0].message);
}

// A colleague edits: the table as text, and examples.
function readOnly() {
  $('#as-text').open = true;
  $('.kw-tablebench__left').append($('#as-text'));
  host.hidden = true;
  host.dataset.state = 'reading';
}

// One decision that is a table is what people want to see, not the diagram of one box.
async function firstTable() {
  const tables = modeler.getViews().filter((view) => view.type === 'decisionTable');
  if (tables.length === 1) await modeler.open(tables[0]);
}

function watch(viewer, watched) {
  if (watched.has(viewer)) return;
  watched.add(viewer);
  viewer.on('commandStack.changed', ({ trigger }) => {
    if (!saver || trigger === 'clear') return;
    saver.changed();
    document.dispatchEvent(new Event('kw:table-changed'));
  });
}
