// The values known at a place of the drawing, asked of the server with the drawing as it stands.
import { send } from '../js/page.js';

const DELAY = 400;

/**
 * @param {{url: string, file: string, modeler: object, read: () => Promise<string>, changed: () => void}} options
 */
export function createKnown({ url, file, modeler, read, changed }) {
  const found = new Map(); // element id -> {known, comparisons, stand} as the server told it
  let stand = 0;
  let timer = null;

  modeler.on('commandStack.changed', () => { stand += 1; });

  async function ask(element) {
    const mine = stand;
    const before = found.get(element);
    try {
      const answer = await send(url, { body: JSON.stringify({ file, content: await read(), element }), headers: { 'Content-Type': 'application/json' } });
      if (!answer.ok) throw new Error(String(answer.status));
      const told = await answer.json();
      const same = before && JSON.stringify(before.told) === JSON.stringify(told);
      found.set(element, { stand: mine, told, known: new Map(told.known.map((one) => [one.path, one])), comparisons: told.comparisons });
      if (!same) changed();
    } catch {
      if (!before) { found.set(element, { stand: mine, told: null, known: new Map(), comparisons: [] }); changed(); }
    }
  }

  /** What is known there: null while the server has not answered yet; what was known before while it is asked anew. */
  return (element) => {
    const told = found.get(element);
    if (!told || told.stand !== stand) {
      clearTimeout(timer);
      timer = setTimeout(() => ask(element), told ? DELAY : 0);
    }
    return told ?? null;
  };
}
