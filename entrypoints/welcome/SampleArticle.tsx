import sample from '../../tests/fixtures/samples/night-train.html?raw';

/** As much of the sample as a visitor will try. */
const mostParagraphs = 9;

function readSample(html: string): { headline: string; paragraphs: string[] } {
  const article = new DOMParser().parseFromString(html, 'text/html').querySelector('article');
  const textOf = (element: Element): string => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const paragraphs = [...(article?.querySelectorAll('p') ?? [])].map(textOf).filter((text) => text.length > 80);
  const headline = article?.querySelector('h1');
  return { headline: headline ? textOf(headline) : '', paragraphs: paragraphs.slice(0, mostParagraphs) };
}

/** The beginning of one of our own sample articles, to be read like any page. */
export function SampleArticle() {
  const { headline, paragraphs } = readSample(sample);
  return (
    <article lang="en" dir="ltr">
      <h1>{headline}</h1>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </article>
  );
}
