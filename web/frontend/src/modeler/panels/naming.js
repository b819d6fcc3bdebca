// What an element is called, and the text of an annotation.
import { number, text } from '../fields.js';
import { t } from '../../js/words.js';

const NAMELESS = ['bpmn:Association', 'bpmn:DataAssociation', 'bpmn:Process', 'bpmn:Collaboration'];

export function naming({ element, object, is, changes, quiet, editor }) {
  if (is(...NAMELESS)) return [];
  if (is('bpmn:TextAnnotation')) {
    return [text({ label: t('Text'), key: 'text', lines: 3, value: object.text, set: quiet((value) => changes.set(element, object, { text: value })) })];
  }
  const modeling = editor.modeler.get('modeling');
  const rename = is('bpmn:Group')
    ? (value) => modeling.updateLabel(element, value)
    : (value) => changes.set(element, object, { name: value || undefined });
  const value = is('bpmn:Group') ? object.categoryValueRef?.value : object.name;
  return [
    text({ label: t('Bezeichnung'), key: 'name', lines: 2, value, hint: is('bpmn:SequenceFlow') ? t('Zum Beispiel „ja“ oder „nein“ hinter einer Frage.') : '', set: quiet(rename) }),
    is('bpmn:Participant') && object.participantMultiplicity
      ? number({ label: t('Anzahl'), key: 'multiplicity', value: object.participantMultiplicity.maximum, set: (much) => changes.set(element, object.participantMultiplicity, { maximum: Number(much) }) })
      : null,
  ].filter(Boolean);
}
