// A lane gives its tasks a team.
import { choice } from '../fields.js';
import { properties } from '../model.js';
import { teamOptions } from './process.js';
import { t } from '../../js/words.js';

export function lane({ element, object, is, changes, editor }) {
  if (!is('bpmn:Lane')) return [];
  const value = properties(object).get('candidateGroups') ?? '';
  return [choice({
    label: t('Team'), key: 'lane-team', hint: t('Für alle Aufgaben dieser Bahn, die selbst kein Team nennen.'), value,
    options: [{ value: '', label: t('– heißt wie die Bahn –') }, ...teamOptions(editor, value ? [value] : [])],
    set: (group) => changes.setProperty(element, object, 'candidateGroups', group),
  })];
}
