import nlp from 'compromise/two';
import type { Plugin } from 'vite';

interface Model {
  readonly one: Record<'lexicon' | '_multiCache', object>;
  readonly two: Record<'switches' | 'uncountable', object>;
}

const folder = 'compromise/src/2-two/preTagger/';

/**
 * compromise comes with packed lists of words and, whenever it is loaded, makes of them the 25,000 that it looks for: plurals,
 * tenses, comparatives. That is more than half of what a background does to start, so it is done here, and the bundle has the
 * outcome. Three of compromise's modules are replaced for it. Where they are not found there, all works as before, slower.
 */
export function expandWords(): Plugin {
  const { one, two } = nlp.model() as Model;
  const parse = (value: object): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  const modules: Readonly<Record<string, string>> = {
    // No words here: compromise would copy them one by one.
    'model/lexicon/index.js': `
      export { default as frozenLex } from './frozenLex.js';
      export const switches = ${parse(two.switches)};
      export const lexicon = {};`,
    'model/_expand/index.js': `
      export default (model) => {
        model.one._multiCache = ${parse(one._multiCache)};
        model.two.uncountable = ${parse(two.uncountable)};
        return model;
      };`,
    'plugin.js': `
      import model from './model/index.js';
      import methods from './methods/index.js';
      import compute from './compute/index.js';
      import tags from './tagSet/index.js';
      const mutate = (world) => { world.model.one.lexicon = ${parse(one.lexicon)}; };
      export default { compute, methods, model, tags, mutate, hooks: ['preTagger'] };`,
  };
  return {
    name: 'expand-words',
    enforce: 'pre',
    load: {
      filter: { id: new RegExp(`${folder}(?:${Object.keys(modules).join('|')})$`) },
      handler: (id) => modules[id.slice(id.indexOf(folder) + folder.length)] ?? null,
    },
  };
}
