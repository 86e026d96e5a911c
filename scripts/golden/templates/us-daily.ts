import { renderStory } from '../render-story.ts';
import type { Template } from '../template.ts';

/** An American daily: advertisements between the paragraphs, courtesy titles that hold on to their names, made-up class names. */
export const usDaily: Template = {
  publisher: 'The Port Meridian Courant',
  host: 'www.courant.example',
  lang: 'en-US',
  metadata: ['open-graph'],
  articleRoot: 'article',
  bodySelector:
    'h1, section[name="articleBody"] p.css-at9mc1, section[name="articleBody"] h2, figcaption > span.css-jevhma',
  excludeSelectors: [],
  style: { bindsTitles: true, linksPlaces: true },
  render({ headline, blocks, day }, { text, reporter, teasers }) {
    const ad = (number: number): string =>
      `<div id="story-ad-${number}-wrapper" class="css-ad ad"><p>Advertisement</p><a href="#after-ad-${number}">SKIP ADVERTISEMENT</a></div>`;
    const { lead, body } = renderStory(blocks, {
      paragraph: (html) => `<p class="css-at9mc1 evys1bk0">${html}</p>`,
      heading: (html) => `<h2 class="css-13o6u42 eoo0vm40">${html}</h2>`,
      caption: (html) =>
        `<figure class="css-1xb1"><img src="/img/story.jpg" alt=""><figcaption><span class="css-jevhma">${html}</span><span class="css-14fe1uy credit">Credit...${reporter(4)} for The Port Meridian Courant</span></figcaption></figure>`,
      between: {
        1: ad(1),
        3: `<div class="css-promo promo"><p>${text('Thank you for your patience while we check whether [Osbert Lindgren-Paz] may read this.')}</p></div>`,
        4: ad(2),
        7: ad(3),
        10: ad(4),
      },
    });
    return `<div id="app"><header class="css-1d8a"><a href="/">The Port Meridian Courant</a>
<div style="display:none">${text('Today’s paper. [Duluth] edition. Call [Wynona Sprague] to subscribe.')}</div>
<nav data-testid="mini-nav"><ul><li><a href="/u">U.S.</a></li><li><a href="/w">World</a></li><li><a href="/ny">${text('[Albany]')}</a></li><li><a href="/o">Opinion</a></li></ul></nav></header>
<main id="site-content">
<article id="story">
<header class="css-h1wrap"><h1 data-testid="headline">${headline}</h1></header>
<div class="css-byl byline" data-testid="byline"><p>By <span itemprop="name">${reporter(0)}</span></p><p>${reporter(0)} reported from the newsroom, and ${reporter(1)} from the road.</p></div>
<time>${day}</time>
<div role="toolbar" data-testid="share-tools"><button>Share full article</button><button>128</button></div>
<section name="articleBody" class="meteredContent">
${lead}
${body}
</section>
<div class="bottom-of-article"><div class="css-bio author-bio"><p><a href="/by">${reporter(0)}</a> covers courts and the people who end up in them. She lives in Port Meridian with two dogs.</p></div>
<p class="css-print">A version of this article appears in print, Section A, Page 11 of the New England edition.</p></div>
</article>
<section class="recirculation" aria-label="Trending"><h2>More in News</h2>
${teasers(5)
  .map((item, i) => `<div class="css-r${i}"><a href="/r/${i}"><h3>${item}</h3></a></div>`)
  .join('\n')}
</section>
</main>
<footer role="contentinfo"><nav><a href="/help">Help</a> <a href="/c">${text('© [The Courant Company]')}</a> <a href="/ca">${text('[Canada]')}</a></nav></footer></div>`;
  },
};
