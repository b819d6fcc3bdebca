// Rules and columns by buttons, which a keyboard reaches; they act on the cell that was chosen last.
import { $, $$, say } from '../js/page.js';
import { t } from '../js/words.js';

const SAID = {
  addRuleBelow: t('Regel eingefügt.'), removeRule: t('Regel gelöscht. Rückgängig mit Strg Z.'), addInput: t('Bedingung hinzugefügt.'),
  addOutput: t('Ergebnis hinzugefügt.'), removeClause: t('Spalte gelöscht. Rückgängig mit Strg Z.'), undo: t('Rückgängig gemacht.'), redo: t('Wiederholt.'),
};

/** @returns {() => string | null} the id of the cell that was chosen last */
export function toolbar(modeler) {
  const bar = $('.kw-toolbar');
  let chosen = null;
  const table = () => (modeler.getActiveView()?.type === 'decisionTable' ? modeler.getActiveViewer() : null);
  const show = () => { bar.hidden = !table(); };
  modeler.on('views.changed', show);
  show();
  document.addEventListener('focusin', (event) => {
    const cell = event.target.closest?.('#table-editor [data-element-id]');
    if (cell) chosen = cell.dataset.elementId;
  }, true); // table-js keeps these events to itself
  bar.addEventListener('click', (event) => {
    const what = event.target.closest('[data-do]')?.dataset.do;
    const viewer = table();
    if (what && viewer) act(viewer, what, chosen);
  });
  $('#table-editor').addEventListener('keydown', (event) => {
    if (!(event.altKey && event.key === 'ArrowDown') || !table() || !chosen) return;
    event.preventDefault();
    event.stopPropagation();
    act(table(), 'choose', chosen);
  }, true);
  return () => chosen;
}

function act(viewer, what, chosen) {
  const actions = viewer.get('editorActions');
  const element = chosen && viewer.get('elementRegistry').get(chosen);
  if (what === 'choose') { choose(viewer, element); return; }
  if (what === 'addRuleBelow' && !rowOf(element)) { actions.trigger('addRule'); said(what); return; }
  if (what === 'removeRule' || what === 'addRuleBelow') {
    const rule = rowOf(element);
    if (!rule) { say(t('Wählen Sie zuerst eine Zelle der Regel.')); return; }
    actions.trigger(what, { rule });
  } else if (what === 'removeClause') {
    if (!element?.col) { say(t('Wählen Sie zuerst eine Zelle der Spalte.')); return; }
    viewer.get('modeling').removeCol(element.col);
  } else actions.trigger(what);
  said(what);
}

const rowOf = (element) => (element?.row?.businessObject?.$type === 'dmn:DecisionRule' ? element.row : null);
const said = (what) => say(SAID[what] ?? '');

function choose(viewer, element) {
  const node = element && $(`#table-editor [data-element-id="${CSS.escape(element.id)}"]`);
  if (!node || !viewer.get('simpleMode').canSimpleEdit(element)) {
    say(t('Für diese Zelle gibt es keine Auswahl. Wählen Sie eine Zelle, deren Spalte Text, Zahl, Datum oder ja/nein enthält.'));
    return;
  }
  viewer.get('eventBus').fire('simpleMode.open', { node, element });
  requestAnimationFrame(() => $$('.context-menu input, .context-menu select').find((one) => one.offsetParent)?.focus());
}
