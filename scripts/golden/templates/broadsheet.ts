import { renderStory } from '../render-story.ts';
import type { Template } from '../template.ts';

/** A national paper: standfirst, related links and letters from readers. */
export const broadsheet: Template = {
  publisher: 'The Northern Ledger',
  host: 'www.northern-ledger.example',
  lang: 'en-GB',
  metadata: ['json-ld', 'open-graph'],
  articleRoot: 'article#story',
  bodySelector: 'h1, .standfirst, .story-body > p, .story-body > h2, .story-body > ul > li, figcaption .caption-text',
  excludeSelectors: ['aside', '.newsletter'],
  style: {},
  render({ headline, blocks, day, topics }, { text, reporter, teasers, comments }) {
    const links = (items: readonly string[]): string =>
      items.map((item, i) => `<li><a href="/a/${i}">${item}</a></li>`).join('\n');
    const { lead, body } = renderStory(blocks, {
      paragraph: (html) => `<p>${html}</p>`,
      heading: (html) => `<h2>${html}</h2>`,
      standfirst: (html) => `<p class="standfirst">${html}</p>`,
      caption: (html) =>
        `<figure><img src="/i/picture.jpg" alt=""><figcaption><span class="caption-text">${html}</span> <span class="credit">Photograph: ${reporter(3)}/The Northern Ledger</span></figcaption></figure>`,
      between: {
        2: `<aside class="related-inline"><h3>Related</h3><ul>${links(teasers(2))}</ul></aside>`,
        5: `<div class="newsletter" id="morning-letter"><strong>The Morning Ledger</strong><p>${text('Six stories before breakfast, chosen by [Cressida Walgrave] and her desk in [Leeds]. No spam, no horoscopes.')}</p><form action="/letter"><input type="email" aria-label="Email"><button>Sign up</button></form></div>`,
      },
    });
    return `<a class="skip-link" href="#story">Skip to main content</a>
<header class="masthead">
<div hidden>${text('You have read all your free articles. Ask [Barclay Tunstall-Ngozi] in customer care for another.')}</div>
<a href="/">The Northern Ledger</a>
<nav aria-label="Sections"><ul><li><a href="/uk">UK</a></li><li><a href="/world">World</a></li><li><a href="/yorkshire">${text('[Yorkshire]')}</a></li><li><a href="/money">Money</a></li><li><a href="/walgrave">${text('[Cressida Walgrave]')}</a></li></ul></nav>
</header>
<main>
<article id="story">
<header class="story-header">
<h1>${headline}</h1>
${lead}
<div class="byline">By <a rel="author" href="/by/1">${reporter(0)}</a> and <a rel="author" href="/by/2">${reporter(1)}</a></div>
<time>${day}</time>
<ul class="share-links"><li><button type="button">Share</button></li><li><button type="button">Email</button></li></ul>
</header>
<div class="story-body">
${body}
</div>
<footer class="story-footer"><ul class="tags">${topics.map((topic) => `<li><a href="/tag">${text(`[${topic}]`)}</a></li>`).join('')}</ul></footer>
</article>
<section class="related" aria-label="More like this"><h2>More from the Ledger</h2><ul>
${links(teasers(4))}
</ul></section>
<section id="comments" class="comments"><h2>Comments</h2>
${comments(4)
  .map(({ who, words }) => `<div class="comment"><b>${who}</b><p>${words}</p></div>`)
  .join('\n')}
</section>
</main>
<footer class="site-footer"><p>${text('© [Ledger Newspapers (Bradford) Ltd]. A member of the [Press Standards Panel].')}</p></footer>`;
  },
};
