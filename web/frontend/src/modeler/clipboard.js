// Copy in one diagram, paste in another, also in another tab: what was copied goes along as plain data.
const KEY = 'kw-diagram-clipboard';
const CHANNEL = 'kw-diagram-clipboard';

// What another tool added stays with its own diagram: its namespace is not known here.
function create(moddle, type, attrs) {
  try {
    return moddle.create(type, attrs);
  } catch {
    return undefined;
  }
}

// Moddle elements lose their type in JSON; here it is given back, one object for each id.
function revive(moddle) {
  const known = new Map();
  return (key, value) => {
    if (!value || typeof value !== 'object' || typeof value.$type !== 'string') return value;
    if (value.id && known.has(value.id)) return known.get(value.id);
    const { $type, ...attrs } = value;
    if ($type === 'bpmn:ExtensionElements') attrs.values = (attrs.values ?? []).filter(Boolean);
    const made = create(moddle, $type, attrs);
    if (made && value.id) known.set(value.id, made);
    return made;
  };
}

export function SharedClipboard(eventBus, clipboard, moddle) {
  const channel = new BroadcastChannel(CHANNEL);
  let text = sessionStorage.getItem(KEY);
  let own = false; // the clipboard of this page already holds it, with live references

  const keep = (given) => {
    text = given;
    own = false;
    try { sessionStorage.setItem(KEY, given); } catch { /* too large to keep: it still works between open tabs */ }
  };
  eventBus.on('copyPaste.elementsCopied', ({ tree, hints }) => {
    if (hints?.clip === false) return;
    keep(JSON.stringify(tree));
    own = true;
    channel.postMessage({ tree: text });
  });
  eventBus.on('copyPaste.pasteElements', 2048, (event) => {
    if (!event.tree && text && !own) clipboard.set(JSON.parse(text, revive(moddle)));
  });
  channel.addEventListener('message', ({ data }) => {
    if (data.tree) keep(data.tree);
    if (data.ask && text) channel.postMessage({ tree: text });
  });
  if (!text) channel.postMessage({ ask: true });
  eventBus.on('diagram.destroy', () => channel.close());
}
SharedClipboard.$inject = ['eventBus', 'clipboard', 'moddle'];

export default { __init__: ['sharedClipboard'], sharedClipboard: ['type', SharedClipboard] };
