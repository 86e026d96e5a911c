import { globSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Browsers hand readers' words over themselves, from `_locales`. The English ones inside our bundles are for a note that is
 * being written when the extension goes (everything else leaves the page then), so only its words stay there, without what
 * is said to translators.
 */
export function noteWords(): Plugin {
  return {
    name: 'note-words',
    enforce: 'pre',
    transform: {
      filter: { id: /_locales\/en\/messages\.json$/ },
      handler(json) {
        const files = globSync(['components/card/Note*.tsx', 'components/ui/failure-words.ts']);
        const source = files.map((file) => readFileSync(file, 'utf8')).join('\n');
        const all = Object.entries(JSON.parse(json) as Record<string, { readonly message: string }>);
        const named = all.filter(([key]) => source.includes(`'${key.replace(/_[a-z]+$/, '')}'`));
        return {
          code: JSON.stringify(Object.fromEntries(named.map(([key, { message }]) => [key, { message }]))),
          map: null,
        };
      },
    },
  };
}
