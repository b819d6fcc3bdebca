// New steps are 130 by 80: German words need the room.
import ElementFactory from 'bpmn-js/lib/features/modeling/ElementFactory';
import { isAny } from 'bpmn-js/lib/features/modeling/util/ModelingUtil';

const WIDE = { width: 130, height: 80 };

class WideSteps extends ElementFactory {
  getDefaultSize(element, di) {
    return isAny(element, ['bpmn:Task', 'bpmn:CallActivity']) ? { ...WIDE } : super.getDefaultSize(element, di);
  }
}
WideSteps.$inject = ElementFactory.$inject;

export default { elementFactory: ['type', WideSteps] };
