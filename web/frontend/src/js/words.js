// What people read in scripts. The source says it in German; the English build puts the English of
// translations/en/scripts.po in its place (english.mjs), so no page carries a second language.

/** A sentence with its places filled in: t('{name} übernommen.', { name }). */
export const t = (said, values = {}) => said.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/** A sentence about one or about many; {count} is the number. */
export const tn = (one, many, count, values = {}) => t(count === 1 ? one : many, { count, ...values });

/** The words before and after {link}, with the link between them. */
export const linked = (said, link) => { const [before, after] = said.split('{link}'); return [before, link, after]; };

export const locale = ENGLISH ? 'en-GB' : 'de-DE';
