// What the build changes in libraries: style attributes in their HTML, which a strict content policy ignores, and the
// English of token simulation, which it does not let anybody translate. A literal that is gone stops the build.
import { readFileSync } from 'node:fs';

// Set through the object model by src/modeler/strict_styles.js.
const STYLED = /node_modules\/(?:bpmn-js|diagram-js|bpmn-js-token-simulation)\/lib\/.*\.js$/;
const STYLE = /([\s`'"])style="/g;
const restyled = (text) => text.replace(STYLE, '$1data-kw-style="');

export const strictStyles = {
  name: 'strict-styles',
  setup(build) {
    build.onLoad({ filter: STYLED }, ({ path }) => {
      if (SIMULATION.test(path)) return undefined;
      const text = readFileSync(path, 'utf8');
      return text.search(STYLE) < 0 ? undefined : { contents: restyled(text), loader: 'js' };
    });
  },
};

const SIMULATION = /bpmn-js-token-simulation\/lib\/(.*)\.js$/;
const WORDS = {
  'features/log/Log': [
    ["'SubProcess'", "'Teilprozess'"], [": 'Process'", ": 'Vorgang'"], ["'finished'", "'beendet'"], ["'canceled'", "'abgebrochen'"],
    ['} started`', '} begonnen`'], ["'Service Task'", "'Automatischer Schritt'"], ["'User Task'", "'Aufgabe'"],
    ["'Call Activity'", "'Anderer Prozess'"], ["'Script Task'", "'Berechnung'"], ["'Business Rule Task'", "'Entscheidungstabelle'"],
    ["'Manual Task'", "'Handarbeit'"], ["'Receive Task'", "'Warten auf Nachricht'"], ["'Send Task'", "'Versand'"], ["|| 'Task'", "|| 'Schritt'"],
    ["'Exclusive Gateway'", "'Verzweigung'"], ["'Parallel Gateway'", "'Verzweigung'"], ["'Inclusive Gateway'", "'Verzweigung'"],
    ["'Start Event'", "'Beginn'"], ["'Intermediate Event'", "'Zwischenstand'"], ["'Boundary Event'", "'Ereignis am Schritt'"], ["'End Event'", "'Ende'"],
    ['aria-label="Close"', 'aria-label="Schließen"'], ['No Entries', 'Noch nichts geschehen'],
    ['Toggle Simulation Log', 'Verlauf zeigen'], ['Simulation Log', 'Verlauf'],
  ],
  'features/show-scopes/ShowScopes': [['Focus process instance', 'Diesen Vorgang zeigen:']],
  'features/reset-simulation/ResetSimulation': [['title="Reset Simulation"', 'title="Von vorn"'], ["'Reset Simulation'", "'Von vorn'"]],
  'features/pause-simulation/PauseSimulation': [
    ['title="Play/Pause Simulation"', 'title="Anhalten oder weiter"'], ["'Pause Simulation'", "'Angehalten'"], ["'Play Simulation'", "'Weiter'"],
  ],
  'features/set-animation-speed/SetAnimationSpeed': [["'Slow'", "'langsam'"], ["'Normal'", "'normal'"], ["'Fast'", "'schnell'"], ['Set animation speed =', 'Tempo:']],
  'features/context-pads/handler/ExclusiveGatewayHandler': [['Set Sequence Flow', 'Pfad wählen']],
  'features/context-pads/handler/InclusiveGatewayHandler': [['Set Sequence Flow', 'Pfad wählen']],
  'features/context-pads/handler/PauseHandler': [["'Remove' : 'Add'", "'Nicht mehr anhalten' : 'Hier anhalten'"], [' pause point"', '"']],
  'features/context-pads/handler/TriggerHandler': [['Trigger Event', 'Auslösen']],
  'features/simulation-state/SimulationState': [["'Finished'", "'Beendet'"]],
  'features/element-support/ElementSupport': [["'Found unsupported elements'", "'Manches lässt sich nicht durchspielen'"], ["'Not supported'", "'lässt sich nicht durchspielen'"]],
  'features/toggle-mode/modeler/ToggleMode': [['Token Simulation', 'Durchspielen']],
};

const simulation = (spoken) => ({
  name: 'simulation',
  setup(build) {
    build.onLoad({ filter: SIMULATION }, ({ path }) => {
      const words = spoken[SIMULATION.exec(path.replaceAll('\\', '/'))[1]] ?? [];
      let text = readFileSync(path, 'utf8');
      for (const [english, german] of words) {
        if (!text.includes(english)) throw new Error(`${path}: ${english} is gone; look what it says now`);
        text = text.replaceAll(english, german);
      }
      return { contents: restyled(text), loader: 'js' };
    });
  },
});

export const germanSimulation = simulation(WORDS);
export const englishSimulation = simulation({}); // as the library says it

// The number of hits in the menu of shapes, which the library does not let anybody translate.
const MENU = /popup-menu[\\/]PopupMenuComponent\.js$/;
const HITS = "${ entriesToShow.length } ${ entriesToShow.length === 1 ? 'result' : 'results' } found";

export const germanMenu = {
  name: 'german-menu',
  setup(build) {
    build.onLoad({ filter: MENU }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes(HITS)) throw new Error(`${path}: ${HITS} is gone; look what it says now`);
      return { contents: restyled(text.replace(HITS, '${ entriesToShow.length } gefunden')), loader: 'js' };
    });
  },
};
