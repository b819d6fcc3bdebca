// A lane gives its tasks a team.
import { choice } from '../fields.js';
import { properties } from '../model.js';
import { teamOptions } from './process.js';

export function lane({ element, object, is, changes, editor }) {
  if (!is('bpmn:Lane')) return [];
  const value = properties(object).get('candidateGroups') ?? '';
  return [choice({
    label: 'Team', key: 'lane-team', hint: 'Für alle Aufgaben dieser Bahn, die selbst kein Team nennen.', value,
    options: [{ value: '', label: '– heißt wie die Bahn –' }, ...teamOptions(editor, value ? [value] : [])],
    set: (group) => changes.setProperty(element, object, 'candidateGroups', group),
  })];
}
