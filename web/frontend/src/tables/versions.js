// dmn-js speaks DMN 1.3. Files of other versions are read as 1.3 and written back in their own, as long as nothing in
// them is new to the editor; a file that holds more is shown and tried, but not changed.
const OWN = { model: 'https://www.omg.org/spec/DMN/20191111/MODEL/', drawing: 'https://www.omg.org/spec/DMN/20191111/DMNDI/' };
const OTHERS = [
  { model: 'http://www.omg.org/spec/DMN/20151101/dmn.xsd' },
  { model: 'http://www.omg.org/spec/DMN/20151101/dmn11.xsd' },
  { model: 'http://www.omg.org/spec/DMN/20180521/MODEL/', drawing: 'http://www.omg.org/spec/DMN/20180521/DMNDI/' },
  { model: 'https://www.omg.org/spec/DMN/20211108/MODEL/', drawing: 'https://www.omg.org/spec/DMN/20211108/DMNDI/' },
  { model: 'https://www.omg.org/spec/DMN/20230324/MODEL/', drawing: 'https://www.omg.org/spec/DMN/20230324/DMNDI/' },
];

const swap = (xml, from, to) => xml.replaceAll(`"${from}"`, `"${to}"`).replaceAll(`'${from}'`, `'${to}'`);

/** The text the editor reads, and the way back. */
export function asEditable(xml) {
  const version = OTHERS.find((one) => new RegExp(`=\\s*["']${one.model.replace(/[.]/g, '\\.')}["']`).test(xml));
  if (!version) return { xml, back: (text) => text };
  const pairs = Object.keys(version).map((part) => [version[part], OWN[part]]);
  return {
    xml: pairs.reduce((text, [other, own]) => swap(text, other, own), xml),
    back: (text) => pairs.reduce((made, [other, own]) => swap(made, own, other), text),
  };
}
