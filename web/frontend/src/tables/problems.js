// What a check says of the table, beside it: every finding names its rule and column and leads there.
import { $, send } from '../js/page.js';
import { cell, mark } from './marks.js';
import { t } from '../js/words.js';

const DELAY = 900;

export function problems(modeler, { check, file }, current) {
  let timer = null;
  let asked = 0;

  async function ask() {
    const mine = ++asked;
    const body = JSON.stringify({ file, content: await current() });
    const answer = await send(check, { body, headers: { 'Content-Type': 'application/json' } }).catch(() => null);
    if (mine !== asked || !answer?.ok) return;
    const found = (await answer.json()).problems.filter((one) => one.file === file);
    show(modeler, found);
  }

  document.addEventListener('kw:table-changed', () => { clearTimeout(timer); timer = setTimeout(ask, DELAY); });
  $('#problems').addEventListener('click', (event) => {
    const id = event.target.closest('[data-jump]')?.dataset.jump;
    if (id) jump(modeler, id);
  });
  ask();
}

function show(modeler, found) {
  const list = $('#problems');
  $('#problem-count').textContent = found.length ? ` ${found.length}` : '';
  mark('fault', found.map((one) => one.element).filter(Boolean).flatMap((id) => [cell(id), cell(id.replace(/_text$/, ''))]));
  if (!found.length) {
    list.innerHTML = `<p>${t('Die Tabelle ist in Ordnung.')}</p>`;
    return;
  }
  list.replaceChildren(...found.map((one) => item(modeler, one)));
}

function item(modeler, one) {
  const entry = document.createElement('button');
  entry.type = 'button';
  entry.className = `kw-problem kw-problem--${one.severity}`;
  entry.dataset.jump = one.element;
  const place = document.createElement('strong');
  place.textContent = placeOf(modeler, one.element) || one.label || '';
  const text = document.createElement('span');
  text.textContent = unclosed(modeler, one) ? t('Ein Anführungszeichen ist nicht geschlossen.') : one.text;
  const remedy = document.createElement('span');
  remedy.className = 'kw-sub';
  remedy.textContent = one.remedy;
  entry.append(place, text, remedy);
  return entry;
}

// The commonest mistake gets its own words.
function unclosed(modeler, { code, element }) {
  const entry = code === 'feel_invalid' && find(modeler, element)?.entry;
  return Boolean(entry) && (entry.text ?? '').replace(/\\./g, '').split('"').length % 2 === 0;
}

// Which decision of the file holds an element, and where in its table it stands.
function find(modeler, id) {
  for (const view of modeler.getViews()) {
    const logic = view.element?.decisionLogic;
    if (view.type !== 'decisionTable' || !logic) continue;
    if (view.element.id === id || logic.id === id) return { view };
    const columns = [...(logic.input ?? []), ...(logic.output ?? [])];
    const column = columns.find((one) => [one.id, one.inputExpression?.id, one.inputValues?.id, one.outputValues?.id].includes(id));
    if (column) return { view, column };
    for (const [number, rule] of (logic.rule ?? []).entries()) {
      const entries = [...(rule.inputEntry ?? []), ...(rule.outputEntry ?? [])];
      const at = entries.findIndex((one) => one.id === id);
      if (at >= 0 || rule.id === id) return { view, number: number + 1, column: columns[at], rule, entry: entries[at] };
    }
  }
  return null;
}

function placeOf(modeler, id) {
  const found = find(modeler, id);
  if (!found) return '';
  const called = found.column && (found.column.label || found.column.name || found.column.inputExpression?.text || t('ohne Überschrift'));
  return [found.number && t('Regel {number}', { number: found.number }), called && t('Spalte „{called}“', { called })].filter(Boolean).join(', ') || found.view.element.name || '';
}

async function jump(modeler, id) {
  const found = find(modeler, id);
  if (!found) return;
  if (modeler.getActiveView() !== found.view) await modeler.open(found.view);
  const target = $(`#table-editor [data-element-id="${CSS.escape(id)}"]`)
    ?? $(`#table-editor [data-element-id="${CSS.escape((found.rule ?? found.column)?.id ?? '')}"]`);
  target?.scrollIntoView({ block: 'center', inline: 'center' });
  ($('[contenteditable]', target ?? undefined) ?? target)?.focus?.();
}
