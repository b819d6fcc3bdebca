// "@" in a note offers the colleagues who may see the case; without this file the user name is typed.
import { t } from './words.js';
const MOST = 6;
const known = new Map();

function people(address) {
  if (!known.has(address)) known.set(address, fetch(address, { headers: { Accept: 'application/json' } }).then((answer) => (answer.ok ? answer.json() : { people: [] })).then((data) => data.people).catch(() => []));
  return known.get(address);
}

function begun(area) {
  const found = /(?:^|[^\w.@/])@([\w.-]*)$/u.exec(area.value.slice(0, area.selectionStart));
  return found ? found[1].toLowerCase() : null;
}

function install(area) {
  const list = document.createElement('ul');
  list.className = 'kw-mentions';
  list.id = `${area.id}-people`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', t('Kolleginnen und Kollegen'));
  list.hidden = true;
  area.after(list);
  area.setAttribute('aria-autocomplete', 'list');
  area.setAttribute('aria-controls', list.id);
  let at = 0;

  const close = () => { list.hidden = true; area.removeAttribute('aria-activedescendant'); };
  const mark = () => {
    [...list.children].forEach((one, place) => one.setAttribute('aria-selected', String(place === at)));
    area.setAttribute('aria-activedescendant', list.children[at].id);
  };
  const take = (place) => {
    const caret = area.selectionStart;
    const start = area.value.slice(0, caret).lastIndexOf('@');
    const words = `@${list.children[place].dataset.username} `;
    area.setRangeText(words, start, caret, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
    close();
    area.focus();
  };
  const show = async () => {
    const part = begun(area);
    if (part === null) return close();
    const found = (await people(area.dataset.mentions)).filter((one) => one.username.toLowerCase().startsWith(part) || one.name.toLowerCase().split(/\s+/).some((word) => word.startsWith(part))).slice(0, MOST);
    if (!found.length || begun(area) !== part) return close();
    list.replaceChildren(...found.map((one, place) => {
      const row = document.createElement('li');
      row.id = `${list.id}-${place}`;
      row.setAttribute('role', 'option');
      row.dataset.username = one.username;
      row.textContent = `${one.name} (@${one.username})`;
      row.addEventListener('mousedown', (event) => { event.preventDefault(); take(place); });
      return row;
    }));
    list.hidden = false;
    at = 0;
    mark();
  };

  area.addEventListener('input', show);
  area.addEventListener('blur', close);
  area.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) { at = (at + step + list.children.length) % list.children.length; mark(); }
    else if ((event.key === 'Enter' && !event.ctrlKey) || event.key === 'Tab') take(at);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

document.querySelectorAll('textarea[data-mentions]').forEach(install);
