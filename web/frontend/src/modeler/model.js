// Reading and changing what a drawing says, so that every change can be taken back and nothing foreign is touched.
import { getBusinessObject } from 'bpmn-js/lib/util/ModelUtil';

/** The values of an element's extensions of a type. */
export const extensions = (target, type) =>
  (target.extensionElements?.values ?? []).filter((value) => value.$type === type);

export const extension = (target, type) => extensions(target, type)[0];

/** Entries of `camunda:properties` by name. */
export function properties(target) {
  const entries = extensions(target, 'camunda:Properties').flatMap((group) => group.values ?? []);
  return new Map(entries.map((entry) => [entry.name ?? entry.id ?? '', entry.value ?? '']));
}

/** What a step is given and gives: name and expression; `plain` is false for lists and maps of other tools. */
export function mappings(target) {
  const io = extension(target, 'camunda:InputOutput');
  const read = (list) => (list ?? []).map((entry) => ({ name: entry.name ?? '', value: entry.value ?? '', plain: !entry.definition, entry }));
  return { inputs: read(io?.inputParameters), outputs: read(io?.outputParameters) };
}

export const documentation = (target) => target.documentation?.[0]?.text ?? '';

/** What changes the model: each call is one step for whoever takes it back. */
export function createChanges(modeler) {
  const modeling = modeler.get('modeling');
  const factory = modeler.get('bpmnFactory');
  const stack = modeler.get('commandStack');

  const together = (act) => stack.execute('kw.together', { act });

  function make(type, attrs, parent) {
    const made = factory.create(type, attrs);
    made.$parent = parent;
    return made;
  }

  const set = (element, target, attrs) => (target === getBusinessObject(element)
    ? modeling.updateProperties(element, attrs)
    : modeling.updateModdleProperties(element, target, attrs));

  /** Put one extension in the place of the one of its type; undefined takes it away. */
  function setExtension(element, target, type, attrs) {
    const group = target.extensionElements;
    const before = group?.values ?? [];
    const at = before.findIndex((value) => value.$type === type);
    const rest = before.filter((value, index) => index !== at);
    if (!attrs && at < 0) return;
    const values = [...rest];
    if (attrs) {
      const made = make(type, attrs, group);
      for (const child of Object.values(attrs).flat()) if (child?.$type) child.$parent = made;
      values.splice(at < 0 ? values.length : at, 0, made);
    }
    if (group && values.length) modeling.updateModdleProperties(element, group, { values });
    else if (group) set(element, target, { extensionElements: undefined });
    else {
      const fresh = make('bpmn:ExtensionElements', { values }, target);
      values.forEach((value) => { value.$parent = fresh; });
      set(element, target, { extensionElements: fresh });
    }
  }

  function setProperties(element, target, map) {
    const values = [...map].map(([name, value]) => make('camunda:Property', { name, value }));
    setExtension(element, target, 'camunda:Properties', values.length ? { values } : undefined);
  }

  function setProperty(element, target, name, value) {
    const map = properties(target);
    if (value) map.set(name, value);
    else map.delete(name);
    setProperties(element, target, map);
  }

  // Rows that were not touched keep their own element, also a list or map another tool wrote.
  function setMappings(element, target, { inputs, outputs }) {
    const build = (type, rows) => rows.map((row) => (row.entry && row.entry.name === row.name && (row.entry.value ?? '') === row.value
      ? row.entry : make(type, row.plain === false ? { name: row.name, definition: row.entry.definition } : { name: row.name, value: row.value })));
    const inputParameters = build('camunda:InputParameter', inputs);
    const outputParameters = build('camunda:OutputParameter', outputs);
    const some = inputParameters.length || outputParameters.length;
    setExtension(element, target, 'camunda:InputOutput', some ? { inputParameters, outputParameters } : undefined);
  }

  function setDocumentation(element, target, text) {
    const [first, ...more] = target.documentation ?? [];
    if (first && text) modeling.updateModdleProperties(element, first, { text });
    else set(element, target, { documentation: text ? [make('bpmn:Documentation', { text }, target), ...more] : more });
  }

  /** A formal expression in a property of an element or of a part of it; "" takes it away. */
  function setExpression(element, target, name, body) {
    const before = target.get(name);
    if (before && body) modeling.updateModdleProperties(element, before, { body });
    else set(element, target, { [name]: body ? make('bpmn:FormalExpression', { body }, target) : undefined });
  }

  /** Messages, signals, errors, escalations of the file. */
  const roots = (type) => (modeler.getDefinitions().rootElements ?? []).filter((one) => one.$type === type);

  function addRoot(type, attrs) {
    const definitions = modeler.getDefinitions();
    const made = make(type, attrs, definitions);
    modeling.updateModdleProperties(modeler.get('canvas').getRootElement(), definitions, { rootElements: [...definitions.rootElements, made] });
    return made;
  }

  return { together, make, set, setExtension, setProperties, setProperty, setMappings, setDocumentation, setExpression, roots, addRoot };
}
