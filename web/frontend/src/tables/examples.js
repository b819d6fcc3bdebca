// "Mit Beispiel testen": the server evaluates the table as it stands in the editor; the rules that apply are marked.
import { $, say, send } from '../js/page.js';
import { mark, rule } from './marks.js';
import { t } from '../js/words.js';

export function examples(current) {
  const form = $('.kw-example');
  if (!form) return;
  let asked = 0;

  async function ask(act) {
    const mine = ++asked;
    const body = new FormData(form);
    if (act) body.set('act', act);
    const xml = await current();
    if (xml) body.set('content', new Blob([xml], { type: 'application/xml' }), 'table.dmn');
    const answer = await send(form.action, { body });
    if (mine !== asked) return;
    if (!answer.ok) { say(t('Die Tabelle konnte nicht ausgewertet werden. Bitte versuchen Sie es noch einmal.')); return; }
    const focused = document.activeElement?.id;
    $('#example').innerHTML = await answer.text();
    if (focused && form.contains($(`#${CSS.escape(focused)}`))) $(`#${CSS.escape(focused)}`).focus();
    show(act);
  }

  function show(act) {
    const rules = JSON.parse($('[data-example]', form).dataset.rules ?? '[]');
    mark('hit', rules.map(rule));
    const errors = $('.kw-errors', form);
    const outcome = $('.kw-outcome', form);
    if (act === 'fragen') return;
    if (act) { ($('.kw-kept__told', form) ?? $('.kw-kept [value="pruefen"]', form))?.focus(); return; }
    (errors ?? outcome)?.focus();
    if (outcome) $(`#table-editor td[data-row-id="${CSS.escape(rules[0] ?? '')}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  form.addEventListener('submit', (event) => { event.preventDefault(); ask(event.submitter?.name === 'act' ? event.submitter.value : ''); });
  form.addEventListener('reset', () => { mark('hit', []); requestAnimationFrame(() => ask('fragen')); });
  form.addEventListener('change', (event) => { if (event.target.name === 'decision') ask('fragen'); });
  // Columns may have come or gone since the questions were drawn.
  document.addEventListener('kw:table-changed', () => { form.dataset.stale = ''; mark('hit', []); });
  $('#panel-example').addEventListener('kw:opened', () => { if ('stale' in form.dataset) { delete form.dataset.stale; ask('fragen'); } });
}
