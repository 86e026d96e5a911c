import { render } from 'preact';
import { expect, it } from 'vitest';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { nameArticle, SampleArticle } from '../../entrypoints/welcome/SampleArticle.tsx';
import { readArticle } from '../../lib/page/read-articles.ts';

const nothing = () => undefined;

it('reads its sample and nothing else of the welcome page, up to where a quotation ends', () => {
  render(
    <Welcome accessMode="all-sites" refused={false} onChoose={nothing} onOpenOptions={nothing}>
      <SampleArticle />
    </Welcome>,
    document.body,
  );
  nameArticle(document);
  const text = readArticle(document, 'https://welcome.example/')?.article.text ?? '';
  expect(text).toMatch(/^The night train/);
  expect(text).not.toContain('Sidelight');
  expect(text.match(/“/g)?.length).toBe(text.match(/”/g)?.length);
});
