// Which subjects an element has. A further subject is a module here and a line below.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { called_ } from './call.js';
import { decision } from './decision.js';
import { events } from './events.js';
import { flow } from './flow.js';
import { handler } from './handler.js';
import { lane } from './lane.js';
import { loop } from './loop.js';
import { naming } from './naming.js';
import { process, start } from './process.js';
import { script } from './script.js';
import { technical } from './technical.js';
import { userTask } from './user_task.js';

const SUBJECTS = [naming, process, start, userTask, handler, decision, script, flow, events, called_, loop, lane, technical];

/** The fields of an element, subject by subject. */
export function sectionsOf(element, editor) {
  const object = element.businessObject;
  const context = {
    element, object, editor, changes: editor.changes,
    is: (...types) => types.some((type) => is(element, type)),
    // Text fields: the field keeps what the person is typing.
    quiet: (act) => (value) => editor.quietly(() => act(value)),
  };
  return SUBJECTS.flatMap((subject) => subject(context) ?? []);
}
