// A path: when it is taken.
import { note, tick } from '../fields.js';
import { conditionField } from './condition.js';
import { t } from '../../js/words.js';

const DECIDING = new Set(['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway']);

export function flow(context) {
  const { element, object, is, changes } = context;
  if (!is('bpmn:SequenceFlow')) return [];
  const source = object.sourceRef;
  const decides = DECIDING.has(source?.$type);
  const activity = source?.$instanceOf?.('bpmn:Activity');
  if (!decides && !activity && !object.conditionExpression) return [];
  const isDefault = source.default === object;
  const only = decides && (source.outgoing ?? []).length < 2;
  if (only && !object.conditionExpression && !isDefault) return [note(t('Der einzige Pfad von hier: er wird immer genommen.'))];
  return [
    tick({
      label: t('Sonst: wird genommen, wenn nichts anderes zutrifft'), key: 'default', value: isDefault,
      set: (on) => changes.together(() => {
        if (on && object.conditionExpression) changes.set(element, object, { conditionExpression: undefined });
        changes.set(element.source, source, { default: on ? object : undefined });
      }),
    }),
    ...(isDefault ? [] : conditionField(context, {
      label: t('Bedingung'), key: 'condition', value: object.conditionExpression?.body ?? '',
      set: (body) => changes.setExpression(element, object, 'conditionExpression', body),
    })),
  ];
}
