// The catalogue as a dialog: search, read what each does, choose one.
import { button, part } from '../fields.js';
import { t, tn } from '../../js/words.js';

/** @returns {Promise<object|null>} the chosen handler */
export function chooseHandler(catalogue, chosen) {
  const list = part('ul', { className: 'kw-catalogue' });
  const found = part('p', { className: 'kern-hint', role: 'status' });
  const search = part('input', { type: 'search', id: 'kw-catalogue-search', className: 'kern-form-input__input', autocomplete: 'off' });
  const box = part('dialog', { className: 'kw-dialog kw-dialog--wide' },
    part('div', { className: 'kw-dialog__head' }, part('h2', { id: 'kw-catalogue-title', textContent: t('Baustein wählen') }), button(t('Schließen'), () => box.close(), { kind: 'plain' })),
    part('div', { className: 'kw-dialog__body' },
      part('label', { className: 'kern-label', htmlFor: search.id, textContent: t('Suchen') }), search, found, list));
  box.dataset.modal = '';
  box.setAttribute('aria-labelledby', 'kw-catalogue-title');
  document.body.append(box);

  return new Promise((resolve) => {
    let result = null;
    const take = (one) => { result = one; box.close(); };
    const draw = () => {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      const fitting = catalogue.filter((one) => words.every((word) => `${one.title} ${one.subject} ${one.topic}`.toLowerCase().includes(word)));
      found.textContent = tn('{count} Baustein', '{count} Bausteine', fitting.length);
      list.replaceChildren(...fitting.map((one) => entry(one, one.topic === chosen, take)));
    };
    search.addEventListener('input', draw);
    box.addEventListener('close', () => { box.remove(); resolve(result); }, { once: true });
    draw();
    box.showModal();
    search.focus();
  });
}

function entry(one, current, take) {
  const choose = part('button', { type: 'button', className: 'kw-catalogue__entry' },
    part('b', { textContent: one.title }), part('span', { className: 'kw-chip', textContent: one.subject }),
    part('span', { className: 'kern-hint', textContent: facts(one) }));
  if (current) choose.setAttribute('aria-current', 'true');
  choose.addEventListener('click', () => take(one));
  return part('li', {}, choose);
}

function facts(one) {
  const needs = one.inputs.filter((input) => input.required).map((input) => input.label);
  const gives = one.outputs.map((output) => output.label);
  return [needs.length ? t('Braucht: {needs}.', { needs: needs.join(', ') }) : '', gives.length ? t('Gibt: {gives}.', { gives: gives.join(', ') }) : '', one.errors.length ? t('Kann scheitern: {one}.', { one: one.errors.map((error) => error.label).join('; ') }) : ''].filter(Boolean).join(' ');
}
