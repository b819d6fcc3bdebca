// The modeler and the viewer, put together from the parts we use.
import Modeler from 'bpmn-js/lib/Modeler';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { CreateAppendAnythingModule } from 'bpmn-js-create-append-anything';
import minimap from 'diagram-js-minimap';
import grid from 'diagram-js-grid';
import simulation from 'bpmn-js-token-simulation';
import clipboard from './clipboard.js';
import german from './german.js';
import naming from './naming.js';
import offer from './offer.js';
import overview from './overview.js';
import sizes from './sizes.js';
import together from './together.js';
import { syllablesModule } from './syllables.js';
import undrawn from './undrawn.js';

// What is written stays written, also where another engine takes it for granted: here "resultList" and nothing differ.
const withoutDefaults = ({ types, ...rest }) => ({
  ...rest, types: types.map((type) => ({ ...type, properties: type.properties?.map(({ default: taken, ...property }) => property) })),
});

const base = (container) => ({
  container,
  moddleExtensions: { camunda: withoutDefaults(camunda) },
  textRenderer: { defaultStyle: { fontFamily: '"Fira Sans", sans-serif', fontSize: 12, lineHeight: 1.25 } },
});

// The schema of drawings knows no default for it: without it no envelope is drawn.
const keepEnvelopes = (modeler) => {
  const { properties } = modeler.get('moddle').registry.typeMap['bpmndi:BPMNEdge'];
  delete properties.find((one) => /messageVisibleKind$/.test(one.name)).default;
  return modeler;
};

export const createModeler = (container, syllables) => keepEnvelopes(new Modeler({
  ...base(container),
  additionalModules: [
    german, syllablesModule(syllables), sizes, together, CreateAppendAnythingModule, offer, naming, clipboard, undrawn, minimap, overview, grid,
    simulation,
  ],
}));

export const createViewer = (container, syllables) => new NavigatedViewer({
  ...base(container), additionalModules: [german, syllablesModule(syllables)],
});
