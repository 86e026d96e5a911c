import { renderStory } from '../render-story.ts';
import type { Template } from '../template.ts';

/** A broadcaster: short paragraphs, each in a box of its own, labels for screen readers, links to other stories at the end. */
export const broadcaster: Template = {
  publisher: 'Channel North News',
  host: 'news.channel-north.example',
  lang: 'en-GB',
  metadata: ['json-ld', 'open-graph'],
  articleRoot: 'main article',
  bodySelector:
    '#main-heading, [data-component="text-block"] > p, [data-component="subheadline-block"] > h2, figcaption > p',
  excludeSelectors: ['.visually-hidden'],
  style: {},
  cutsParagraphs: true,
  render({ headline, blocks, day, topics }, { text, reporter, teasers }) {
    const { lead, body } = renderStory(blocks, {
      paragraph: (html) =>
        `<div data-component="text-block" class="ssrcss-uf6w"><p class="ssrcss-1q0x">${html}</p></div>`,
      heading: (html) => `<div data-component="subheadline-block" class="ssrcss-k17o"><h2>${html}</h2></div>`,
      caption: (html) =>
        `<div data-component="image-block"><figure><div class="ssrcss-cr"><span class="visually-hidden">Image source, </span><span role="text" class="image-credit">${reporter(5)}</span></div><figcaption><span class="visually-hidden">Image caption, </span><p>${html}</p></figcaption></figure></div>`,
      between: {
        6: `<div data-component="links-block"><ul class="related"><li><a href="/n/1">${teasers(1)[0]}</a></li><li><a href="/n/2">${teasers(1)[0]}</a></li></ul></div>`,
        11: `<div data-component="media-block" class="media-player"><noscript><p>${text('To play this video of [Greta Holmroyd] in [Whitby], enable JavaScript in your browser.')}</p></noscript></div>`,
      },
    });
    return `<header><nav role="navigation" aria-label="Channel North"><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a> <a href="/weather">${text('Weather for [Carlisle]')}</a></nav></header>
<main>
<article>
<header data-component="headline-block"><h1 id="main-heading" tabindex="-1">${headline}</h1></header>
<div data-component="byline-block" class="byline"><p><span>Published</span> <time>${day}</time></p><p>${reporter(0)}</p><p>Home affairs correspondent</p></div>
<div data-component="share-block" class="share"><button>Share page</button> <a href="/sharing">About sharing</a></div>
${lead}
${body}
<section data-component="topic-list" class="tags"><h2>Related topics</h2><ul>${topics.map((topic) => `<li><a href="/topics">${text(`[${topic}]`)}</a></li>`).join('')}</ul></section>
</article>
<section data-component="top-stories" class="most-read"><h2>Most read</h2><ol>
${teasers(5)
  .map((item, i) => `<li><span>${i + 1}</span> <a href="/m/${i}">${item}</a></li>`)
  .join('\n')}
</ol></section>
<aside class="promo"><h2>Listen</h2><p>${text('[Ngaire Coldstream] talks to the people who fix the lifts of [Salford], every day at four.')}</p></aside>
</main>
<footer><p>${text('© Channel North, [Northern Wireless Trust]. The station is not responsible for what others say.')}</p></footer>`;
  },
};
