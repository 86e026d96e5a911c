import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../lib/page/judge-page.ts';
import { goldenPages } from '../../fixtures/gate/golden-pages.ts';
import { furtherPages, gatePages } from '../../fixtures/gate/index.ts';
import type { GatePage } from '../../fixtures/gate/page.ts';
import { parsePage } from './page-of.ts';

/** Shares; in `wrong`, pages by name, so that a fall below the floor says where. */
function measure(pages: readonly GatePage[]) {
  const wrong = pages.filter(({ html, url, isArticle }) => judgePage(parsePage(html), url).isArticle !== isArticle);
  const share = (kind: boolean): number =>
    wrong.filter(({ isArticle }) => isArticle === kind).length /
    pages.filter(({ isArticle }) => isArticle === kind).length;
  return { missed: share(true), letThrough: share(false), wrong: wrong.map(({ slug }) => slug) };
}

describe('articles told from other pages', () => {
  it('on the pages that the rules were made on', () => {
    const { missed, letThrough, wrong } = measure([...gatePages, ...goldenPages]);
    expect(missed, wrong.join(', ')).toBeLessThanOrEqual(0.03);
    expect(letThrough, wrong.join(', ')).toBeLessThanOrEqual(0.03);
  });

  // Many of these say nothing of themselves: rarer in the world than here.
  it('on pages that were written afterwards', () => {
    const { missed, letThrough, wrong } = measure(furtherPages);
    expect(missed, wrong.join(', ')).toBeLessThanOrEqual(0.15);
    expect(letThrough, wrong.join(', ')).toBeLessThanOrEqual(0.08);
  });

  it('has pages enough for that, each with a name and an address of its own', () => {
    const pages = [...gatePages, ...furtherPages];
    expect(new Set(pages.map(({ slug }) => slug)).size).toBe(pages.length);
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
    expect(pages.filter(({ isArticle }) => !isArticle).length).toBeGreaterThan(150);
  });
});
