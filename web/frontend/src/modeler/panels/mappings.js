// What a step is given and what it gives back, as rows of a name and an expression.
import { pairs } from '../fields.js';
import { mappings } from '../model.js';

export function mappingFields({ element, object, changes }, { inputs, outputs }, { only = ['inputs', 'outputs'] } = {}) {
  const set = (next) => changes.setMappings(element, object, { ...mappings(object), ...next });
  return [
    only.includes('inputs') ? pairs({ label: 'Bekommt', key: 'inputs', hint: 'Ohne Zeilen: alle Angaben des Vorgangs.', rows: inputs, set: (rows) => set({ inputs: rows }), add: 'Angabe übergeben' }) : null,
    only.includes('outputs') ? pairs({ label: 'Gibt zurück', key: 'outputs', hint: 'Ohne Zeilen: alles, was entstanden ist.', rows: outputs, set: (rows) => set({ outputs: rows }), add: 'Angabe übernehmen' }) : null,
  ].filter(Boolean);
}
