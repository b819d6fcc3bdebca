// What may be drawn: only what the engine runs. The refusals stand in workflows/engine/README.md; a browser test draws
// everything that is offered and asks the check.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { t } from '../js/words.js';

const LAST = 100; // below the default, so that the others have spoken

// Never run here: complex gateways, work without order, compensation, conditions that begin a process.
const REFUSED = [
  'complex-gateway', 'ad-hoc', 'compensation', 'none-boundary-event', 'participant-multiplicity', 'toggle-participant',
];
// An error or escalation begins only a subprocess beside the others, a condition neither begins a process.
const OUTSIDE = ['conditional-start', 'error-start', 'escalation-start', 'none-intermediate'];
// Where nothing tells what it will be attached to: cancelling belongs to a transaction only.
const FREELY = [...OUTSIDE, 'cancel'];

const refused = (id, more = []) => [...REFUSED, ...more].some((part) => id.includes(part));

function without(entries, more = []) {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => !refused(id, more)));
}

const insideEventSubprocess = (element) => Boolean(element?.businessObject?.$parent?.triggeredByEvent);

// A task throws no escalation, so none can be caught at its border.
function forTarget(element) {
  const object = element?.businessObject;
  const more = insideEventSubprocess(element) ? [] : [...OUTSIDE];
  const host = object?.attachedToRef;
  if (host && !is(host, 'bpmn:SubProcess') && !is(host, 'bpmn:CallActivity')) more.push('escalation-boundary');
  if (object && is(object, 'bpmn:BoundaryEvent')) more.push('none');
  return more;
}

function menu(menuName, more) {
  function Provider(popupMenu) {
    popupMenu.registerProvider(menuName, LAST, this);
  }
  Provider.$inject = ['popupMenu'];
  Provider.prototype.getPopupMenuEntries = (target) => (entries) => without(entries, more(target));
  Provider.prototype.getPopupMenuHeaderEntries = (target) => (entries) => without(entries, more(target));
  return Provider;
}

// One click for what is drawn most; the rest stands behind "Weitere Elemente".
class Palette {
  constructor(palette, create, elementFactory) {
    Object.assign(this, { create, elementFactory });
    palette.registerProvider(LAST, this);
  }

  entry(group, className, title, attrs) {
    const start = (event) => this.create.start(event, this.elementFactory.createShape(attrs));
    return { group, className, title, action: { dragstart: start, click: start } };
  }

  getPaletteEntries() {
    return (entries) => {
      const { 'create.task': task, 'create.intermediate-event': event, 'create.group': group, 'create.data-object': data,
        'create.data-store': store, 'create.end-event': end, 'create.exclusive-gateway': gateway, 'create.subprocess-expanded': part,
        'create.participant-expanded': participant, 'create': more, ...first } = entries;
      return {
        ...first,
        'create.message-event': this.entry('event', 'bpmn-icon-intermediate-event-catch-message', t('Warten auf Nachricht'), { type: 'bpmn:IntermediateCatchEvent', eventDefinitionType: 'bpmn:MessageEventDefinition' }),
        'create.timer-event': this.entry('event', 'bpmn-icon-intermediate-event-catch-timer', t('Warten auf Zeit'), { type: 'bpmn:IntermediateCatchEvent', eventDefinitionType: 'bpmn:TimerEventDefinition' }),
        'create.end-event': end,
        'create.exclusive-gateway': gateway,
        'create.user-task': this.entry('activity', 'bpmn-icon-user-task', t('Aufgabe'), { type: 'bpmn:UserTask' }),
        'create.service-task': this.entry('activity', 'bpmn-icon-service-task', t('Automatischer Schritt'), { type: 'bpmn:ServiceTask' }),
        'create.rule-task': this.entry('activity', 'bpmn-icon-business-rule-task', t('Entscheidungstabelle'), { type: 'bpmn:BusinessRuleTask' }),
        'create.subprocess-expanded': part,
        'create.participant-expanded': participant,
        ...(more ? { create: more } : {}),
      };
    };
  }
}
Palette.$inject = ['palette', 'create', 'elementFactory'];

// Beside a selected step: the step that mostly follows is one click away.
class Pad {
  constructor(contextPad, elementFactory, autoPlace, create) {
    Object.assign(this, { elementFactory, autoPlace, create });
    contextPad.registerProvider(LAST, this);
  }

  append(className, title, attrs) {
    const make = () => this.elementFactory.createShape(attrs);
    return {
      group: 'model', className, title,
      action: {
        click: (_, element) => this.autoPlace.append(element, make()),
        dragstart: (event, element) => this.create.start(event, make(), { source: element }),
      },
    };
  }

  getContextPadEntries() {
    return (entries) => {
      if (!entries['append.append-task']) return without(entries);
      const { 'append.append-task': task, 'append.intermediate-event': event, ...rest } = entries;
      return {
        'append.user-task': this.append('bpmn-icon-user-task', t('Aufgabe anhängen'), { type: 'bpmn:UserTask' }),
        'append.service-task': this.append('bpmn-icon-service-task', t('Automatischen Schritt anhängen'), { type: 'bpmn:ServiceTask' }),
        ...without(rest),
      };
    };
  }
}
Pad.$inject = ['contextPad', 'elementFactory', 'autoPlace', 'create'];

export default {
  __init__: ['offerReplace', 'offerAppend', 'offerCreate', 'offerPalette', 'offerPad'],
  offerReplace: ['type', menu('bpmn-replace', forTarget)],
  offerAppend: ['type', menu('bpmn-append', () => FREELY)],
  offerCreate: ['type', menu('bpmn-create', () => FREELY)],
  offerPalette: ['type', Palette],
  offerPad: ['type', Pad],
};
