// Another process as a step: which one, and what it is given and gives back.
import { choice, fold, pairs, tick } from '../fields.js';
import { extensions } from '../model.js';
import { t } from '../../js/words.js';

export function called_({ element, object, is, changes, editor }) {
  if (!is('bpmn:CallActivity')) return [];
  const set = (attrs) => changes.set(element, object, attrs);
  const known = editor.surroundings.processes;
  const options = [{ value: '', label: t('– keiner –') }, ...known.map(({ key, name, own }) => ({ value: key, label: name, group: own ? t('In diesem Entwurf') : t('Andere Prozesse') }))];
  return [
    choice({
      label: t('Prozess'), key: 'called', value: object.calledElement ?? '', options,
      set: (key) => set({ calledElement: key || undefined, 'camunda:calledElementBinding': known.find((one) => one.key === key)?.own ? 'deployment' : undefined }),
    }),
    ...direction({ element, object, changes }, 'camunda:In', t('Bekommt'), 'call-in'),
    ...direction({ element, object, changes }, 'camunda:Out', t('Gibt zurück'), 'call-out'),
  ];
}

const rowOf = (entry) => ({ name: entry.target ?? '', value: entry.sourceExpression ?? entry.source ?? '', plain: true, entry });

function direction({ element, object, changes }, type, label, key) {
  const entries = extensions(object, type);
  const all = entries.some((entry) => entry.variables === 'all');
  const other = entries.filter((entry) => entry.businessKey || entry.local);
  const rows = entries.filter((entry) => !entry.variables && !other.includes(entry)).map(rowOf);
  const write = (next, everything) => {
    const made = next.map((row) => (row.entry && rowOf(row.entry).value === row.value && row.entry.target === row.name
      ? row.entry : changes.make(type, { sourceExpression: row.value, target: row.name })));
    if (everything) made.unshift(entries.find((entry) => entry.variables === 'all') ?? changes.make(type, { variables: 'all' }));
    replaceAll({ element, object, changes }, type, [...other, ...made]);
  };
  return [
    tick({ label: t('{label}: alle Angaben', { label }), key: `${key}-all`, value: all, set: (on) => write(rows, on) }),
    all && !rows.length ? fold(t('{label}: einzelne Angaben dazu', { label }), key, [list()]) : list(),
  ];

  function list() {
    return pairs({ label, key, rows, names: key === 'call-in' ? t('Heißt dort') : t('Heißt hier'), set: (next) => write(next, all), add: t('Angabe hinzufügen') });
  }
}

// All extensions of a type at once; those of other types keep their place.
function replaceAll({ element, object, changes }, type, made) {
  const group = object.extensionElements;
  const values = [...(group?.values ?? []).filter((value) => value.$type !== type), ...made];
  const fresh = changes.make('bpmn:ExtensionElements', { values }, object);
  values.forEach((value) => { value.$parent = fresh; });
  changes.set(element, object, { extensionElements: values.length ? fresh : undefined });
}
