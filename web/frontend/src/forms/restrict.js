// Only what our pages show can be put into a form or set on a field; the server refuses the rest at release anyway.
const GROUPS = {
  general: ['label', 'date-label', 'description', 'key', 'path', 'showOutline', 'text', 'decimalDigits', 'increment', 'searchable', 'accept', 'multiple', 'readonly', 'defaultValue'],
  valuesSource: null,
  dynamicOptions: null,
  staticOptions: null,
  optionsExpression: null,
  layout: ['columns'],
  appearance: ['prefix-adorner', 'suffix-adorner'],
  validation: ['required', 'minLength', 'maxLength', 'min', 'max'],
};
const LAST = 100;

class OnlyOurs {
  constructor(propertiesPanel) {
    propertiesPanel.registerProvider(this, LAST);
  }

  getGroups(field) {
    return (groups) => groups
      .filter((group) => group.id in GROUPS)
      .map((group) => (GROUPS[group.id] && group.entries ? { ...group, entries: group.entries.filter((entry) => allowed(group.id, entry, field)) } : group))
      .filter((group) => group.items || group.entries?.length);
  }
}
OnlyOurs.$inject = ['propertiesPanel'];

function allowed(group, entry, field) {
  const id = entry.id.split('-').slice(-2).join('-');
  if (field?.type === 'datetime' && entry.id === 'defaultValue') return false;
  return GROUPS[group].some((known) => entry.id === known || id === known || entry.id.endsWith(`-${known}`));
}

export const onlyOurs = { __init__: ['onlyOurs'], onlyOurs: ['type', OnlyOurs] };
