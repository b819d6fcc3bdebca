// Fields of the inspector: KERN's look, a label each, a value that is handed on when the person is done with it.
import { t } from '../js/words.js';
const IDLE = 700; // a word that stands this long is saved without leaving the field

let count = 0;

export function part(tag, attrs = {}, ...children) {
  const { dataset, ...rest } = attrs;
  const found = Object.assign(document.createElement(tag), rest);
  Object.assign(found.dataset, dataset ?? {});
  found.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return found;
}

function labelled(control, { label, hint, key }) {
  control.id = `kw-field-${(count += 1)}`;
  control.dataset.key = key;
  const note = hint ? part('p', { className: 'kern-hint', id: `${control.id}-hint`, textContent: hint }) : null;
  if (note) control.setAttribute('aria-describedby', note.id);
  return part('div', { className: 'kern-form-input kw-field' }, part('label', { className: 'kern-label', htmlFor: control.id, textContent: label }), note, control.parentElement ?? control);
}

// A value that goes on while the mouse (or the space bar) is held down would redraw what is just being clicked: it waits.
let pressed = false;
const waiting = [];
document.addEventListener('pointerdown', () => { pressed = true; }, true);
document.addEventListener('keydown', (event) => { if (event.key === ' ' && !event.target.matches?.('input[type="text"], textarea')) pressed = true; }, true);
const release = () => setTimeout(() => { pressed = false; waiting.splice(0).forEach((act) => act()); });
for (const kind of ['pointerup', 'pointercancel', 'dragend', 'keyup']) document.addEventListener(kind, release, true);
window.addEventListener('blur', release);

/** At once, or when the mouse button that is down has been let go and its click is over. */
export function afterClick(act) {
  if (pressed) waiting.push(act);
  else act();
}

// The value goes on when the field is left, and when nothing was typed for a moment.
function handsOn(control, set) {
  let timer = null;
  let before = control.value;
  const now = () => {
    clearTimeout(timer);
    if (control.value === before) return;
    before = control.value;
    set(control.value);
  };
  control.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(now, IDLE); });
  control.addEventListener('change', () => afterClick(now));
  control.addEventListener('kw:flush', now);
}

/** One line, or several with `lines`; `formula` = an expression. */
export function text({ value = '', set, lines = 0, formula = false, suggestions, placeholder = '', ...more }) {
  const long = lines > 0 || formula;
  const control = part(long ? 'textarea' : 'input', { value, placeholder, className: `kern-form-input__input${formula ? ' kw-formula' : ''}`, spellcheck: !formula, autocomplete: 'off' });
  if (long) control.rows = lines || 1;
  else control.type = 'text';
  handsOn(control, set);
  const field = labelled(control, more);
  if (suggestions?.length) {
    const list = part('datalist', { id: `${control.id}-list` }, ...suggestions.map((one) => part('option', { value: one })));
    control.setAttribute('list', list.id);
    field.append(list);
  }
  return field;
}

export function number({ value = '', set, min = 0, ...more }) {
  const control = part('input', { type: 'number', min, value, className: 'kern-form-input__input kw-field__number', inputMode: 'numeric' });
  handsOn(control, set);
  return labelled(control, more);
}

export function date({ value = '', set, ...more }) {
  const control = part('input', { type: 'date', value, className: 'kern-form-input__input kw-field__date' });
  handsOn(control, set);
  return labelled(control, more);
}

/** @param options [{value, label, group}] */
export function choice({ value = '', options, set, ...more }) {
  const control = part('select', { className: 'kern-form-input__select' });
  const groups = new Map();
  for (const one of options) {
    if (one.group && !groups.has(one.group)) groups.set(one.group, control.appendChild(part('optgroup', { label: one.group })));
    (groups.get(one.group) ?? control).append(part('option', { value: one.value, textContent: one.label }));
  }
  if (!options.some((one) => one.value === value)) control.append(part('option', { value, textContent: t('{value} (nicht gefunden)', { value }) }));
  control.value = value;
  control.addEventListener('change', () => set(control.value));
  part('div', { className: 'kern-form-input__select-wrapper' }, control);
  return labelled(control, more);
}

export function tick({ value = false, set, label, hint, key }) {
  const id = `kw-field-${(count += 1)}`;
  const control = part('input', { type: 'checkbox', id, checked: value, className: 'kern-form-check__checkbox', dataset: { key } });
  const note = hint ? part('p', { className: 'kern-hint', id: `${id}-hint`, textContent: hint }) : null;
  if (note) control.setAttribute('aria-describedby', note.id);
  control.addEventListener('change', () => set(control.checked));
  return part('div', { className: 'kw-field' }, part('div', { className: 'kern-form-check' }, control, part('label', { className: 'kern-label', htmlFor: id, textContent: label })), note);
}

/** Several of a list. @param options [{value, label}] */
export function several({ values, options, set, label, hint, key }) {
  let current = values; // several may be ticked before they are drawn anew
  const boxes = options.map((one) => tick({
    label: one.label, value: values.includes(one.value), key: `${key}-${one.value}`,
    set: (on) => {
      current = on ? [...current, one.value] : current.filter((value) => value !== one.value);
      set(current);
    },
  }));
  return part('fieldset', { className: 'kern-fieldset kw-field kw-several' }, part('legend', { className: 'kern-label', textContent: label }),
    hint ? part('p', { className: 'kern-hint', textContent: hint }) : null, ...boxes);
}

export const button = (label, act, { kind = 'secondary', key = '' } = {}) => {
  const found = part('button', { type: 'button', className: `kw-btn kw-btn--${kind} kw-btn--small`, textContent: label, dataset: { key } });
  found.addEventListener('click', act);
  return found;
};

export const link = (label, href) => part('p', { className: 'kw-field' }, part('a', { href, textContent: label }));
export const note = (words) => part('p', { className: 'kw-field kern-hint', textContent: words });
export const heading = (words) => part('h3', { className: 'kw-inspect__heading', textContent: words });

/** A part that is folded until somebody wants it; it stays as the person left it. */
const opened = new Set();
export function fold(title, key, children) {
  const summary = part('summary', { textContent: title, dataset: { key: `fold-${key}` } });
  const found = part('details', { className: 'kw-inspect__fold', open: opened.has(key) }, summary, ...children);
  // At the click, which comes before the fold opens: "toggle" follows later, and a drawing in between would close it again.
  summary.addEventListener('click', () => (found.open ? opened.delete(key) : opened.add(key)));
  return found;
}

/** Rows of a name and an expression. @param rows [{name, value, plain}] */
export function pairs({ label, hint, rows, set, key, names = t('Angabe'), values = t('Wert (FEEL)'), add = t('Zeile hinzufügen'), known = [] }) {
  let current = rows; // two fields of a line may change before it is drawn anew
  const put = (next) => { current = next; set(next); };
  const change = (index, part_) => put(current.map((row, at) => (at === index ? { ...row, ...part_ } : row)));
  const drawn = rows.map((row, index) => part('div', { className: 'kw-pair' },
    text({ label: names, value: row.name, key: `${key}-${index}-name`, suggestions: known, set: (name) => change(index, { name }) }),
    row.plain === false
      ? note(t('Liste oder Zuordnung aus einem anderen Programm. Sie bleibt, wie sie ist.'))
      : text({ label: values, value: row.value, formula: true, key: `${key}-${index}-value`, set: (value) => change(index, { value }) }),
    button(t('„{name}“ entfernen', { name: row.name || t('Zeile') }), () => put(current.filter((_, at) => at !== index)), { kind: 'plain', key: `${key}-${index}-remove` })));
  return part('fieldset', { className: 'kern-fieldset kw-field kw-pairs' }, part('legend', { className: 'kern-label', textContent: label }),
    hint ? part('p', { className: 'kern-hint', textContent: hint }) : null, ...drawn,
    button(add, () => put([...current, { name: '', value: '', plain: true }]), { key: `${key}-add` }));
}
