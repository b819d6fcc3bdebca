// What is appended comes into view, and a new gateway or event is named at once, as tasks are: who types its name types
// into the drawing and nowhere else.
import { isAny } from 'bpmn-js/lib/util/ModelUtil';

const NAMED = ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway', 'bpmn:EndEvent', 'bpmn:IntermediateCatchEvent', 'bpmn:IntermediateThrowEvent'];
const BEFORE_NAMING = 600; // moving the view ends what is being edited
const AFTER_NAMING = 400; // bpmn-js names tasks at 500
const ROOM = { top: 80, bottom: 80, left: 130, right: 170 };

function Naming(eventBus, directEditing, canvas) {
  const name = (shape) => {
    if (shape && isAny(shape, NAMED) && !shape.businessObject.name && !directEditing.isActive()) directEditing.activate(shape);
  };
  eventBus.on('autoPlace.end', BEFORE_NAMING, ({ shape }) => canvas.scrollToElement(shape, ROOM));
  eventBus.on('create.end', AFTER_NAMING, ({ context }) => { if ((context.elements?.length ?? 1) === 1) name(context.shape); });
  eventBus.on('autoPlace.end', AFTER_NAMING, ({ shape }) => name(shape));
}
Naming.$inject = ['eventBus', 'directEditing', 'canvas'];

export default { __init__: ['kwNaming'], kwNaming: ['type', Naming] };
