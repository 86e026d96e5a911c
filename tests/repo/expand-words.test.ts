import nlp from 'compromise/two';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { expandWords } from '../../scripts/expand-words.ts';

it('gives a bundle the words that compromise makes itself', { timeout: 30_000 }, async () => {
  const bundles = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [expandWords()],
    build: { write: false, minify: false, lib: { entry: 'node_modules/compromise/src/two.js', formats: ['es'] } },
  });
  const [chunk] = (bundles as { output: { type: string; code: string; moduleIds: string[] }[] }[])[0]?.output ?? [];
  const url = `data:text/javascript;base64,${Buffer.from(chunk?.code ?? '').toString('base64')}`;
  const { default: bundled } = (await import(/* @vite-ignore */ url)) as { default: typeof nlp };
  expect(bundled.model()).toEqual(nlp.model());
  expect(chunk?.moduleIds.some((id) => id.endsWith('lexicon/_data.js'))).toBe(false);
});
