// A form, a table or a letter a step needs and the draft does not have yet: made, linked and opened with one click.
import { send } from '../../js/page.js';
import { button, part } from '../fields.js';
import { called } from '../words.js';
import { t } from '../../js/words.js';

/**
 * @param {object} context of the inspector
 * @param {{kind: string, label: string, take: (id: string) => void}} wanted `take` links the new file with the step
 */
export function makeFile({ element, editor }, { kind, label, take }) {
  const failed = part('p', { className: 'kern-hint', role: 'alert' });
  const make = async () => {
    const title = called(element).replaceAll('\u00ad', '').trim();
    const answer = await send(`${editor.urls.draft}/anlegen`, { body: JSON.stringify({ kind, title }), headers: { 'Content-Type': 'application/json' } }).catch(() => null);
    const told = await answer?.json().catch(() => null);
    if (!answer?.ok) { failed.textContent = told?.title ?? t('Nicht angelegt: Die Verbindung ist weg. Bitte noch einmal.'); return; }
    take(told.id);
    leave(told.href);
  };
  return part('div', { className: 'kw-field' }, button(label, make, { key: `make-${kind}` }), failed);
}

// Through a link, because those wait until the drawing is saved.
function leave(href) {
  const link = part('a', { href, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
}
