// What the parts of a drawing are called here.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { t } from '../js/words.js';

const TYPES = [
  ['bpmn:UserTask', t('Aufgabe')], ['bpmn:ServiceTask', t('Automatischer Schritt')], ['bpmn:SendTask', t('Versand')],
  ['bpmn:ReceiveTask', t('Warten auf Nachricht')], ['bpmn:ManualTask', t('Handarbeit')], ['bpmn:BusinessRuleTask', t('Entscheidungstabelle')],
  ['bpmn:ScriptTask', t('Berechnung')], ['bpmn:Task', t('Schritt ohne Wirkung')], ['bpmn:CallActivity', t('Anderer Prozess')],
  ['bpmn:Transaction', t('Teilprozess mit Abbruch')], ['bpmn:SubProcess', t('Teilprozess')],
  ['bpmn:ExclusiveGateway', t('Verzweigung: entweder – oder')], ['bpmn:ParallelGateway', t('Verzweigung: alle Wege zugleich')],
  ['bpmn:InclusiveGateway', t('Verzweigung: ein oder mehrere Wege')], ['bpmn:EventBasedGateway', t('Verzweigung: was zuerst eintritt')],
  ['bpmn:ComplexGateway', t('Verzweigung mit Regelwerk')],
  ['bpmn:StartEvent', t('Beginn')], ['bpmn:EndEvent', t('Ende')], ['bpmn:BoundaryEvent', t('Ereignis am Schritt')],
  ['bpmn:IntermediateCatchEvent', t('Warten')], ['bpmn:IntermediateThrowEvent', t('Zwischenstand')],
  ['bpmn:SequenceFlow', t('Pfad')], ['bpmn:MessageFlow', t('Nachricht zwischen Beteiligten')], ['bpmn:Association', t('Verbindung zur Anmerkung')],
  ['bpmn:Participant', t('Beteiligter')], ['bpmn:Lane', t('Bahn')], ['bpmn:TextAnnotation', t('Anmerkung')], ['bpmn:Group', t('Gruppe')],
  ['bpmn:DataObjectReference', t('Unterlage')], ['bpmn:DataStoreReference', t('Datenbestand')],
  ['bpmn:DataAssociation', t('Verbindung zur Unterlage')],
  ['bpmn:Process', t('Prozess')], ['bpmn:Collaboration', t('Zeichnung')],
];

const JOINS = [
  ['bpmn:ParallelGateway', t('Zusammenführung: wartet auf alle Wege')], ['bpmn:ExclusiveGateway', t('Zusammenführung: jeder Weg geht weiter')],
  ['bpmn:InclusiveGateway', t('Zusammenführung: wartet auf die Wege, die noch kommen')],
];

const TRIGGERS = {
  'bpmn:MessageEventDefinition': t('Nachricht'), 'bpmn:TimerEventDefinition': t('Zeit'), 'bpmn:SignalEventDefinition': t('Signal'),
  'bpmn:ConditionalEventDefinition': t('Bedingung'), 'bpmn:EscalationEventDefinition': t('Eskalation'), 'bpmn:ErrorEventDefinition': t('Fehler'),
  'bpmn:TerminateEventDefinition': t('sofort'), 'bpmn:CancelEventDefinition': t('Abbruch'), 'bpmn:LinkEventDefinition': t('Sprungmarke'),
  'bpmn:CompensateEventDefinition': t('Rücknahme'),
};

/** "Aufgabe", "Warten auf Nachricht", "Teilprozess bei einem Ereignis". */
export function typeWords(element) {
  if (is(element, 'bpmn:SubProcess') && element.businessObject.triggeredByEvent) return t('Teilprozess bei einem Ereignis');
  if (is(element, 'bpmn:Gateway') && (element.incoming ?? []).length > 1 && (element.outgoing ?? []).length < 2) return JOINS.find(([type]) => is(element, type))?.[1] ?? t('Zusammenführung');
  const found = TYPES.find(([type]) => is(element, type))?.[1] ?? t('Element');
  const trigger = TRIGGERS[element.businessObject.eventDefinitions?.[0]?.$type];
  if (!trigger) return found;
  return is(element, 'bpmn:IntermediateCatchEvent') && !is(element.businessObject.eventDefinitions[0], 'bpmn:LinkEventDefinition') ? t('Warten auf {trigger}', { trigger }) : `${found}: ${trigger}`;
}

/** The name of an element as the drawing shows it, else what it is. */
export function called(element) {
  const object = element.businessObject;
  return (object.name || object.text || '').trim() || typeWords(element);
}
