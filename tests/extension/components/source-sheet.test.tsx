import { describe, expect, it, vi } from 'vitest';
import { exampleSummary as summary } from '../../../components/popup/popup.examples.tsx';
import { SourceSheet } from '../../../components/sources/SourceSheet.tsx';
import type { SourceSummary } from '../../../lib/analysis/types.ts';
import { draw } from './draw.ts';

describe('SourceSheet', () => {
  it('says which article it is of, and what each source says, with a link to the sentence', () => {
    const onPrint = vi.fn();
    const { text, root, click } = draw(<SourceSheet summary={summary} onPrint={onPrint} />);
    expect(text()).toMatch(/The Baltic Courier · .*2026.* · By Mira Tolvanen/);
    expect(root.querySelectorAll('.sheet-source')).toHaveLength(6);
    expect(text()).toContain('“The offer stands.”');
    const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links[0]).toBe(summary.meta.url);
    expect(links).toContain('https://news.example/gotland-pilots#:~:text=The%20offer%20stands.');
    click('Print');
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it('counts all sources together, and says who was asked and gave no answer', () => {
    const { text, redraw } = draw(<SourceSheet summary={summary} onPrint={vi.fn()} />);
    expect(text()).toContain('12 of 34 sentences carry words from a source');
    expect(text()).toContain('4 quoted · 2 partly quoted · 4 reported');
    expect(text()).toContain('Asked, no answer');
    expect(text()).toContain(summary.silences[0]?.text);
    redraw(<SourceSheet summary={{ ...summary, silences: [] }} onPrint={vi.fn()} />);
    expect(text()).not.toContain('Asked, no answer');
  });

  it('makes no link of an address that is not of the web', () => {
    const meta = { ...summary.meta, url: 'javascript:alert(1)' };
    const { root } = draw(<SourceSheet summary={{ ...summary, meta }} onPrint={vi.fn()} />);
    expect(root.querySelector('a')).toBeNull();
  });

  it('keeps who somebody is apart from the counts, where the two run in different directions', () => {
    const source = { ...summary.sources[0], introduction: 'محللة في بيروت' } as SourceSummary;
    const { root } = draw(<SourceSheet summary={{ ...summary, sources: [source] }} onPrint={vi.fn()} />);
    expect(root.querySelector('.sheet-source .sheet-about')?.textContent).toMatch(
      /^\u2068محللة في بيروت\u2069 · \u2068/,
    );
  });

  it('says so when nothing is kept any more, and when nobody is quoted', () => {
    const { text, redraw } = draw(<SourceSheet summary={null} onPrint={vi.fn()} />);
    expect(text()).toContain('nothing to show here any more');
    redraw(<SourceSheet summary={{ ...summary, sources: [], unnamed: [] }} onPrint={vi.fn()} />);
    expect(text()).toContain('Nobody is quoted.');
  });
});
