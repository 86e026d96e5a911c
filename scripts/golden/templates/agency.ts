import { renderStory } from '../render-story.ts';
import type { Template } from '../template.ts';

/** A news agency: plain paragraphs, a ticker, and who wrote and edited it at the end. */
export const agency: Template = {
  publisher: 'Meridian Newswire',
  host: 'newswire.meridian.example',
  lang: 'en-US',
  metadata: ['json-ld'],
  articleRoot: 'div.article-page',
  bodySelector:
    'h1.article-headline, .ArticleBody__text > p, .ArticleBody__text > h3, .ArticleBody__text > ul > li, figcaption',
  excludeSelectors: ['.sign-off', '.Attribution'],
  style: {},
  render({ headline, blocks, day, topics }, { text, reporter, teasers }) {
    const { lead, body } = renderStory(blocks, {
      paragraph: (html) => `<p data-testid="paragraph" class="text__text">${html}</p>`,
      heading: (html) => `<h3>${html}</h3>`,
      caption: (html) => `<figure class="image"><img src="/r/1.jpg" alt=""><figcaption>${html}</figcaption></figure>`,
      between: {
        4: `<div class="ad-slot" aria-hidden="true">Advertisement · Scroll to continue</div>`,
      },
    });
    const [first, ...rest] = teasers(4);
    return `<header role="banner"><a href="/">Meridian</a>
<nav><a href="/world">World</a> <a href="/markets">Markets</a> <a href="/africa">${text('[Africa]')}</a> <a href="/asia">${text('[Asia Pacific]')}</a></nav>
<div class="ticker" role="complementary"><span>${text('[Orbell Foods]')} 214.10 -1.2%</span> <span>${text('[Tamarind Capital]')} 18.44 +0.3%</span></div></header>
<main>
<div class="article-page">
<div class="article-header"><span class="kicker">Newswire</span>
<h1 class="article-headline">${headline}</h1>
<div class="byline-block"><span class="author">By ${reporter(0)}</span> <time>${day} GMT</time></div>
<div class="toolbar social-share"><button>Text size</button><button>Share</button></div>
</div>
<div class="ArticleBody__text">
${lead}
${body}
<p class="sign-off byline">Reporting by ${reporter(0)} and ${reporter(1)}; Editing by ${reporter(2)}</p>
<p class="Attribution sign-off">Our standards: <a href="/trust">The Meridian Charter of Trust</a></p>
</div>
<div class="tags-list tags">${topics.map((topic) => `<a href="/t">${text(`[${topic}]`)}</a>`).join(' ')}</div>
</div>
<aside class="read-next"><h4>Read Next</h4><div class="card"><a href="/n/0">${first}</a><p>${text('The panel, led by [Sunniva Aldergate], said that nothing had been decided and that nothing would be before the spring.')}</p></div>
${rest.map((item, i) => `<div class="card"><a href="/n/${i + 1}">${item}</a></div>`).join('\n')}
</aside>
</main>
<template><p>${text('Sponsored by [Quillfeather Logistics], moving freight from [Antwerp] to anywhere.')}</p></template>
<footer><p>${text('Meridian, the news arm of [Meridian & Holt], is read in [Singapore], [Frankfurt] and [New York].')}</p></footer>`;
  },
};
