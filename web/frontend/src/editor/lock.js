// The lock of a draft: held while somebody works, with a sign of life now and then; a colleague may take it over.
import { send } from '../js/page.js';

const SIGN_OF_LIFE = 180_000;

const act = (url, action, keepalive = false) =>
  send(url, { body: JSON.stringify({ action }), keepalive, headers: { 'Content-Type': 'application/json' } });

/**
 * Hold the draft as long as its page is open and somebody works on it.
 * @param {string} url
 * @returns {Promise<{mine: boolean, title?: string, by?: string}>} whose it is
 */
export async function holdDraft(url) {
  let answer;
  try {
    answer = await act(url, 'hold');
  } catch {
    return { mine: true }; // without a connection the next saving finds out
  }
  if (answer.status === 409) return { mine: false, ...(await answer.json()) };
  keepAlive(url);
  return { mine: answer.ok };
}

/** Take the draft over from whoever holds it. */
export const takeDraftOver = async (url) => (await act(url, 'take_over')).ok;

/** Give a draft back that cannot be edited here after all. */
export const giveBack = (url) => act(url, 'release', true).catch(() => {});

/** Signs of life of a draft that is held, as long as its page is open. */
export function keepAlive(url) {
  let worked = false;
  for (const kind of ['pointerdown', 'keydown']) document.addEventListener(kind, () => { worked = true; }, { passive: true });
  setInterval(() => {
    if (worked) act(url, 'hold').catch(() => {});
    worked = false;
  }, SIGN_OF_LIFE);
  window.addEventListener('pagehide', () => act(url, 'release', true).catch(() => {}));
  window.addEventListener('pageshow', (event) => { if (event.persisted) act(url, 'hold').catch(() => {}); });
}
