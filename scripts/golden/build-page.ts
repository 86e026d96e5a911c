import type { Span } from '../../lib/text/types.ts';
import { buildGold, formatGold } from './build-gold.ts';
import { createFurniture, hashOf } from './furniture.ts';
import type { GoldenArticle } from './read-golden.ts';
import { recutBlocks } from './recut-blocks.ts';
import { escapeHtml, renderBlock } from './render-block.ts';
import type { PageContent, Template } from './template.ts';
import { agency } from './templates/agency.ts';
import { broadcaster } from './templates/broadcaster.ts';
import { broadsheet } from './templates/broadsheet.ts';
import { localPaper } from './templates/local-paper.ts';
import { magazine } from './templates/magazine.ts';
import { usDaily } from './templates/us-daily.ts';

const templates: readonly Template[] = [agency, broadcaster, broadsheet, localPaper, magazine, usDaily];

/** A golden article as a publisher's page, with its gold as JSON. The same for the same input, always. */
export function buildPage(golden: GoldenArticle): { html: string; gold: string } {
  const { slug, article } = golden;
  const template = templates[hashOf(slug) % templates.length] ?? agency;
  const blocks = template.cutsParagraphs ? recutBlocks(golden) : article.blocks;
  const [first, ...rest] = blocks;
  const render = (block: (typeof blocks)[number]): string => renderBlock(article, block, template.style);
  const date = article.head['date'] ?? '';
  const content: PageContent = {
    slug,
    title: first ? article.text.slice(first.start, first.end) : '',
    headline: first ? render(first) : '',
    blocks: rest.map((block) => ({ role: block.role, html: render(block) })),
    date,
    day: new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
    topics: findTopics(golden),
    pullQuote: findPullQuote(golden),
  };
  const furniture = createFurniture(slug);
  const body = template.render(content, furniture);
  const gold = buildGold(golden, {
    file: `${slug}.html`,
    articleRoot: template.articleRoot,
    bodySelector: template.bodySelector,
    excludeSelectors: template.excludeSelectors,
    byline: [...furniture.bylines, template.publisher],
    furniture: furniture.names,
    blocks,
  });
  const head = renderHead(content, template, furniture.reporter(0));
  const html = `<!doctype html>
<html lang="${template.lang}">
<head>
${head}
</head>
<body>
${body}
</body>
</html>
`;
  return { html, gold: formatGold(gold) };
}

function renderHead(content: PageContent, { publisher, host, lang, metadata }: Template, author: string): string {
  const { title, slug, date } = content;
  const url = `https://${host}/${date.replace(/-/g, '/')}/${slug}`;
  const published = `${date}T06:30:00Z`;
  const lines = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`${title} | ${publisher}`)}</title>`,
    `<link rel="canonical" href="${url}">`,
    '<style>.visually-hidden { position: absolute; clip-path: inset(50%) } .cap { float: left; font-size: 3em }</style>',
  ];
  const property = (name: string, value: string): string => `<meta property="${name}" content="${escapeHtml(value)}">`;
  if (metadata.includes('open-graph'))
    lines.push(
      property('og:type', 'article'),
      property('og:site_name', publisher),
      property('og:title', title),
      property('og:url', url),
      property('article:published_time', published),
      property('article:author', author),
    );
  const publisherId = `https://${host}/#publisher`;
  const news = {
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
    inLanguage: lang,
    mainEntityOfPage: url,
    author: [{ '@type': 'Person', name: author }],
  };
  const organisation = { '@type': 'NewsMediaOrganization', name: publisher };
  const script = (data: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(/</g, '\\u003c')}</script>`;
  if (metadata.includes('json-ld')) lines.push(script({ ...news, publisher: organisation }));
  if (metadata.includes('graph'))
    lines.push(
      script({
        '@graph': [
          { ...news, publisher: { '@id': publisherId } },
          { '@id': publisherId, ...organisation },
          { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Features' }] },
        ],
      }),
    );
  return lines.join('\n');
}

/** The fullest names of the three entities that are named most, for the page's list of topics. */
function findTopics({ article: { text, mentions } }: GoldenArticle): string[] {
  const surfaces = Map.groupBy(
    mentions
      .filter(({ isOptional }) => !isOptional)
      .map((mention) => ({ ...mention, words: surfaceOf(text, mention) })),
    ({ entity }) => entity,
  );
  return [...surfaces.values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 3)
    .map((own) => own.map(({ words }) => words).reduce((a, b) => (b.length > a.length ? b : a)));
}

/** Characters: a line in large type. */
const shortestPullQuote = 40;
const longestPullQuote = 160;

/** The longest direct quotation that fits. */
function findPullQuote({ article: { text }, companion }: GoldenArticle): string | null {
  const fitting = companion.statements
    .filter(({ manner }) => manner === 'direct')
    .flatMap(({ content }) => content.map((span) => surfaceOf(text, span)))
    .filter(({ length }) => length >= shortestPullQuote && length <= longestPullQuote)
    .toSorted((a, b) => b.length - a.length);
  return fitting[0] === undefined ? null : `“${escapeHtml(fitting[0])}”`;
}

const surfaceOf = (text: string, { start, end }: Span): string => text.slice(start, end);
