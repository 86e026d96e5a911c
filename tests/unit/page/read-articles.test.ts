import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/page/read-articles.ts';
import { filler, listBlocks, openPage, pageOf, parsePage, readBlocksOf, url } from './page-of.ts';

const paragraphs = readBlocksOf(pageOf(`<article>${filler}</article>`));

describe('what belongs to an article', () => {
  it('reads headline, standfirst, caption, headings, paragraphs, quotations and lists', () => {
    const blocks = readBlocksOf(
      pageOf(`<header><a href="/">Island Post</a></header><main><article>
        <header><h1>Ferries return to Skarholm</h1><p class="standfirst">Boats run again from May.</p></header>
        <figure><img alt=""><figcaption>The pier at Skarholm.</figcaption></figure>
        <div class="story-body">${filler}<h2>What it costs</h2><blockquote><p>“We paid for it ourselves.”</p></blockquote>
        <p>The new piers are made of:</p><ul><li>oak from the mainland</li><li>steel</li></ul></div></article></main>`),
    );
    expect(blocks).toEqual([
      'headline: Ferries return to Skarholm',
      'standfirst: Boats run again from May.',
      'caption: The pier at Skarholm.',
      ...paragraphs,
      'heading: What it costs',
      'quote: “We paid for it ourselves.”',
      'paragraph: The new piers are made of:',
      'list-item: oak from the mainland',
      'list-item: steel',
    ]);
  });

  it.each([
    ['navigation', '<nav><p>Home News Sport and all the other pages of this newspaper.</p></nav>'],
    [
      'related links',
      '<div class="related-links"><p>Storm wrecks two piers on the outer islands in one night.</p></div>',
    ],
    ['an advertisement', '<div id="ad-slot-3"><p>Buy two boats and get the third one free this summer only.</p></div>'],
    [
      'a newsletter box',
      '<div class="Newsletter-signup"><p>Get our best stories in your inbox each morning at six.</p></div>',
    ],
    [
      'comments',
      '<section id="comments"><p>This is the best news that I have read in this paper for years.</p></section>',
    ],
    ['a share bar', '<ul class="share-bar"><li>Send to a friend</li></ul>'],
    ['a byline', '<p class="byline">By Jon Ekdal in Skarholm</p>'],
    ['a byline without a name', '<p>By Jon Ekdal</p>'],
    ['an author box', '<div class="author-box"><p>Jon Ekdal has reported from the islands since 1998.</p></div>'],
    [
      'a consent dialog',
      '<div role="dialog"><p>We and our partners store data on your device to show you more.</p></div>',
    ],
    ['an aside', '<aside><p>The islands have been settled since the ninth century, say their people.</p></aside>'],
    ['a form', '<form><p>Tell us what you think about the new ferries to the islands.</p></form>'],
    ['hidden text', '<p hidden>You have read all your articles.</p><p style="display: none">Nor this one.</p>'],
    ['text for screen readers', '<p><span class="sr-only">End of the advertisement.</span></p>'],
    ['a link in place of a sentence', '<p><a href="/x">Storm wrecks two piers in one night</a></p>'],
    ['a list of links', '<ul><li><a href="/a">Storm wrecks piers.</a></li><li><a href="/b">Ferry sold.</a></li></ul>'],
    ['a heading with nothing below', '<h3>More from the islands</h3>'],
    ['a label', '<p>Advertisement</p>'],
    ['code', '<script>var text = "The ferry company said on Monday that it would not run.";</script>'],
  ])('leaves out %s', (_, clutter) => {
    expect(readBlocksOf(pageOf(`<article>${filler}${clutter}</article>`))).toEqual(paragraphs);
    expect(readBlocksOf(pageOf(`<article>${clutter}${filler}</article>`)).slice(-2)).toEqual(paragraphs);
  });

  it('keeps an article that stands in an element with the name of clutter', () => {
    expect(readBlocksOf(pageOf(`<div class="widget sidebar-open"><form>${filler}</form></div>`))).toEqual(paragraphs);
  });

  it('takes one article, not the teasers of others below it', () => {
    const teaser =
      '<section><h2><a href="/x">Harbour opens</a></h2><p>The harbour of Norrvik opened to small boats again today.</p></section>';
    expect(readBlocksOf(pageOf(`<article>${filler}${filler}</article>${teaser.repeat(3)}`))).toEqual([
      ...paragraphs,
      ...paragraphs,
    ]);
  });

  it('reads paragraphs that are divided by line breaks', () => {
    const text = filler.replaceAll(/<p>|<\/p>/g, '');
    const half = text.length / 2;
    const blocks = readBlocksOf(
      pageOf(`<div>${text.slice(0, half)}<br>${text.slice(half)}<br> <br>Mara Lind runs it.</div>`),
    );
    expect(blocks).toHaveLength(2);
    expect(blocks[1]).toBe('paragraph: Mara Lind runs it.');
  });

  it('joins blocks by a blank line and names inside them without a space', () => {
    const page = readArticle(parsePage(pageOf(`<article>${filler}<p><b>Mar</b>ta <i>Li</i>nd</p></article>`)), url);
    expect(page?.article.text.endsWith('at night.\n\nMarta Lind')).toBe(true);
    expect(page?.article.meta.title).toBe('A story');
    expect(page?.truncated).toBe(false);
  });

  it('reads a name made of HTML as text', () => {
    const blocks = readBlocksOf(
      pageOf(`<article>${filler}<p>&lt;b&gt;Mara&lt;/b&gt; &lt;img src=x onerror=alert(1)&gt;</p></article>`),
    );
    expect(blocks.at(-1)).toBe('paragraph: <b>Mara</b> <img src=x onerror=alert(1)>');
  });

  it('changes nothing of the page', () => {
    const document = openPage(pageOf(`<article><h1>Ferries return</h1>${filler}</article>`));
    const before = document.documentElement.outerHTML;
    const page = readArticle(document, url);
    expect(page && listBlocks(page)).toHaveLength(3);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(page?.map.toRange({ start: 0, end: 7 })?.toString()).toBe('Ferries');
  });
});

describe('pages that are no article or no page', () => {
  it.each([
    ['empty', ''],
    ['without body', '<html><head><title>x</title></head></html>'],
    ['only images', pageOf('<img src="a.png"><figure><img src="b.png"></figure>')],
    ['too little text', pageOf('<p>The ferry runs again from the first week of May, said its owner.</p>')],
    [
      'a list of links',
      pageOf('<ul><li><a href="/a">Storm wrecks two piers on the outer islands</a></li></ul>'.repeat(20)),
    ],
    ['frames', '<html><frameset><frame src="a.html"></frameset></html>'],
  ])('gives null: %s', (_, html) => {
    expect(readArticle(parsePage(html), url)).toBeNull();
  });

  it('reads 2 MB in one paragraph, up to the limit', () => {
    const page = readArticle(parsePage(pageOf(`<p>${'The ferry ran. '.repeat(140_000)}</p>`)), url);
    expect(page?.article.text.length).toBeLessThanOrEqual(2_000_000);
    expect(page?.article.text.length).toBeGreaterThan(1_999_900);
    expect(page?.truncated).toBe(true);
  });

  it('goes through 50,000 nested elements', () => {
    const depth = 50_000;
    const document = parsePage(pageOf('<main></main>'));
    let inner: Element = document.querySelector('main') as Element;
    for (let level = 0; level < depth; level++) {
      inner = inner.appendChild(document.createElement(level % 2 === 0 ? 'div' : 'span'));
    }
    const paragraph = inner.appendChild(document.createElement('p'));
    paragraph.textContent = 'The ferry company said on Monday that boats to the three outer islands would run. '.repeat(
      3,
    );
    expect(readArticle(document, url)?.article.blocks).toHaveLength(1);
  });

  it('bears bidirectional and zero-width characters and lone surrogates', () => {
    const odd = '\u202E\u2066\u200F\uD800 \uDC00\u200B\u0301\uFEFF ';
    const page = readArticle(parsePage(pageOf(`<p>${odd.repeat(40)}</p><p>${odd}</p>${filler}`)), url);
    expect(page?.article.text).toContain('Skarholm');
  });
});
