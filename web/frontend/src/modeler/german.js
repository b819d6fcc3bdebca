// German for everything bpmn-js says. What has no translation is noted, so that a test can tell.
import base from 'bpmn-js-i18n/translations/de.js';
import own from './german_own.js';

// On an English page bpmn-js speaks for itself.
const words = ENGLISH ? {} : { ...base, ...own };

/** Texts that were asked for and have no German: empty, or a test fails. */
export const misses = new Set();

function translate(template, replacements = {}) {
  if (!ENGLISH && !(template in words)) misses.add(template);
  const text = words[template] ?? template;
  return text.replace(/{([^}]+)}/g, (whole, key) => replacements[key] ?? whole);
}

export default { translate: ['value', translate] };
