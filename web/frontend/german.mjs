// Libraries without a way to translate: their English words are replaced while the bundle is built.
// A word that is gone after an upgrade fails the build, so that no English comes back unseen.
import { readFileSync } from 'node:fs';

const q = (words, wrap) => words.map(([english, german]) => [wrap(english), wrap(german)]);
const label = (words) => q(words, (word) => `label: '${word}'`);
const name = (words) => q(words, (word) => `name: '${word}'`);
const told = (words) => q(words, (word) => `return '${word}'`);
const child = (words) => q(words, (word) => `children: "${word}"`);
const translated = (words) => q(words, (word) => `translate('${word}')`);

const EDITOR = [
  ...label([
    ['Input', 'Eingabe'], ['Selection', 'Auswahl'], ['Presentation', 'Darstellung'], ['Containers', 'Gliederung'], ['Action', 'Aktion'],
    ['Auto', 'von selbst'], ['Columns', 'Breite in Sechzehnteln'], ['Field description', 'Hinweis zum Feld'], ['Default value', 'Vorbelegung'],
    ['Checked', 'angekreuzt'], ['Not checked', 'nicht angekreuzt'], ['Disabled', 'gesperrt'], ['Key', 'Kurzname der Angabe'], ['Path', 'Gemeinsamer Kurzname'],
    ['Show outline', 'Rahmen zeigen'], ['Date label', 'Beschriftung'], ['Time label', 'Beschriftung der Uhrzeit'], ['Text', 'Text'],
    ['Decimal digits', 'Nachkommastellen'], ['Increment', 'Schrittweite'], ['Subtype', 'Art'], ['Disallow past dates', 'Keine vergangenen Tage'],
    ['Searchable', 'mit Suche'], ['Label', 'Beschriftung'], ['Value', 'Wert'], ['Type', 'Woher'], ['Input values key', 'Kurzname der Liste'],
    ['Prefix', 'Davor'], ['Suffix', 'Dahinter'], ['Read only', 'nur anzeigen'], ['Vertical alignment', 'Ausrichtung'], ['Top', 'oben'],
    ['Center', 'Mitte'], ['Bottom', 'unten'], ['Options expression', 'Auswahl aus einem Ausdruck'], ['Supported file formats', 'Erlaubte Dateiarten'],
    ['Upload multiple files', 'Mehrere Dateien'], ['General', 'Allgemein'], ['Serialization', 'Format'], ['Constraints', 'Einschränkungen'],
    ['Custom', 'eigene Regel'], ['Email', 'E-Mail-Adresse'], ['Phone', 'Telefon'], ['Validation', 'Prüfung'], ['Required', 'Pflichtangabe'],
    ['Minimum length', 'Mindestens so viele Zeichen'], ['Maximum length', 'Höchstens so viele Zeichen'], ['Custom regular expression', 'Muster (regulärer Ausdruck)'],
    ['Minimum', 'Mindestens'], ['Maximum', 'Höchstens'], ['Validation pattern', 'Art der Angabe'], ['Options source', 'Woher die Auswahl kommt'],
    ['Dynamic options', 'Auswahl aus einer Liste'], ['Static options', 'Auswahl'], ['Appearance', 'Aussehen'], ['Layout', 'Anordnung'], ['Condition', 'Bedingung'],
    ['Custom properties', 'Weitere Angaben'], ['ID', 'Kennung'],
  ]),
  ...told([
    ['Form', 'Formular'], ['Should be a valid number', 'Bitte eine Zahl angeben'], ['Must not be empty.', 'Bitte ausfüllen.'], ['Must not be empty', 'Bitte ausfüllen'],
    ['Must be unique.', 'Das gibt es schon.'], ['Must not contain spaces.', 'Bitte keine Leerzeichen.'], ['Must not contain prefix.', 'Bitte kein Doppelpunkt.'],
    ['Must be a valid QName.', 'Nur Buchstaben ohne Umlaute, Ziffern und Unterstriche.'],
    ['Must be a variable or a dot separated path.', 'Nur Buchstaben ohne Umlaute, Ziffern und Unterstriche; Teile mit Punkt getrennt.'],
    ['Must not contain numerical path segments.', 'Kein Teil darf eine Zahl sein.'], ['Must not be a prohibited path.', 'Dieser Name ist nicht erlaubt.'],
    ['Must not cause two binding paths to collide', 'Zwei Felder hätten denselben Kurznamen.'], ['Should be an integer.', 'Bitte eine ganze Zahl.'],
    ['Group label', 'Überschrift'], ['Title', 'Überschrift'], ['Field label', 'Beschriftung'], ['A number is required.', 'Bitte eine Zahl angeben.'],
    ['Should be greater than zero.', 'Bitte größer als null.'], ['Should be a valid number.', 'Bitte eine Zahl angeben.'],
    ['Should be greater than or equal to zero.', 'Bitte null oder mehr.'], ['Remove form field', 'Feld entfernen'],
  ]),
  ...child([
    ['Components', 'Bausteine'], ['No components found.', 'Kein Baustein gefunden.'], ['Drag and drop components here.', 'Bausteine hierher ziehen.'],
    ['Build your form', 'Noch keine Felder'], ['Drag and drop components here to start designing.', 'Ziehen Sie Bausteine hierher, oder wählen Sie einen mit der Eingabetaste.'],
    ['Use the preview window to test your form.', 'Rechts sehen Sie, wie die Aufgabe aussieht.'], ['Opened in popup', 'In einem Fenster geöffnet'], ['Content', 'Inhalt'],
  ]),
  ...translated([
    ['Open documentation', 'Erklärung öffnen'], ['Toggle section', 'Abschnitt auf- oder zuklappen'], ['Section contains an error', 'Dieser Abschnitt enthält einen Fehler'],
    ['Section contains edits', 'In diesem Abschnitt ist etwas angegeben'], ['<empty>', '(leer)'], ['Toggle list item', 'Eintrag auf- oder zuklappen'],
    ['Delete item', 'Eintrag löschen'], ['Create new list item', 'Neuer Eintrag'], ['Create', 'Neu'], ['Open pop-up editor', 'In einem Fenster bearbeiten'],
    ['Opened in editor', 'In einem Fenster geöffnet'], ['FEEL expression is mandatory', 'Hier steht ein Ausdruck'], ['Unparsable FEEL expression.', 'Dieser Ausdruck ist nicht lesbar.'],
  ]),
  ["translate(`Click to ${active ? 'remove' : 'set a'} dynamic value with FEEL expression`)", "translate(active ? 'Wieder einen festen Wert angeben' : 'Einen Ausdruck angeben')"],
  ["translate(`List contains {numOfItems} item${items.length != 1 ? 's' : ''}`", "translate(`{numOfItems} ${items.length != 1 ? 'Einträge' : 'Eintrag'}`"],
  ['title: `Create ${getIndefiniteArticle(type)} ${label} element`', 'title: `${label} einfügen`'],
  ['"Text view is populated by an expression"', '"Der Text kommt aus einem Ausdruck"'],
  ['"Text view is empty"', '"Noch kein Text"'],
  ['title: "Components"', 'title: "Bausteine"'],
  ['placeholder: "Search components"', 'placeholder: "Baustein suchen"'],
  ['title: "Clear content"', 'title: "Suche leeren"'],
  ["text: 'Select a form field to edit its properties.'", "text: 'Wählen Sie ein Feld, um es zu ändern.'"],
  ["text: 'Multiple form fields are selected. Select a single form field to edit its properties.'", "text: 'Es sind mehrere Felder gewählt. Wählen Sie eines, um es zu ändern.'"],
  ['`Minimum ${MIN_COLUMNS} columns are allowed`', '`Mindestens ${MIN_COLUMNS} Sechzehntel`'],
  ['`Maximum ${MAX_COLUMNS} columns are allowed`', '`Höchstens ${MAX_COLUMNS} Sechzehntel`'],
  ['`New value exceeds the maximum of ${MAX_COLUMNS_PER_ROW} columns per row`', '`In einer Zeile ist nur für ${MAX_COLUMNS_PER_ROW} Sechzehntel Platz`'],
  ['`Maximum ${MAX_FIELDS_PER_ROW} fields per row are allowed`', '`Höchstens ${MAX_FIELDS_PER_ROW} Felder in einer Zeile`'],
  ['`Remove ${entry.label}`', '`${entry.label} entfernen`'],
  ["tooltip: 'Disable this field when it should not be interactive for end-users. Its data will not be submitted. This setting takes precedence over read-only.'", "tooltip: 'Das Feld wird nur gezeigt, und sein Inhalt wird nicht gespeichert.'"],
  ["tooltip: 'Make this field read-only when it cannot be edited by the end-user, but its content is important for them to see. Its data will still be submitted.'", "tooltip: 'Das Feld zeigt, was im Vorgang steht, und lässt sich nicht ändern.'"],
  ["description: 'Binds to a form variable'", "description: 'Unter diesem Namen kennt der Prozess die Angabe, zum Beispiel start_date.'"],
  ["tooltip: 'Use a unique \"key\" to link the form element and the related input/output data. When dealing with nested data, break it down in the user task\\'s input mapping before using it.'", "tooltip: 'Englisch, klein geschrieben, Wörter mit Unterstrich verbunden. Zwei Felder dürfen nicht denselben Kurznamen haben.'"],
  ["description: 'Where the child variables of this component are pathed to.'", "description: 'Steht vor den Kurznamen aller Felder des Abschnitts, zum Beispiel owner.'"],
  ["description: 'Define which input property to populate the values from'", "description: 'Eine Angabe des Vorgangs, die eine Liste ist'"],
  ["description: 'Define an expression to populate the options from.'", "description: 'Ein Ausdruck, der eine Liste ergibt'"],
  ["'Must not conflict with other key/path assignments.'", "'Ein anderes Feld hat diesen Kurznamen schon.'"],
  ["'Must be a variable or a dot-separated path'", "'Nur Buchstaben ohne Umlaute, Ziffern und Unterstriche; Teile mit Punkt getrennt'"],
  ["'Must be empty, a variable or a dot-separated path'", "'Leer lassen, oder nur Buchstaben ohne Umlaute, Ziffern und Unterstriche'"],
  ["'Routes the children of this component into a form variable, may be left empty to route at the root level.'", "'Die Angaben der Felder werden gemeinsam abgelegt. Das Feld darf leer bleiben.'"],
  ['children: ["Supports markdown and templating.", \' \', jsx("a", {', 'children: ["Absätze, Listen mit *, **fett**. ", \' \', jsx("a", { hidden: true,'],
  ['children: ["The input property may be an array of simple values or alternatively follow this schema:", jsx("pre", {', 'children: ["Eine Liste einfacher Werte oder von Paaren dieser Form:", jsx("pre", {'],
  ['children: ["The expression may result in an array of simple values or alternatively follow this schema:", jsx("pre", {', 'children: ["Eine Liste einfacher Werte oder von Paaren dieser Form:", jsx("pre", {'],
  ['children: ["A comma-separated list of", \' \', jsx("a", {', 'children: ["Endungen mit Komma getrennt, zum Beispiel .pdf, .jpg", \' \', jsx("a", { hidden: true,'],
  ['const TOOLTIP_TEXT = `"List of items" defines a constant, predefined set of form options.\n\n"Expression" defines options that are populated from a FEEL expression.\n`;', 'const TOOLTIP_TEXT = `Eine feste Liste, oder ein Ausdruck, der die Auswahl ergibt.`;'],
  ["label: '<none>'", "label: '(keine)'"],
  ["label === `Value ${index}`", "label === `Wert ${index}`"],
];

const VIEWER = [
  ...name([
    ['Checkbox', 'Kästchen'], ['Checkbox group', 'Mehrfach\u00adauswahl'], ['Date time', 'Datum'], ['Group', 'Abschnitt'], ['Number', 'Zahl'], ['Radio group', 'Einfach\u00adauswahl'],
    ['Select', 'Auswahlliste'], ['Separator', 'Trennlinie'], ['Text view', 'Hinweistext'], ['Text field', 'Textzeile'], ['Text area', 'Textfeld'],
  ]),
  ...label([
    ['Checkbox', 'Kästchen'], ['Checkbox group', 'Mehrfachauswahl'], ['Group', 'Abschnitt'], ['Number', 'Zahl'], ['Radio group', 'Einfachauswahl'], ['Select', 'Auswahlliste'],
    ['Text field', 'Textzeile'], ['Text area', 'Textfeld'], ['File picker', 'Datei'], ['Value', 'Wert'],
  ]),
  ["[OPTIONS_SOURCES.STATIC]: 'Static'", "[OPTIONS_SOURCES.STATIC]: 'feste Liste'"],
  ["[OPTIONS_SOURCES.INPUT]: 'Input data'", "[OPTIONS_SOURCES.INPUT]: 'Liste des Vorgangs'"],
  ["[OPTIONS_SOURCES.EXPRESSION]: 'Expression'", "[OPTIONS_SOURCES.EXPRESSION]: 'Ausdruck'"],
  ["[DATETIME_SUBTYPES.DATE]: 'Date'", "[DATETIME_SUBTYPES.DATE]: 'Datum'"],
  ["valueLabel || 'Select'", "valueLabel || 'Bitte wählen'"],
  ["placeholder: 'Search'", "placeholder: 'Suchen'"],
  ['children: "Browse"', 'children: "Datei wählen"'],
  ["return 'No files selected'", "return 'keine Datei gewählt'"],
  ['"aria-label": "Increment"', '"aria-label": "erhöhen"'],
  ['"aria-label": "Decrement"', '"aria-label": "verringern"'],
  ["    format = format.replace('d', 'dd');\n  }\n  return format;", "    format = format.replace('d', 'dd');\n  }\n  return format.replace('dd', 'TT').replace('mm', 'MM').replace('yyyy', 'JJJJ');"],
  ['title: "Powered by bpmn.io"', 'title: "Powered by bpmn.io (öffnet ein Fenster)"'],
];

// The kind of a column is chosen, not typed, and shown in German.
const KIND_OF_COLUMN = [['"options": typeRefOptions,', '"options": typeRefOptions, "noInput": true,']];
const RESULT = [['createTextVNode("Result")', 'createTextVNode("Ergebnis")']];

// The corner of a decision table heads the numbers of its rules, which dmn-js does not say.
const corner = (word) => [
  /dmn-js-decision-table[\\/]lib[\\/]features[\\/]decision-table-head[\\/]components[\\/]DecisionTableHead\.js$/,
  [['createVNode(1, "th", "index-column")', `createVNode(1, "th", "index-column", createVNode(1, "span", "kw-sr", "${word}", 0), 2)`]],
];

// In every language.
const ALWAYS = [
  [/dmn-js-decision-table[\\/]lib[\\/]features[\\/]type-ref[\\/]components[\\/]TypeRefCellContextMenu\.js$/, KIND_OF_COLUMN],
];

const FILES = [
  ...ALWAYS,
  corner('Regel'),
  [/@bpmn-io[\\/]form-js-editor[\\/]dist[\\/]index\.es\.js$/, EDITOR],
  [/@bpmn-io[\\/]form-js-viewer[\\/]dist[\\/]index\.es\.js$/, VIEWER],
  [/dmn-js-boxed-expression[\\/]lib[\\/]features[\\/]element-variable[\\/]components[\\/]ElementVariableEditorComponent\.js$/, RESULT],
];

export function inGerman(source, words, file) {
  let text = source;
  for (const [english, german] of words) {
    if (!text.includes(english)) throw new Error(`${file} no longer says ${english}: look at the new version and correct german.mjs`);
    text = text.replaceAll(english, () => german);
  }
  return text;
}

const rewritten = (name, files) => ({
  name,
  setup(build) {
    const met = new Set();
    for (const [filter, words] of files) {
      build.onLoad({ filter }, ({ path }) => {
        met.add(filter);
        return { contents: inGerman(readFileSync(path, 'utf8'), words, path), loader: 'js' };
      });
    }
    build.onEnd(({ errors }) => {
      const gone = files.filter(([filter]) => !met.has(filter)).map(([filter]) => String(filter));
      if (!errors.length && gone.length) throw new Error(`no file to translate: ${gone.join(', ')}`);
    });
  },
});

export const german = rewritten('german', FILES);
export const inEveryLanguage = rewritten('in-every-language', [...ALWAYS, corner('Rule')]);
