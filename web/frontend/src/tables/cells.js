// Cells of text: who types a value the column knows gets its quotes, so that nobody needs to know about them.
const SETTLED = 400; // dmn-js takes what is typed into its model 300 ms later

export function cells(modeler) {
  wordsCount();
  let before = null;
  const later = (id) => setTimeout(() => quote(modeler, id), SETTLED);
  document.addEventListener('focusin', (event) => {
    const node = event.target.closest?.('#table-editor td[data-element-id]');
    if (before && node?.dataset.elementId !== before) later(before);
    before = node?.dataset.elementId ?? null;
    // "-" means "anything": who types into such a cell replaces it ("-5" would be minus five).
    const editor = event.target.closest?.('#table-editor .cm-content');
    if (editor?.textContent.trim() === '-') setTimeout(() => { if (editor.textContent.trim() === '-') getSelection().selectAllChildren(editor); });
  }, true); // table-js keeps these events to itself
  document.addEventListener('focusout', (event) => {
    if (before && !event.relatedTarget) { later(before); before = null; }
  }, true);
}

// The words beside a value to choose belong to it: a click on them counts, instead of closing the menu because the focus went.
function wordsCount() {
  const line = (event) => (event.target.matches?.('.context-menu li.item') ? event.target : null);
  document.addEventListener('mousedown', (event) => { if (line(event)) event.preventDefault(); }, true);
  document.addEventListener('click', (event) => line(event)?.querySelector('input.item-toggle')?.click(), true);
}

function quote(modeler, id) {
  if (modeler.getActiveView()?.type !== 'decisionTable') return;
  const viewer = modeler.getActiveViewer();
  const cell = viewer.get('elementRegistry').get(id);
  const text = cell?.businessObject?.text?.trim();
  if (!text || !cell.col || typeOf(cell.col.businessObject) !== 'string') return;
  const quoted = withQuotes(text, known(viewer, cell.col));
  if (quoted) viewer.get('modeling').editCell(cell.businessObject, quoted);
}

// "GmbH, UG" -> "\"GmbH\",\"UG\"" where the column knows both; anything else stays as it was typed.
export function withQuotes(text, values) {
  const parts = text.split(',').map((part) => part.trim());
  if (!parts.every((part) => values.has(part))) return '';
  return parts.map((part) => `"${part}"`).join(',');
}

const typeOf = (clause) => clause.inputExpression?.typeRef ?? clause.typeRef;

function known(viewer, col) {
  const clause = col.businessObject;
  const values = new Set(texts((clause.inputValues ?? clause.outputValues)?.text));
  for (const cell of col.cells ?? []) for (const value of texts(cell.businessObject?.text)) values.add(value);
  return values;
}

const texts = (source) => [...(source ?? '').matchAll(/"([^"\\]+)"/g)].map((found) => found[1]);
