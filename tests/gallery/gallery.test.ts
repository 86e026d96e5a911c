import { mkdirSync } from 'node:fs';
import axe from 'axe-core';
import type { BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLayoutFaults, measureFromStart } from './layout.ts';
import { type OpenGallery, startGallery } from './open-gallery.ts';

/** Pictures to look at, in this machine's fonts; those of pictures.test.ts are compared. */
const folder = '.output/gallery';

const looks: readonly (BrowserContextOptions & { readonly name: string; readonly query?: string })[] = [
  { name: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'forced-colours', forcedColors: 'active' },
  { name: 'forced-colours-dark', forcedColors: 'active', colorScheme: 'dark' },
  // 200 %: half as many CSS pixels, each of four dots.
  { name: 'zoom', viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
  // 400 % of a small window: lines must fit without scrolling sideways (WCAG 1.4.10).
  { name: 'narrow', viewport: { width: 320, height: 640 } },
  { name: 'largest-text', query: '?text=1.5', viewport: { width: 400, height: 640 } },
  { name: 'arabic', query: '?locale=ar' },
  { name: 'arabic-dark', query: '?locale=ar', colorScheme: 'dark' },
  { name: 'german', query: '?locale=de' },
  { name: 'french', query: '?locale=fr' },
  { name: 'spanish', query: '?locale=es' },
];

let gallery: OpenGallery;

beforeAll(async () => {
  gallery = await startGallery();
  mkdirSync(folder, { recursive: true });
});

afterAll(() => gallery?.close());

describe.each(looks)('$name', ({ name, query, ...options }) => {
  it('has every state whole, and nothing over something else', async () => {
    const page = await gallery.open(query, options);
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
    const faults = await page.evaluate(findLayoutFaults);
    await page.close();
    expect(faults).toEqual([]);
  });
});

describe.each(looks.filter(({ name }) => /^(?:light|dark|arabic.*)$/.test(name)))('axe, $name', (look) => {
  it('finds nothing in any state', async () => {
    const { name: _, query, ...options } = look;
    const page = await gallery.open(query, options);
    await page.evaluate(axe.source);
    const found = await page.evaluate(runAxe);
    await page.close();
    expect(found).toEqual([]);
  });
});

/** Side by side, states are no page: each alone is asked about, and not where in a page it stands. */
async function runAxe(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const ofWholePages = ['heading-order', 'landmark-one-main', 'landmark-unique', 'page-has-heading-one', 'region'];
  const rules = Object.fromEntries(ofWholePages.map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run([['.gallery-card'], ['.gallery-popup'], ['.gallery-page']], {
    rules,
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 300)}`));
}

it('is laid out the other way around where lines run from right to left', async () => {
  const measured = await Promise.all(
    ['', '?direction=rtl'].map(async (query) => {
      const page = await gallery.open(query);
      const boxes = await page.evaluate(measureFromStart);
      await page.close();
      return boxes;
    }),
  );
  expect(measured[1]).toEqual(measured[0]);
});
