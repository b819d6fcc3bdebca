// What a file draws and this modeler does not show (a process beside the pools) keeps its place when the file is saved;
// the modeler's own ordering would leave it out.
const BEFORE = 5000;
const AFTER = 100;

export function Undrawn(eventBus) {
  let held = new Map();
  const planes = (definitions) => (definitions?.diagrams ?? []).map((diagram) => diagram.plane).filter(Boolean);
  eventBus.on('saveXML.start', BEFORE, ({ definitions }) => {
    held = new Map(planes(definitions).map((plane) => [plane, [...(plane.planeElement ?? [])]]));
  });
  eventBus.on('saveXML.start', AFTER, ({ definitions }) => {
    const kept = new Set(planes(definitions).flatMap((plane) => plane.planeElement ?? []));
    for (const [plane, before] of held) {
      const gone = before.filter((one) => !kept.has(one));
      if (gone.length) plane.planeElement = [...(plane.planeElement ?? []), ...gone];
    }
  });
}
Undrawn.$inject = ['eventBus'];

export default { __init__: ['kwUndrawn'], kwUndrawn: ['type', Undrawn] };
