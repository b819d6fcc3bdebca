// What the parts of a drawing are called here.
import { is } from 'bpmn-js/lib/util/ModelUtil';

const TYPES = [
  ['bpmn:UserTask', 'Aufgabe'], ['bpmn:ServiceTask', 'Automatischer Schritt'], ['bpmn:SendTask', 'Versand'],
  ['bpmn:ReceiveTask', 'Warten auf Nachricht'], ['bpmn:ManualTask', 'Handarbeit'], ['bpmn:BusinessRuleTask', 'Entscheidungstabelle'],
  ['bpmn:ScriptTask', 'Berechnung'], ['bpmn:Task', 'Schritt ohne Wirkung'], ['bpmn:CallActivity', 'Anderer Prozess'],
  ['bpmn:Transaction', 'Teilprozess mit Abbruch'], ['bpmn:SubProcess', 'Teilprozess'],
  ['bpmn:ExclusiveGateway', 'Verzweigung: entweder – oder'], ['bpmn:ParallelGateway', 'Verzweigung: alle Wege zugleich'],
  ['bpmn:InclusiveGateway', 'Verzweigung: ein oder mehrere Wege'], ['bpmn:EventBasedGateway', 'Verzweigung: was zuerst eintritt'],
  ['bpmn:ComplexGateway', 'Verzweigung mit Regelwerk'],
  ['bpmn:StartEvent', 'Beginn'], ['bpmn:EndEvent', 'Ende'], ['bpmn:BoundaryEvent', 'Ereignis am Schritt'],
  ['bpmn:IntermediateCatchEvent', 'Warten'], ['bpmn:IntermediateThrowEvent', 'Zwischenstand'],
  ['bpmn:SequenceFlow', 'Pfad'], ['bpmn:MessageFlow', 'Nachricht zwischen Beteiligten'], ['bpmn:Association', 'Verbindung zur Anmerkung'],
  ['bpmn:Participant', 'Beteiligter'], ['bpmn:Lane', 'Bahn'], ['bpmn:TextAnnotation', 'Anmerkung'], ['bpmn:Group', 'Gruppe'],
  ['bpmn:DataObjectReference', 'Unterlage'], ['bpmn:DataStoreReference', 'Datenbestand'],
  ['bpmn:DataAssociation', 'Verbindung zur Unterlage'],
  ['bpmn:Process', 'Prozess'], ['bpmn:Collaboration', 'Zeichnung'],
];

const JOINS = [
  ['bpmn:ParallelGateway', 'Zusammenführung: wartet auf alle Wege'], ['bpmn:ExclusiveGateway', 'Zusammenführung: jeder Weg geht weiter'],
  ['bpmn:InclusiveGateway', 'Zusammenführung: wartet auf die Wege, die noch kommen'],
];

const TRIGGERS = {
  'bpmn:MessageEventDefinition': 'Nachricht', 'bpmn:TimerEventDefinition': 'Zeit', 'bpmn:SignalEventDefinition': 'Signal',
  'bpmn:ConditionalEventDefinition': 'Bedingung', 'bpmn:EscalationEventDefinition': 'Eskalation', 'bpmn:ErrorEventDefinition': 'Fehler',
  'bpmn:TerminateEventDefinition': 'sofort', 'bpmn:CancelEventDefinition': 'Abbruch', 'bpmn:LinkEventDefinition': 'Sprungmarke',
  'bpmn:CompensateEventDefinition': 'Rücknahme',
};

/** "Aufgabe", "Warten auf Nachricht", "Teilprozess bei einem Ereignis". */
export function typeWords(element) {
  if (is(element, 'bpmn:SubProcess') && element.businessObject.triggeredByEvent) return 'Teilprozess bei einem Ereignis';
  if (is(element, 'bpmn:Gateway') && (element.incoming ?? []).length > 1 && (element.outgoing ?? []).length < 2) return JOINS.find(([type]) => is(element, type))?.[1] ?? 'Zusammenführung';
  const found = TYPES.find(([type]) => is(element, type))?.[1] ?? 'Element';
  const trigger = TRIGGERS[element.businessObject.eventDefinitions?.[0]?.$type];
  if (!trigger) return found;
  return found === 'Warten' && trigger !== 'Sprungmarke' ? `Warten auf ${trigger}` : `${found}: ${trigger}`;
}

/** The name of an element as the drawing shows it, else what it is. */
export function called(element) {
  const object = element.businessObject;
  return (object.name || object.text || '').trim() || typeWords(element);
}
