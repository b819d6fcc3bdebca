// What a column asks for is chosen from the values known where the table is used; what it gives, from the house's teams.
import { $, say } from '../js/page.js';
import { t } from '../js/words.js';

const TEAM = '#team';
const FRESH = 'value'; // what the only column of a new table asks for
const TYPES = { number: 'number', checkbox: 'boolean', datetime: 'date', textfield: 'string', textarea: 'string', select: 'string', radio: 'string' };

/** @param {{modeler: object, chosen: () => string | null, url: string}} options `chosen` = id of the cell chosen last */
export async function columns({ modeler, chosen, url }) {
  const answer = await fetch(url, { credentials: 'same-origin', headers: { 'X-Requested-With': 'fetch' } }).catch(() => null);
  const told = answer?.ok ? await answer.json() : { known: [], teams: [] };
  const known = new Map(told.known.filter((one) => TYPES[one.type]).map((one) => [one.path, one]));
  const select = $('#column-value');
  const group = (label, options) => { const made = document.createElement('optgroup'); made.label = label; made.append(...options); return made; };
  const option = (value, text) => new Option(text, value);
  if (known.size) select.append(group(t('Bedingung prüft'), [...known].map(([path, one]) => option(path, one.label))));
  if (told.teams.length) select.append(group(t('Ergebnis ist'), [option(TEAM, t('ein Team des Hauses'))]));
  select.closest('label').hidden = select.options.length < 2;
  select.addEventListener('change', () => {
    const wanted = select.value;
    select.value = '';
    if (wanted) say(wanted === TEAM ? team(modeler, chosen(), told.teams) : value(modeler, chosen(), known.get(wanted)));
  });
}

const clauses = (viewer, kind) => viewer.get('sheet').getRoot().cols.map((one) => one.businessObject).filter((one) => one.$type === kind);

// The chosen column; where there is no choice, or nothing was chosen in a new table, the one that is meant.
function columnOf(viewer, id, kind, fresh) {
  const element = id && viewer.get('elementRegistry').get(id);
  const own = element?.col?.businessObject ?? element?.businessObject;
  const all = clauses(viewer, kind);
  return all.find((one) => one === own) ?? (all.length === 1 ? all[0] : all.find(fresh));
}

function value(modeler, id, one) {
  const viewer = modeler.getActiveViewer();
  const column = columnOf(viewer, id, 'dmn:InputClause', (clause) => [FRESH, ''].includes(clause.inputExpression?.text ?? ''));
  if (!column) return t('Wählen Sie zuerst eine Zelle der Spalte.');
  const modeling = viewer.get('modeling');
  modeling.editInputExpression(column.inputExpression, { text: one.path, typeRef: TYPES[one.type] });
  modeling.updateProperties(column, { label: one.label });
  modeling.editAllowedValues(column, one.options.length && TYPES[one.type] === 'string' ? one.options.map((each) => JSON.stringify(each.value)) : null);
  return t('Die Spalte prüft jetzt {name}.', { name: one.label });
}

function team(modeler, id, teams) {
  const viewer = modeler.getActiveViewer();
  const column = columnOf(viewer, id, 'dmn:OutputClause', () => false);
  if (!column) return t('Wählen Sie zuerst eine Zelle des Ergebnisses.');
  const modeling = viewer.get('modeling');
  modeling.updateProperties(column, { label: 'Team', typeRef: 'string' });
  modeling.editAllowedValues(column, teams.map((one) => JSON.stringify(one.key)));
  return t('Das Ergebnis ist jetzt ein Team.');
}
