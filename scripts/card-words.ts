import { globSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Browsers hand readers' words over themselves, from `_locales`. The English ones inside our bundles are for a card in a page
 * whose extension has gone, so only the card's words stay there, without what is said to translators.
 */
export function cardWords(): Plugin {
  return {
    name: 'card-words',
    enforce: 'pre',
    transform: {
      filter: { id: /_locales\/en\/messages\.json$/ },
      handler(json) {
        const files = globSync('components/{card,ui}/*.{ts,tsx}', { exclude: ['**/*.examples.tsx'] });
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
