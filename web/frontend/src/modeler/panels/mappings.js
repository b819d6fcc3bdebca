// What a step is given and what it gives back, as rows of a name and an expression.
import { pairs } from '../fields.js';
import { mappings } from '../model.js';
import { t } from '../../js/words.js';

export function mappingFields({ element, object, changes }, { inputs, outputs }, { only = ['inputs', 'outputs'] } = {}) {
  const set = (next) => changes.setMappings(element, object, { ...mappings(object), ...next });
  return [
    only.includes('inputs') ? pairs({ label: t('Bekommt'), key: 'inputs', hint: t('Ohne Zeilen: alle Angaben des Vorgangs.'), rows: inputs, set: (rows) => set({ inputs: rows }), add: t('Angabe übergeben') }) : null,
    only.includes('outputs') ? pairs({ label: t('Gibt zurück'), key: 'outputs', hint: t('Ohne Zeilen: alles, was entstanden ist.'), rows: outputs, set: (rows) => set({ outputs: rows }), add: t('Angabe übernehmen') }) : null,
  ].filter(Boolean);
}
