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
    ['a label with what it is of', '<p>Share this article</p><p>Tags: ferries, piers</p>'],
    ['the time by itself', '<p><time datetime="2031-05-04">4 May</time></p>'],
    ['an invitation', '<p>Read us at breakfast. Sign up for the <a href="/letter">island letter</a>.</p>'],
    ['a card that is one link', '<a href="https://shop.example/"><div><p>Boats for less than you think!</p></div></a>'],
    ['the teaser of another article', '<div><h3><a href="/x">Storm wrecks piers</a></h3><p>Two are gone.</p></div>'],
    ['a gallery', '<div class="photo-gallery"><ul><li><figcaption>The pier in May.</figcaption></li></ul></div>'],
    ['a video and its title', '<div class="VideoPlayer"><p>Watch the first ferry leave the harbour.</p></div>'],
    ['what opens over a word', '<p><span class="popover-body">Skarholm: all our stories</span></p>'],
    ['what is for paper only', '<div class="d-print-block"><p>Printed from the Island Post of today.</p></div>'],
    ['what is moved off the screen', '<div style="position:absolute; left:-9999px"><p>Cheap ferry tickets.</p></div>'],
    ['code', '<script>var text = "The ferry company said on Monday that it would not run.";</script>'],
  ])('leaves out %s', (_, clutter) => {
    expect(readBlocksOf(pageOf(`<article>${filler}${clutter}</article>`))).toEqual(paragraphs);
    expect(readBlocksOf(pageOf(`<article>${clutter}${filler}</article>`)).slice(-2)).toEqual(paragraphs);
  });

  it.each([
    ['where to read on', '<p>Follow our islands page on every network.</p>'],
    ['links to anywhere', '<p><a href="https://ferries.example/">The timetable</a></p>'],
    ['a note in italics', '<p><em>The writer travelled on the first ferry.</em></p>'],
    ['thanks', '<p>Mara Lind contributed to this report.</p>'],
    ['editors', '<p>(Reporting by Mara Lind in Skarholm; editing by Jon Ekdal)</p>'],
    ['a line', '<p>* * *</p>'],
    ['several of them', '<p>___</p><h3>About us</h3><p><i>We are the Island Post.</i></p>'],
  ])('leaves out behind the last paragraph: %s', (_, note) => {
    expect(readBlocksOf(pageOf(`<article>${filler}${note}</article>`))).toEqual(paragraphs);
    expect(readBlocksOf(pageOf(`<article>${note}${filler}</article>`)).length).toBeGreaterThan(2);
  });

  it('keeps a text that is in italics throughout', () => {
    const italic = filler.replaceAll('<p>', '<p><em>').replaceAll('</p>', '</em></p>');
    expect(readBlocksOf(pageOf(`<article>${italic.repeat(3)}</article>`))).toHaveLength(6);
  });

  it('leaves out the author, by name alone and in a note at the end', () => {
    const head = '<meta name="author" content="Jon Ekdal">';
    const article = `<article><p>Jon Ekdal, islands editor</p>${filler}<p>Jon Ekdal has lived on Skarholm since 2019.</p></article>`;
    expect(readBlocksOf(pageOf(article, head))).toEqual(paragraphs);
    expect(readBlocksOf(pageOf(article))).toHaveLength(4);
  });

  it.each([
    ['a link that leads away', '<p><a href="https://ferries.example/">The timetable of the ferries</a></p>'],
    [
      'a list of them',
      '<ul><li><a href="//ferries.example/may">May</a></li><li><a href="mailto:a@b.example">Ask</a></li></ul>',
    ],
    ['a heading that links to itself', '<h2><a href="#fares">What it costs to cross the sound</a></h2>'],
    ['a crosshead that begins like a label', '<h2>Share prices fall in Norrvik</h2>'],
    ['a table of links', '<table><tr><td><a href="/ships/mara">Mara</a></td><td>40 seats</td></tr></table>'],
    ['a line between two parts', '<p>___</p>'],
    [
      'a quoted post',
      '<div class="social-widget"><blockquote class="twitter-tweet"><p>We sail.</p></blockquote></div>',
    ],
    ['text behind an open anchor', '<a name="start"><p>The fare is the same.</p></a>'],
    ['short paragraphs around a teaser', '<p>It runs.</p><h3><a href="/x">Storm wrecks piers</a></h3><p>It pays.</p>'],
  ])('keeps %s', (_, content) => {
    const kept = readBlocksOf(pageOf(`<article>${filler}${content}${filler}</article>`));
    expect(kept.length).toBeGreaterThan(paragraphs.length * 2);
  });

  it('takes for the headline what the title says, not the name of the site', () => {
    const name = '<h1>The Island Post</h1>';
    const head = '<title>Ferries return to Skarholm | The Island Post</title>';
    const page = (heading: string): string =>
      `<html><head>${head}</head><body>${name}<main>${heading}${filler}</main></body></html>`;
    expect(readBlocksOf(page('<h2>Ferries return to Skarholm</h2>'))[0]).toBe('headline: Ferries return to Skarholm');
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

describe('captions', () => {
  const readCaptions = (figure: string): string[] =>
    readBlocksOf(pageOf(`<article>${filler}${figure}${filler}</article>`)).filter((block) =>
      block.startsWith('caption'),
    );

  it.each([
    'The pier at Skarholm. (AP Photo/Jon Ekdal, File)',
    'The pier at Skarholm. (Photo by Mara Lind/Getty Images)',
    'The pier at Skarholm. (Image credit: Island Post)',
    'The pier at Skarholm. (AP)',
    'The pier at Skarholm. Credit: Mara Lind',
    'The pier at Skarholm. Credit...Mara Lind for the Island Post',
    'The pier at Skarholm. Photograph: Mara Lind/Island Post',
    'The pier at Skarholm. Picture by Mara Lind',
    'The pier at Skarholm. © Mara Lind',
    'The pier at Skarholm. <small class="photo-credit">Lind</small>',
    'The pier at Skarholm. <span class="captionAttribution">Lind</span>',
  ])('leaves out the credit: %s', (caption) => {
    expect(readCaptions(`<figure><figcaption>${caption}</figcaption></figure>`)).toEqual([
      'caption: The pier at Skarholm.',
    ]);
  });

  it('leaves out a bare name behind the last sentence', () => {
    expect(readCaptions('<figcaption>A ferry at rest. Mara Lind/Lumen</figcaption>')).toEqual([
      'caption: A ferry at rest.',
    ]);
  });

  it.each([
    'Mara Lind (left) and Jon Ekdal, in a photograph of 1998.',
    'Mara Lind with Mr. Ekdal',
    'The pictures that Mara Lind took are on show in Norrvik',
    'Norrvik, Norway',
  ])('keeps all of: %s', (caption) => {
    expect(readCaptions(`<figure><figcaption>${caption}</figcaption></figure>`)).toEqual([`caption: ${caption}`]);
  });

  it.each([
    ['a figure without figcaption', '<figure><img src="a.png"><p>The pier.</p></figure>'],
    ['a span', '<div><img src="a.png"><span class="imageCaption">The pier.</span></div>'],
    ['one of two with the same words', '<figcaption>The pier.</figcaption><figcaption>The pier.</figcaption>'],
    ['one beside its credit', '<figcaption>The pier.</figcaption><figcaption>Photo: Mara Lind</figcaption>'],
  ])('reads %s', (_, figure) => {
    expect(readCaptions(figure)).toEqual(['caption: The pier.']);
  });

  it('reads what else a figure holds as what it is', () => {
    const figure = '<figure><table><tr><td>40 seats</td></tr></table><blockquote>We sail.</blockquote></figure>';
    expect(readBlocksOf(pageOf(`<article>${filler}${figure}</article>`)).slice(2)).toEqual([
      'paragraph: 40 seats',
      'quote: We sail.',
    ]);
  });

  it('marks the place of each word in a caption that was cut', () => {
    const document = openPage(
      pageOf(
        `<article>${filler}<figure><figcaption>The <b>pier</b> of Skarholm. (Photo: <i>AP</i>)</figcaption></figure></article>`,
      ),
    );
    const page = readArticle(document, url);
    const text = page?.article.text ?? '';
    expect(text.endsWith('The pier of Skarholm.')).toBe(true);
    const start = text.lastIndexOf('Skarholm');
    expect(page?.map.toRange({ start, end: start + 8 })?.toString()).toBe('Skarholm');
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

it('knows when text that was hidden is shown', () => {
  const document = parsePage(pageOf(`<h1>A story</h1><article>${filler}<div hidden>${filler}</div></article>`));
  const page = readArticle(document, url);
  expect(page?.isWhole()).toBe(true);
  document.querySelector('div')?.removeAttribute('hidden');
  expect(page?.isWhole()).toBe(false);
});
