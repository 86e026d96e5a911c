import { renderStory } from '../render-story.ts';
import type { Template } from '../template.ts';

/** A local paper of a chain: a cookie box above everything, links between the paragraphs, a list of what is most read. */
export const localPaper: Template = {
  publisher: 'Ridings Echo',
  host: 'www.ridings-echo.example',
  lang: 'en-GB',
  metadata: ['open-graph'],
  articleRoot: '[itemtype="https://schema.org/NewsArticle"]',
  bodySelector: 'h1[itemprop="headline"], .article-body > p:not([class]), .article-body > h3, .image-caption',
  excludeSelectors: ['.read-more', '.factbox-promo'],
  style: { linksPlaces: true },
  render({ headline, blocks, day }, { text, reporter, teasers, comments }) {
    const readMore = (item: string | undefined): string =>
      `<p class="read-more"><strong>READ MORE:</strong> <a href="/news/more">${item}</a></p>`;
    const { lead, body } = renderStory(blocks, {
      paragraph: (html) => `<p>${html}</p>`,
      heading: (html) => `<h3>${html}</h3>`,
      caption: (html) =>
        `<div class="image-container" itemprop="image"><img src="/photo.jpg" alt=""><div class="image-caption caption">${html}</div><div class="image-credit credit">Image: ${reporter(6)}</div></div>`,
      between: {
        2: readMore(teasers(1)[0]),
        4: '<div class="advert" id="mpu-1">Article continues below</div>',
        6: readMore(teasers(1)[0]),
        8: `<div class="factbox-promo newsletter-signup"><p>${text('Get the best of [Huddersfield] and [Halifax] in your inbox with our bulletin, written by [Kezia Brackenbury].')}</p></div>`,
      },
    });
    return `<div id="cookie-consent" class="consent" role="dialog" aria-modal="true"><h2>We value your privacy</h2><p>${text('We and our 812 partners, among them [Adsprocket], [Bluebottle Media Exchange] and [Lumen Dynamics of Dublin], store and read information on your device. Ask our officer, [Mortimer Keld], what we know about you.')}</p><button>Accept all</button></div>
<header class="site-header"><a href="/">Ridings Echo</a><nav class="navbar"><a href="/news">News</a> <a href="/h">${text('[Huddersfield]')}</a> <a href="/d">${text('[Dewsbury]')}</a> <a href="/rugby">${text('[Giants]')}</a> <a href="/jobs">Jobs</a></nav></header>
<div class="weather-widget widget"><span>${text('[Todmorden] 9°C, drizzle')}</span></div>
<div itemscope itemtype="https://schema.org/NewsArticle" class="article-wrap">
<ul class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul>
<h1 itemprop="headline">${headline}</h1>
<div class="author-box byline"><a href="/authors/1" itemprop="author">${reporter(0)}</a> Senior Reporter <span class="timestamp">${day}</span></div>
<div class="sharebar"><a href="#f">Facebook</a> <a href="#w">WhatsApp</a> <a href="#c">Comments</a></div>
<div class="article-body" itemprop="articleBody">
${lead}
${body}
</div>
<div class="follow-us social"><p>${text('Follow us on the socials, or come and shout at us in [Brook Street Market].')}</p></div>
</div>
<aside class="most-read"><h3>Most Read</h3><ol>
${teasers(5)
  .map((item) => `<li><a href="/x">${item}</a></li>`)
  .join('\n')}
</ol></aside>
<div class="comment-list">
${comments(3)
  .map(({ who, words }) => `<div class="comment"><span>${who}</span><p>${words}</p></div>`)
  .join('\n')}
</div>
<footer>${text('Ridings Echo is published by [Calder & Spen Newspapers plc], [Brighouse].')}</footer>`;
  },
};
