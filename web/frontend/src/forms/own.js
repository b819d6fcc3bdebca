// What form-js has no words for: when a field is shown, and which of our named patterns its value follows.
import { readHide, writeHide } from '../editor/conditions.js';
import { $ } from '../js/page.js';
import { t } from '../js/words.js';

const NO_INPUT = new Set(['text', 'separator', 'group', 'button', 'spacer', 'default']);

export function own(editor, comparisons, patterns) {
  const registry = editor.get('formFieldRegistry');
  const modeling = editor.get('modeling');
  const selection = editor.get('selection');
  let shown = null;

  const fields = () => registry.getAll().filter((one) => one.key && !NO_INPUT.has(one.type));
  const pathOf = (field) => {
    const above = registry.get(field._parent);
    return [...(above?.path ? [above.path] : []), field.key].join('.');
  };

  function draw(field) {
    $('#own').hidden = !field || field.type === 'default';
    if ($('#own').hidden) { shown = null; return; }
    shown = field.id;
    const parts = [condition(field)];
    if (field.type === 'textfield') parts.push(pattern(field));
    if (field.type === 'datetime') parts.push(bounds(field));
    $('#own-fields').replaceChildren(...parts.flat());
  }

  function condition(field) {
    const hide = field.conditional?.hide ?? '';
    const others = fields().filter((one) => one.id !== field.id);
    const types = new Map(others.map((one) => [pathOf(one), one]));
    const known = hide ? readHide(hide, comparisons, types) : { join: 'and', lines: [] };
    if (!known) return [foreign(field, hide)];
    const write = (next) => {
      edit(field, 'conditional', next.lines.length ? { hide: writeHide(next, comparisons, types) } : undefined);
      draw(registry.get(field.id));
    };
    const change = (at, line) => write({ ...known, lines: line ? known.lines.with(at, line) : known.lines.filter((_, index) => index !== at) });
    const more = known.lines.length ? [pick(t('Weitere Bedingung'), 'own-more', '', types, t('(keine)'), (key) => write({ ...known, lines: [...known.lines, begun(key, types)] }))] : [];
    return [
      ...(known.lines.length > 1 ? [join(known, write)] : []),
      ...(known.lines.length ? known.lines.flatMap((line, at) => conditionLine(line, at, types, (next) => change(at, next)))
        : [pick(t('Nur zeigen, wenn'), 'own-key', '', types, t('(immer zeigen)'), (key) => write({ join: 'and', lines: [begun(key, types)] }))]),
      ...more,
    ];
  }

  function join(known, write) {
    const made = choice(t('Verknüpfung'), [['and', t('und: alle müssen zutreffen')], ['or', t('oder: eine genügt')]], known.join, 'own-join');
    made.input.addEventListener('change', () => write({ ...known, join: made.input.value }));
    return made.box;
  }

  // Another field means another comparison and value: the usual ones of its kind.
  function begun(key, types) {
    const target = types.get(key);
    const usual = comparisons.find((one) => one.types.includes(target.type));
    return { key, sign: usual.sign, value: usual.needs_value ? String(target.values?.[0]?.value ?? (target.type === 'datetime' ? new Date().toISOString().slice(0, 10) : '')) : '' };
  }

  function pick(label, id, current, types, none, take) {
    const usable = [...types].filter(([, one]) => comparisons.some((each) => each.types.includes(one.type)));
    const made = choice(label, [['', none], ...usable.map(([path, one]) => [path, one.label || one.dateLabel || one.key])], current, id);
    made.input.addEventListener('change', () => take(made.input.value));
    return made.box;
  }

  function conditionLine(line, at, types, change) {
    const other = types.get(line.key);
    const tail = at ? `-${at + 1}` : '';
    const fitting = comparisons.filter((one) => one.types.includes(other.type));
    const comparison = choice(t('Vergleich'), fitting.map((one) => [one.sign, one.label]), line.sign, `own-comparison${tail}`);
    const value = valueInput(other, line.value, `own-value${tail}`);
    const usual = () => begun(line.key, types).value;
    comparison.input.addEventListener('change', () => change({ ...line, sign: comparison.input.value, value: line.value || usual() }));
    value.input.addEventListener('change', () => change({ ...line, value: value.input.value }));
    const key = pick(at ? t('Weitere Bedingung') : t('Nur zeigen, wenn'), `own-key${tail}`, line.key, types, at ? t('(keine)') : t('(immer zeigen)'), (next) => change(next ? begun(next, types) : null));
    return [key, comparison.box, ...(fitting.find((one) => one.sign === line.sign)?.needs_value ? [value.box] : [])];
  }

  function foreign(field, hide) {
    const made = text(t('Verborgen, wenn (Ausdruck)'), hide.replace(/^=/, ''), 'own-hide', t('Leeren Sie das Feld, um eine Bedingung zu wählen.'));
    made.input.addEventListener('change', () => {
      const typed = made.input.value.trim();
      edit(field, 'conditional', typed ? { hide: `=${typed.replace(/^=/, '')}` } : undefined);
      draw(registry.get(field.id));
    });
    return made.box;
  }

  function pattern(field) {
    const { validate = {}, properties = {} } = field;
    const current = validate.validationType === 'email' ? 'email' : properties.pattern_name ?? (validate.pattern ? 'own' : '');
    const kind = choice(t('Art der Angabe'), [['', t('beliebiger Text')], ...Object.entries(patterns)], current, 'own-pattern');
    const rule = text(t('Muster (regulärer Ausdruck)'), validate.pattern ?? '', 'own-regex');
    const told = text(t('Meldung, wenn es nicht passt'), properties.pattern_message ?? '', 'own-message');
    const write = () => {
      const name = kind.input.value;
      const isOwn = name === 'own';
      edit(field, 'validate', without({ ...validate, validationType: name === 'email' ? 'email' : undefined, pattern: isOwn ? rule.input.value || '.' : undefined }));
      const fresh = registry.get(field.id);
      edit(fresh, 'properties', without({ ...properties, pattern_name: name && !isOwn && name !== 'email' ? name : undefined, pattern_message: isOwn ? told.input.value || undefined : undefined }));
      draw(registry.get(field.id));
    };
    for (const one of [kind, rule, told]) one.input.addEventListener('change', write);
    return current === 'own' ? [kind.box, rule.box, told.box] : [kind.box];
  }

  function bounds(field) {
    const { properties = {} } = field;
    return [['date_min', t('Frühestens')], ['date_max', t('Spätestens')]].map(([name, label]) => {
      const made = text(label, said(properties[name] ?? ''), `own-${name}`, t('Zum Beispiel heute oder 2026-12-31.'));
      made.input.addEventListener('change', () => {
        const fresh = registry.get(field.id);
        edit(fresh, 'properties', without({ ...(fresh.properties ?? {}), [name]: meant(made.input.value) }));
      });
      return made.box;
    });
  }

  function valueInput(other, current, id) {
    if (other?.values?.length) return choice(t('Wert'), other.values.map((one) => [String(one.value), one.label]), current, id);
    const hint = other?.type === 'datetime' ? t('Zum Beispiel 2026-12-31.') : '';
    return text(t('Wert'), current, id, hint);
  }

  const edit = (field, name, value) => modeling.editFormField(field, name, value);
  editor.on('selection.changed', () => draw(registry.get(selection.get()?.id)));
  // Undo and the panel above change the same field.
  editor.on('changed', () => { if (shown && !$('#own').contains(document.activeElement)) draw(registry.get(shown)); });
}

const without = (object) => {
  const kept = Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== ''));
  return Object.keys(kept).length ? kept : undefined;
};
const said = (expression) => (expression === 'today()' ? t('heute') : expression.replace(/^date\("(\d{4}-\d{2}-\d{2})"\)$/, '$1'));
const meant = (typed) => {
  const plain = typed.trim();
  if (['heute', 'today'].includes(plain.toLowerCase())) return 'today()';
  return /^\d{4}-\d{2}-\d{2}$/.test(plain) ? `date("${plain}")` : plain || undefined;
};

function boxed(label, input, id, hint = '') {
  const box = document.createElement('div');
  box.className = 'kw-when__field';
  const name = document.createElement('label');
  Object.assign(name, { htmlFor: id, textContent: label });
  input.id = id;
  box.append(name, input);
  if (hint) {
    const told = document.createElement('p');
    Object.assign(told, { id: `${id}-hint`, textContent: hint });
    input.setAttribute('aria-describedby', told.id);
    box.append(told);
  }
  return { box, input };
}

function choice(label, options, current, id) {
  const input = document.createElement('select');
  for (const [value, words] of options) input.add(new Option(words, value, false, value === current));
  return boxed(label, input, id);
}

function text(label, current, id, hint) {
  const input = document.createElement('input');
  Object.assign(input, { type: 'text', value: current, autocomplete: 'off' });
  return boxed(label, input, id, hint);
}
