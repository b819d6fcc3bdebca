// Our own words, in the language of the house: a gateway is a Verzweigung, a lane a Bahn, an instance does not appear.
// They replace or complete those of bpmn-js-i18n.
const EVENTS = {
  Message: ['Nachricht', 'message'], Timer: ['Zeit', 'timer'], Signal: ['Signal', 'signal'], Conditional: ['Bedingung', 'conditional'],
  Escalation: ['Eskalation', 'escalation'], Error: ['Fehler', 'error'], Compensation: ['Rücknahme', 'compensation'],
  Cancel: ['Abbruch', 'cancel'], Terminate: ['Sofortiges Ende', 'terminate'], Link: ['Sprungmarke', 'link'],
};

function ofEvents() {
  const found = {};
  for (const [name, [german]] of Object.entries(EVENTS)) {
    found[`${name} start event`] = `Beginn: ${german}`;
    found[`${name} start event (non-interrupting)`] = `Beginn: ${german}, ohne abzubrechen`;
    found[`${name} end event`] = name === 'Terminate' ? german : `Ende: ${german}`;
    found[`${name} intermediate catch event`] = name === 'Link' ? 'Sprungmarke: Ziel' : `Warten auf ${german}`;
    found[`${name} intermediate throw event`] = name === 'Link' ? 'Sprungmarke: Absprung' : `Auslösen: ${german}`;
    found[`${name} boundary event`] = `Am Schritt: ${german}, bricht ab`;
    found[`${name} boundary event (non-interrupting)`] = `Am Schritt: ${german}, läuft nebenher`;
  }
  return found;
}

export default {
  ...ofEvents(),
  // tools
  'Activate hand tool': 'Ansicht verschieben',
  'Activate lasso tool': 'Mehrere auswählen',
  'Activate create/remove space tool': 'Platz schaffen oder wegnehmen',
  'Activate global connect tool': 'Verbinden',
  'Create element': 'Weitere Elemente',
  'Append element': 'Weitere Elemente anhängen',
  'Change element': 'Art ändern',
  'Connect to other element': 'Mit einem anderen Schritt verbinden',
  'Delete': 'Löschen',
  'Delete element': 'Element löschen',
  'Add text annotation': 'Anmerkung hinzufügen',
  'Append text annotation': 'Anmerkung hinzufügen',
  'Edit label': 'Beschriftung ändern',
  'Search': 'Suchen',
  'Search in diagram': 'Im Diagramm suchen',
  'Open': 'Öffnen',
  'No results found.': 'Nichts gefunden.',
  'No matching entries.': 'Nichts gefunden.',
  'No results': 'Nichts gefunden',
  'Open minimap': 'Übersicht öffnen',
  'Close minimap': 'Übersicht schließen',
  'Toggle grid': 'Raster ein oder aus',
  'Open {element}': '{element} öffnen',
  'Align elements': 'Ausrichten',
  'Distribute elements': 'Gleichmäßig verteilen',
  'Distribute elements horizontally': 'Waagerecht gleichmäßig verteilen',
  'Distribute elements vertically': 'Senkrecht gleichmäßig verteilen',
  // what can be drawn
  'Create start event': 'Beginn',
  'Create end event': 'Ende',
  'Create gateway': 'Verzweigung',
  'Create task': 'Schritt',
  'Create intermediate/boundary event': 'Zwischenereignis',
  'Create expanded sub-process': 'Teilprozess',
  'Create pool/participant': 'Beteiligter',
  'Create group': 'Gruppe',
  'Create data object reference': 'Unterlage',
  'Create data store reference': 'Datenbestand',
  'Append end event': 'Ende anhängen',
  'Append gateway': 'Verzweigung anhängen',
  'Append task': 'Schritt anhängen',
  'Append intermediate/boundary event': 'Zwischenereignis anhängen',
  'Append receive task': 'Warten auf Nachricht anhängen',
  'Append message intermediate catch event': 'Warten auf Nachricht anhängen',
  'Append timer intermediate catch event': 'Warten auf Zeit anhängen',
  'Append conditional intermediate catch event': 'Warten auf Bedingung anhängen',
  'Append signal intermediate catch event': 'Warten auf Signal anhängen',
  'Append compensation activity': 'Rücknahme anhängen',
  'Task': 'Schritt ohne Wirkung',
  'User task': 'Aufgabe',
  'Service task': 'Automatischer Schritt',
  'Send task': 'Versand',
  'Receive task': 'Warten auf Nachricht (Schritt)',
  'Manual task': 'Handarbeit außerhalb des Systems',
  'Business rule task': 'Entscheidungstabelle',
  'Script task': 'Berechnung',
  'Call activity': 'Anderer Prozess',
  'Transaction': 'Teilprozess mit Abbruch',
  'Event sub-process': 'Teilprozess bei einem Ereignis',
  'Sub-process': 'Teilprozess',
  'Sub-process (collapsed)': 'Teilprozess (zugeklappt)',
  'Sub-process (expanded)': 'Teilprozess (aufgeklappt)',
  'Ad-hoc sub-process': 'Teilprozess ohne Reihenfolge',
  'Exclusive gateway': 'Verzweigung: entweder – oder',
  'Parallel gateway': 'Verzweigung: alle Wege zugleich',
  'Inclusive gateway': 'Verzweigung: ein oder mehrere Wege',
  'Event-based gateway': 'Verzweigung: was zuerst eintritt',
  'Complex gateway': 'Verzweigung mit Regelwerk',
  'Start event': 'Beginn',
  'End event': 'Ende',
  'Intermediate throw event': 'Zwischenstand',
  'Boundary event': 'Ereignis am Schritt',
  'Data store reference': 'Datenbestand',
  'Data object reference': 'Unterlage',
  'Expanded pool/participant': 'Beteiligter mit Ablauf',
  'Empty pool/participant': 'Beteiligter ohne Ablauf',
  'Empty pool/participant (removes content)': 'Beteiligter ohne Ablauf (entfernt den Inhalt)',
  'Sequence flow': 'Pfad',
  'Default flow': 'Pfad, wenn nichts anderes zutrifft',
  'Conditional flow': 'Pfad mit Bedingung',
  'Group': 'Gruppe',
  'Text annotation': 'Anmerkung',
  'Parallel multi-instance': 'Für mehrere, gleichzeitig',
  'Sequential multi-instance': 'Für mehrere, nacheinander',
  'Loop': 'Wiederholen',
  'Collection': 'Mehrere',
  'Participant multiplicity': 'Mehrere Beteiligte',
  'Toggle non-interrupting': 'Ohne abzubrechen',
  'Add lane above': 'Bahn darüber hinzufügen',
  'Add lane below': 'Bahn darunter hinzufügen',
  'Divide into two lanes': 'In zwei Bahnen teilen',
  'Divide into three lanes': 'In drei Bahnen teilen',
  'Insert lane above': 'Bahn darüber hinzufügen',
  // groups of the menus
  'Tasks': 'Schritte',
  'Gateways': 'Verzweigungen',
  'Sub-processes': 'Teilprozesse',
  'Events': 'Ereignisse',
  'Data': 'Unterlagen',
  'Participants': 'Beteiligte',
  'Artifacts': 'Anmerkungen',
  // said while drawing
  'flow elements must be children of pools/participants': 'Schritte gehören in einen Beteiligten hinein',
};
