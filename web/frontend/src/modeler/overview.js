// The small map of a large drawing. It is for the mouse: a keyboard and a screen reader have "Alle Schritte", and are not led
// into it. As it was left, open or closed, the next diagram in this browser tab finds it.
const KEY = 'kw-overview';

function Overview(eventBus, canvas, minimap) {
  canvas.getContainer().querySelector('.djs-minimap').setAttribute('aria-hidden', 'true');
  eventBus.on('minimap.toggle', ({ open }) => window.sessionStorage.setItem(KEY, open ? 'open' : 'closed'));
  eventBus.once('import.done', () => { if (window.sessionStorage.getItem(KEY) === 'open') minimap.open(); });
}
Overview.$inject = ['eventBus', 'canvas', 'minimap'];

export default { __init__: ['kwOverview'], kwOverview: ['type', Overview] };
