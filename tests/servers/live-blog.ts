import type { Route } from '../e2e/harness/server.ts';
import { toJsonLd, toPage, toScript } from './page.ts';
import { floodPosts, type Post } from './stories.ts';

const title = 'Floods on the Danube: towns wait for the crest';
const first = floodPosts.slice(0, 3);
const later = floodPosts.slice(3);

/** A live blog: its posts stand with the newest first, and more come. */
export const liveBlog: Readonly<Record<string, Route>> = {
  '/live/floods-on-the-danube': {
    html: toPage({
      title,
      head: toJsonLd({
        '@type': 'LiveBlogPosting',
        headline: title,
        liveBlogUpdate: first.map((post) => ({
          '@type': 'BlogPosting',
          headline: post.title,
          datePublished: post.published,
          articleBody: post.text,
        })),
      }),
      body: `<main><article>
<h1>${title}</h1>
<p>Rivers in Bavaria and Austria have risen since Thursday, when rain fell on snow that was still deep. Towns along the Danube have closed their lowest streets, and two railway lines are under water. This page is kept up to date by our reporters in Passau and Vienna.</p>
<div class="posts" aria-live="polite">
${first.map(toPost).reverse().join('\n')}
</div>
</article></main>
${toScript(prepend, later.map(toPost))}`,
    }),
  },
};

function toPost({ time, published, title, text }: Post): string {
  return `<article class="post"><p class="when"><time datetime="${published}">${time}</time> <span class="ago">just now</span></p>
<h2>${title}</h2>
<p>${text}</p></article>`;
}

/** "post" adds the next post above the others; "tick" lets every post say how old it has become. */
function prepend(posts: readonly string[]): void {
  const waiting = [...posts];
  let minutes = 0;
  document.addEventListener('play:post', () => {
    document.querySelector('.posts')?.insertAdjacentHTML('afterbegin', waiting.shift() ?? '');
  });
  document.addEventListener('play:tick', () => {
    minutes++;
    for (const age of document.querySelectorAll('.ago')) age.textContent = `${minutes} min ago`;
  });
}
