import sample from '../../tests/fixtures/samples/night-train.html?raw';

/** As much of the sample as a visitor will try; it ends with a quotation that does. */
const mostParagraphs = 8;

function readSample(html: string): { headline: string; paragraphs: string[] } {
  const article = new DOMParser().parseFromString(html, 'text/html').querySelector('article');
  const textOf = (element: Element): string => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const paragraphs = [...(article?.querySelectorAll('p') ?? [])].map(textOf).filter((text) => text.length > 80);
  const headline = article?.querySelector('h1');
  return { headline: headline ? textOf(headline) : '', paragraphs: paragraphs.slice(0, mostParagraphs) };
}

const { headline, paragraphs } = readSample(sample);

/** Says of a document what pages of articles say of theirs, by which the sample is found among the words around it. */
export function nameArticle({ head }: Document): void {
  const title = document.createElement('meta');
  title.setAttribute('property', 'og:title');
  title.content = headline;
  head.append(title);
}

/** The beginning of one of our own sample articles, to be read like any page. */
export function SampleArticle() {
  return (
    <article lang="en" dir="ltr">
      <h1>{headline}</h1>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </article>
  );
}
