// A step for each of a list, or again and again.
import { choice, text, number } from '../fields.js';
import { properties } from '../model.js';
import { expressionField } from './condition.js';
import { valueField } from './value.js';
import { t } from '../../js/words.js';

const KINDS = [
  { value: '', label: 'einmal' },
  { value: 'parallel', label: t('für mehrere, gleichzeitig') },
  { value: 'sequential', label: t('für mehrere, nacheinander') },
  { value: 'loop', label: t('wiederholt, solange eine Bedingung gilt') },
];

function kindOf(loop) {
  if (!loop) return '';
  if (loop.$type === 'bpmn:StandardLoopCharacteristics') return 'loop';
  return loop.isSequential ? 'sequential' : 'parallel';
}

export function loop(context) {
  const { element, object, is, changes } = context;
  if (!is('bpmn:Activity') || object.triggeredByEvent) return [];
  const found = object.loopCharacteristics;
  const kind = kindOf(found);
  return [
    choice({ label: t('Wird ausgeführt'), key: 'loop', value: kind, options: KINDS, set: (next) => change(context, found, next) }),
    ...(kind === 'loop' ? again(context, found) : kind ? each(context, found) : []),
  ];

  function change({ element: shape }, before, next) {
    const multi = before?.$type === 'bpmn:MultiInstanceLoopCharacteristics';
    if (multi && (next === 'parallel' || next === 'sequential')) return changes.set(shape, before, { isSequential: next === 'sequential' });
    const made = next === 'loop' ? changes.make('bpmn:StandardLoopCharacteristics', {}, object)
      : next ? changes.make('bpmn:MultiInstanceLoopCharacteristics', { isSequential: next === 'sequential' }, object) : undefined;
    return changes.set(element, object, { loopCharacteristics: made });
  }
}

function each(context, found) {
  const { element, changes, quiet } = context;
  // A name for the single one comes along, so that nothing is left to be invented.
  const collection = (value) => {
    const own = found.get('camunda:elementVariable') || (/^[\w.]+$/.test(value) ? `${value.replaceAll('.', '_')}_item` : undefined);
    changes.together(() => {
      changes.set(element, found, { 'camunda:collection': value || undefined, 'camunda:elementVariable': own });
      const words = value && labelOf(context, value, own);
      if (words && context.is('bpmn:UserTask') && !properties(context.object).get('taskLabel')) changes.setProperty(element, context.object, 'taskLabel', words);
    });
  };
  return [
    ...valueField(context, { label: t('Für jedes in'), key: 'collection', hint: t('Eine Liste im Vorgang, zum Beispiel eine Mehrfachauswahl.'), value: found.get('camunda:collection') ?? '', types: ['checklist', 'other'], texts: false, set: collection }),
    text({ label: t('Das einzelne heißt'), key: 'element-variable', hint: t('Zum Beispiel: line'), value: found.get('camunda:elementVariable'), set: quiet((value) => changes.set(element, found, { 'camunda:elementVariable': value || undefined })) }),
    text({ label: t('Ergebnisse sammeln in (freiwillig)'), key: 'loop-output', hint: t('Name der Liste, die dabei entsteht.'), value: found.loopDataOutputRef?.id ?? '', set: quiet((value) => changes.set(element, found, { loopDataOutputRef: value ? named(value) : undefined })) }),
    text({ label: t('Was jedes beiträgt'), key: 'loop-output-item', hint: t('Zum Beispiel: result'), value: found.outputDataItem?.name ?? '', formula: true, set: quiet((value) => changes.set(element, found, { outputDataItem: value ? changes.make('bpmn:DataOutput', { name: value }, found) : undefined })) }),
    ...expressionField(context, { label: t('Fertig, sobald (freiwillig)'), key: 'completion', value: found.completionCondition?.body ?? '', set: (body) => changes.setExpression(element, found, 'completionCondition', body) }),
  ];
}

// Several tasks of one name are told apart by what each is about, in the words of the form it was chosen in.
function labelOf({ editor, object }, value, own) {
  const options = editor.known(object.id)?.known.get(value)?.options ?? [];
  if (!options.length) return own;
  return `get value({${options.map((one) => `${JSON.stringify(String(one.value))}: ${JSON.stringify(one.label)}`).join(', ')}}, ${own})`;
}

// BPMN wants a reference to a declared list here; the engine takes the name of one.
const named = (id) => Object.defineProperty({ id }, '$instanceOf', { value: () => false });

function again(context, found) {
  const { element, changes } = context;
  return [
    ...expressionField(context, { label: t('Solange'), key: 'loop-condition', value: found.loopCondition?.body ?? '', set: (body) => changes.setExpression(element, found, 'loopCondition', body) }),
    number({ label: t('Höchstens so oft'), key: 'loop-maximum', min: 1, value: found.loopMaximum ?? '', set: (value) => changes.set(element, found, { loopMaximum: value ? Number(value) : undefined }) }),
  ];
}
