import type { Story } from './stories.ts';

interface PageParts {
  readonly title: string;
  readonly head?: string;
  readonly body: string;
}

/** A whole page as HTML. Texts are set as they are: the stories hold no character that HTML would read otherwise. */
export function toPage({ title, head = '', body }: PageParts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}</head>
<body>
<header><a href="/">The Wexmouth Courier</a></header>
${body}
</body>
</html>
`;
}

/** What publishers tell machines of a story. */
export const toMetadata = ({ title, author, published }: Story, more: object = {}): string =>
  toJsonLd({
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
    author: { '@type': 'Person', name: author },
    publisher: { '@type': 'Organization', name: 'The Wexmouth Courier' },
    ...more,
  });

export const toJsonLd = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>\n`;

/** A story as an `<article>`; `paragraphs` when it holds only some of its own, or others. */
export function toArticle(story: Story, paragraphs: readonly string[] = story.paragraphs): string {
  const { title, author, published } = story;
  return `<article>
<h1>${title}</h1>
<p class="byline">By ${author}, <time datetime="${published}">${published.slice(0, 10)}</time></p>
${toParagraphs(paragraphs)}
</article>`;
}

export const toParagraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

/** A page with nothing but one story. */
export const toStoryPage = (story: Story, head = '', after = ''): string =>
  toPage({
    title: story.title,
    head: toMetadata(story) + head,
    body: `<main>\n${toArticle(story)}\n</main>\n${after}`,
  });

/**
 * A function as a script of the page. It runs there alone, so it can use nothing from outside itself but `data`. What it
 * does later it does on events of the document, "play:NAME", which a test dispatches; so nothing depends on a clock.
 */
export const toScript = <T>(run: (data: T) => void, data: T): string =>
  `<script>(${run})(${JSON.stringify(data).replaceAll('<', '\\u003c')})</script>\n`;
