// Long German words break at their syllables: the server knows where, the text of a shape gets soft hyphens.
import TextRenderer from 'bpmn-js/lib/draw/TextRenderer';
import { send } from '../js/page.js';

const LONG = /[\p{L}]{9,}/gu;
const MOST = 400; // words asked for at a time

export function createSyllables(url, words = {}) {
  const known = new Map(Object.entries(words));

  async function learn(text) {
    const words = [...new Set(String(text).match(LONG) ?? [])].filter((word) => !known.has(word));
    for (let at = 0; at < words.length; at += MOST) {
      const part = words.slice(at, at + MOST);
      try {
        const answer = await send(url, { body: JSON.stringify({ words: part }), headers: { 'Content-Type': 'application/json' } });
        if (!answer.ok) return false;
        for (const [word, broken] of Object.entries((await answer.json()).words)) known.set(word, broken);
      } catch {
        return false; // without a connection words stay whole
      }
    }
    return words.length > 0;
  }

  const broken = (text) => String(text ?? '').replace(LONG, (word) => known.get(word) ?? word);
  return { learn, broken };
}

export class SyllableRenderer extends TextRenderer {
  constructor(config, syllables) {
    super(config);
    for (const name of ['createText', 'getDimensions']) {
      const plain = this[name];
      this[name] = (text, options) => plain(syllables.broken(text), options);
    }
    for (const name of ['getExternalLabelBounds', 'getTextAnnotationBounds']) {
      const plain = this[name];
      this[name] = (bounds, text) => plain(bounds, syllables.broken(text));
    }
  }
}
SyllableRenderer.$inject = ['config.textRenderer', 'syllables'];

// Words written while drawing are learned as well; what has them is drawn again. Nothing is changed by that: to say so
// would close the menu somebody is choosing from.
export function Learner(eventBus, elementRegistry, graphicsFactory, syllables) {
  let timer = null;
  const draw = (element) => {
    const graphics = elementRegistry.getGraphics(element);
    if (graphics) graphicsFactory.update(element.waypoints ? 'connection' : 'shape', element, graphics);
  };
  eventBus.on('commandStack.changed', () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const named = elementRegistry.filter((element) => element.businessObject?.name);
      const fresh = await syllables.learn(named.map((element) => element.businessObject.name).join(' '));
      if (fresh) named.filter((element) => elementRegistry.get(element.id)).forEach(draw);
    }, 600);
  });
}
Learner.$inject = ['eventBus', 'elementRegistry', 'graphicsFactory', 'syllables'];

export const syllablesModule = (syllables) => ({
  __init__: ['syllableLearner'],
  syllables: ['value', syllables],
  textRenderer: ['type', SyllableRenderer],
  syllableLearner: ['type', Learner],
});
