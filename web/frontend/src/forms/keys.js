// Short names from labels: as long as a field has the name it was born with, its label gives it a better one.
const FILLING = new Set('der die das des dem den ein eine einer eines im in am an auf für von vom zu zum zur mit und oder ist sind wird werden bitte sie bei wer was wie es noch'.split(' '));
const BORN = /^(textfield|textarea|number|datetime|checkbox|checklist|radio|select|filepicker|files|date)(_[a-z0-9]{4,10})?$/i;
const UMLAUTS = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', é: 'e', è: 'e' };
const SETTLED = 700;

export function suggestedKey(label, taken, words) {
  const found = (label.toLowerCase().match(/[\p{L}\p{N}_-]+/gu) ?? []).filter((word) => !FILLING.has(word) && word !== '-').slice(0, 4);
  const parts = found.map((word) => words[word] ?? word.replace(/[äöüßéè]/g, (letter) => UMLAUTS[letter]).replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, ''));
  let key = [...new Set(parts.filter(Boolean))].join('_') || 'field';
  if (!/^[a-z]/.test(key)) key = `field_${key}`;
  key = key.slice(0, 60);
  let unused = key;
  for (let number = 2; taken.has(unused); number += 1) unused = `${key}_${number}`;
  return unused;
}

export function keys(editor, words) {
  const timers = new Map();
  const registry = editor.get('formFieldRegistry');
  editor.on('commandStack.formField.edit.executed', ({ context }) => {
    const { formField, properties } = context;
    if (!('label' in properties || 'dateLabel' in properties) || !BORN.test(formField.key ?? '')) return;
    clearTimeout(timers.get(formField.id));
    timers.set(formField.id, setTimeout(() => rename(formField.id), SETTLED));
  });

  function rename(id) {
    const field = registry.get(id);
    const label = field?.label || field?.dateLabel;
    if (!label || !BORN.test(field.key ?? '')) return;
    const taken = new Set(registry.getAll().filter((one) => one.id !== id).map((one) => one.key));
    editor.get('modeling').editFormField(field, 'key', suggestedKey(label, taken, words));
  }
}
