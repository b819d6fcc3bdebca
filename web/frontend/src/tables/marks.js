// Marks on cells and rules. dmn-js draws its cells anew on every change, so marks are rules of a style sheet, not classes.
const sheets = {};

export function mark(kind, selectors) {
  if (!sheets[kind]) {
    sheets[kind] = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheets[kind]];
  }
  sheets[kind].replaceSync(selectors.length ? `${selectors.join(',')} { ${LOOKS[kind]} }` : '');
}

const LOOKS = {
  hit: 'background: #dff3e8 !important; box-shadow: inset 0 2px 0 #00704a, inset 0 -2px 0 #00704a;',
  fault: 'background: #fdeceb !important; box-shadow: inset 0 0 0 2px #bd0f09;',
};

export const cell = (id) => `#table-editor td[data-element-id="${CSS.escape(id)}"], #table-editor th[data-element-id="${CSS.escape(id)}"]`;
export const rule = (id) => `#table-editor td[data-row-id="${CSS.escape(id)}"]`;
