// The editor of forms: form-js in German, held to what our pages show, with the pages' own preview beside it.
import { FormEditor } from '@bpmn-io/form-js-editor';
import { $ } from './js/page.js';
import { fileOf, mayEdit } from './editor/holding.js';
import { createSaver } from './editor/saving.js';
import { tellUnreadable } from './editor/unreadable.js';
import { openPanel, panels } from './editor/sidepanels.js';
import { keys } from './forms/keys.js';
import { own } from './forms/own.js';
import { preview } from './forms/preview.js';
import { onlyOurs } from './forms/restrict.js';
import { t } from './js/words.js';

const NARROW = '(max-width: 860px)';
const WIDE = '(min-width: 1300px)';
const host = $('#form-editor');

panels();
if (host && !window.matchMedia(NARROW).matches) open().catch((error) => tellUnreadable(host, t('Formular'), error));

async function open() {
  const { text, revision } = await fileOf(host.dataset.source);
  if (!(await mayEdit(host.dataset.lock))) { readOnly(); return; }
  const schema = JSON.parse(text);
  const editor = new FormEditor({ container: host, propertiesPanel: { parent: $('#properties') }, additionalModules: [onlyOurs] });
  await editor.importSchema(schema);
  const read = () => `${JSON.stringify(cleaned(editor.saveSchema(), schema), null, 2)}\n`;
  const saver = createSaver({
    url: host.dataset.source, revision, read: async () => read(),
    status: $('#saving'), lock: host.dataset.lock, name: host.dataset.file,
  });
  const show = preview(editor, host.dataset, read);
  editor.on('changed', () => { saver.changed(); show(); });
  // What was just put in is what people want to name next.
  editor.on('commandStack.formField.add.postExecuted', ({ context }) => { setTimeout(() => editor.get('selection').set(context.formField)); });
  keys(editor, JSON.parse(host.dataset.words));
  own(editor, JSON.parse(host.dataset.comparisons), JSON.parse(host.dataset.patterns));
  if (window.matchMedia(WIDE).matches) openPanel('preview');
  host.editor = editor;
  host.dataset.state = 'open';
}

// A colleague edits: what the task will show.
function readOnly() {
  document.body.classList.add('is-reading');
  openPanel('preview');
  host.dataset.state = 'reading';
}

// form-js writes who exported the file, and a row for every field; the file keeps what it said of itself, and rows
// only where fields stand side by side, so that two versions differ in what people changed.
function cleaned(made, before) {
  const { exporter, ...rest } = made;
  const tidy = { ...rest, components: withoutNeedlessRows(rest.components ?? []) };
  return before.exporter ? { ...tidy, exporter: before.exporter } : tidy;
}

function withoutNeedlessRows(components) {
  const together = (row) => components.filter((one) => one.layout?.row === row).length > 1;
  return components.map((one) => {
    const { layout, ...field } = one;
    const kept = Object.fromEntries(Object.entries(layout ?? {}).filter(([name, value]) => value !== null && (name !== 'row' || together(value))));
    const made = Object.keys(kept).length ? { ...field, layout: kept } : field;
    return one.components ? { ...made, components: withoutNeedlessRows(one.components) } : made;
  });
}
