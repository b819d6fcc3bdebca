// Builds ../static/dist: hashed names, manifest.json, .br and .gz beside each file, licence notices.
// Run by hatch_build.py inside `pip install`, or by hand: npm ci --ignore-scripts && node build.mjs
import { build } from 'esbuild';
import { english } from './english.mjs';
import { german, inEveryLanguage } from './german.mjs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { englishSimulation, germanMenu, germanSimulation, strictStyles } from './build-rewrites.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const final = resolve(here, '../static/dist');
const dist = `${final}.new`; // swapped in at the end, so a running server never sees half a build
const ENTRIES = [
  'app.js', 'app.css', 'diagram.js', 'diagram.css', 'compare.js', 'modeler.js', 'modeler.css',
  'tables.js', 'tables.css', 'forms.js', 'forms.css', 'formlist.css', 'letters.js', 'letters.css', 'modeler/layout.js',
];
const KNOWN_LICENCES = new Set(['MIT', 'OFL-1.1', 'EUPL-1.2', '0BSD', 'BSD-0-Clause', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'CC0-1.0', 'CC0', 'bpmn.io']);

// form-js' editor is made for an older preact than its viewer gets; two of them on one page break each other.
const onePreact = {
  name: 'one-preact',
  setup(build) {
    const editor = join(here, 'node_modules/@bpmn-io/form-js-editor');
    build.onResolve({ filter: /^preact(\/|$)/ }, ({ path, importer, kind, pluginData }) => {
      if (pluginData === 'one-preact' || !/@bpmn-io[\\/]form-js-viewer/.test(importer)) return undefined;
      return build.resolve(path, { resolveDir: editor, kind, pluginData: 'one-preact' });
    });
  },
};

// What stands on every page, the diagram editor and what it loads now and then share nothing with the others: each comes
// in one request instead of a dozen pieces. The plugins of the German and of the English build.
const ALONE = {
  'app.js': [[], []],
  'modeler.js': [[germanMenu, strictStyles, germanSimulation], [strictStyles, englishSimulation]],
  'modeler/layout.js': [[], []],
};
// Scripts are built once more for English pages: a page loads the words of one language.
const ENGLISH = 'en';

async function bundle() {
  const others = ENTRIES.filter((name) => !(name in ALONE));
  const alone = Object.entries(ALONE).flatMap(([name, [plugins, spoken]]) => [bundled([name], plugins), bundled([name], [...spoken, english], ENGLISH)]);
  const parts = await Promise.all([
    bundled(others, [strictStyles, german, onePreact]),
    bundled(others.filter((name) => name.endsWith('.js')), [strictStyles, inEveryLanguage, english, onePreact], ENGLISH),
    ...alone,
  ]);
  return { metafile: { inputs: Object.assign({}, ...parts.map((one) => one.metafile.inputs)), outputs: Object.assign({}, ...parts.map((one) => one.metafile.outputs)) } };
}

function bundled(entries, plugins, language = '') {
  return build({
    absWorkingDir: here,
    entryPoints: entries.map((name) => `src/${name}`),
    outdir: dist,
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    entryNames: language ? `[name]-${language}-[hash]` : '[name]-[hash]',
    define: { ENGLISH: String(language === ENGLISH) },
    chunkNames: 'chunk-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.svg': 'file', '.png': 'file', '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty' },
    legalComments: 'none',
    metafile: true,
    plugins,
    logLevel: 'warning',
  });
}

function writeManifest(metafile) {
  const manifest = {};
  for (const [output, info] of Object.entries(metafile.outputs)) {
    if (info.entryPoint) manifest[(/-en-\w{8}\.js$/.test(output) ? `${ENGLISH}/` : '') + basename(info.entryPoint)] = basename(output);
  }
  const scripts = ENTRIES.filter((one) => one.endsWith('.js'));
  for (const name of [...ENTRIES.map((one) => basename(one)), ...scripts.map((one) => `${ENGLISH}/${basename(one)}`)]) {
    if (!manifest[name]) throw new Error(`no output for ${name}`);
  }
  writeFileSync(join(dist, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
}

function packageOf(input) {
  const match = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(relative(here, resolve(here, input)).replaceAll('\\', '/'));
  return match ? match[1] : null;
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '(no licence file in the package)';
}

// The bpmn.io packages say "see LICENSE": MIT plus the duty to keep the watermark visible.
// A choice of two is taken as the one on the list; component-props says MIT in its Readme only.
const CHOSEN = { dompurify: 'Apache-2.0', 'component-props': 'MIT' };

function licenceOf(meta, text) {
  if (CHOSEN[meta.name]) return CHOSEN[meta.name];
  return /SEE LICENSE/.test(String(meta.license)) && /bpmn\.io project watermark/.test(text) ? 'bpmn.io' : String(meta.license);
}

function writeNotices(metafile) {
  const used = new Set(Object.keys(metafile.inputs).map(packageOf).filter(Boolean));
  const parts = ['Kammerwerk uses these packages in the pages it serves.'];
  for (const name of [...used].sort()) {
    const folder = join(here, 'node_modules', name);
    const meta = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = licenceText(folder);
    const licence = licenceOf(meta, text);
    if (!KNOWN_LICENCES.has(licence)) throw new Error(`${name}: licence ${licence} is not on the list`);
    parts.push(`${'='.repeat(72)}\n${name} ${meta.version} (${licence})\n\n${text}`);
  }
  parts.push(`${'='.repeat(72)}\nIcons of Font Awesome Free 5.15.4 (CC BY 4.0, https://fontawesome.com/license/free), inside bpmn-js-token-simulation`);
  writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), `${parts.join('\n\n')}\n`);
}

function compress() {
  for (const name of readdirSync(dist)) {
    if (!/\.(js|css|svg|txt)$/.test(name)) continue;
    const content = readFileSync(join(dist, name));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    writeFileSync(join(dist, `${name}.br`), brotliCompressSync(content, { params }));
    writeFileSync(join(dist, `${name}.gz`), gzipSync(content, { level: 9 }));
  }
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
const { metafile } = await bundle();
writeManifest(metafile);
writeNotices(metafile);
compress();
if (existsSync(final)) rmSync(final, { recursive: true, force: true });
renameSync(dist, final);
