import { renderStory } from '../render-story.ts';
import type { Template } from '../template.ts';

/** A magazine's feature: drop caps, soft hyphens, a line of the text again in large type, who wrote it at the end. */
export const magazine: Template = {
  publisher: 'The Long Measure',
  host: 'longmeasure.example',
  lang: 'en-GB',
  metadata: ['graph'],
  articleRoot: 'main.feature',
  bodySelector: '.feature__title, .feature__dek, .feature__text > p, .feature__text > h2, figure > .wp-caption-text',
  excludeSelectors: ['.pullquote', '.subscribe-box'],
  style: { hyphenates: true, dropCap: true },
  render({ headline, blocks, day, topics, pullQuote }, { text, reporter, teasers }) {
    const { lead, body } = renderStory(blocks, {
      paragraph: (html) => `<p>${html}</p>`,
      heading: (html) => `<hr>\n<h2>${html}</h2>`,
      standfirst: (html) => `<div class="feature__dek dek">${html}</div>`,
      caption: (html) => `<figure><img src="/p.jpg" alt=""><p class="wp-caption-text">${html}</p></figure>`,
      between: {
        3: pullQuote === null ? '' : `<blockquote class="pullquote"><p>${pullQuote}</p></blockquote>`,
        6: `<div class="subscribe-box subscribe"><p>${text('Twelve slow issues a year, printed in [Llandeilo] and edited by [Ottavia Brankstone]. “The only thing I read twice,” says the novelist [Peregrine Adichie-Stowe].')}</p><a href="/subscribe">Subscribe from £4</a></div>`,
      },
    });
    return `<div class="offcanvas menu" aria-hidden="true"><ul><li><a href="/issue">Issue 41: ${text('[Patagonia]')}</a></li><li><a href="/writers">Writers</a></li></ul></div>
<header><a href="/">The Long Measure</a></header>
<main class="feature">
<div class="feature__head"><h1 class="feature__title">${headline}</h1>
${lead}
<div class="post-meta">${day} · Words by ${reporter(0)} · Pictures by ${reporter(7)}</div>
</div>
<div class="feature__text entry-content">
${body}
</div>
<div class="author-bio"><img src="/me.jpg" alt=""><p>${reporter(0)} is a contributing editor. Her book on the salt roads of ${text('[Franconia]')} was short-listed for nothing.</p></div>
<div class="post-tags tags">${topics.map((topic) => `<a href="/tag">#${text(`[${topic}]`)}</a>`).join(' ')}</div>
</main>
<section class="related-articles"><h2>From the archive</h2>
${teasers(3)
  .map(
    (item, i) =>
      `<article class="card"><h3><a href="/archive/${i}">${item}</a></h3><p>${text('An essay that took three years and two lawyers, with an afterword by [Halcyon Pryce-Nakamura].')}</p></article>`,
  )
  .join('\n')}
</section>
<footer class="colophon"><p>${text('The Long Measure, [Carmarthenshire]. Set in a typeface by [Ines Rotterbach].')}</p></footer>`;
  },
};
