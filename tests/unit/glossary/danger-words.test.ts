import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../lib/analysis/analyse-article.ts';
import { splitBlocks } from '../../../lib/text/split-blocks.ts';
import { readGlossary } from '../../../scripts/glossary/read-glossary.ts';
import { readNameModel } from '../../../scripts/read-name-model.ts';

const glossary = await readGlossary();
const model = await readNameModel();

/** Ordinary prose made of words that are also the names of towns, at the beginning of sentences and inside. */
const prose = `
Police said on Tuesday that the van was found behind the university. Much of the load had gone, and most of the officers
had gone home. Can the union come back from this? Many think so. Reading the report took a day. Nice work, the foreman
said, but the same mission failed last spring. Man after man came forward. Date and time were wrong. Central to the plan
is a gap in the fence. Young workers hit the bar first. Best of all, the sale was a surprise.

Save for one officer, no one saw the split coming. Along the road, villages were without light. Hurricane season has begun.
Independence is a big word, and opportunity a small one. Spring is here; holiday traffic will be normal by Monday. Deal or no
deal, the alliance must manage its own pace. Parole was refused. Mobile phones were banned in the hall. Rugby was called
off, and goes ahead in May. Green lights along the quay marked the way. Federal marks were on every page. Male voices
sang. Of the nine boats, five are for sale. Than this there is no better. Buy now, pay later, the poster said. Come home,
it added. Opportunity knocks. Normal service was resumed. Surprise visits are rare. Union members cheered.

Officer ranks were thin. Mission control was quiet. Bar staff stayed away. University fees rise. Villages downstream were
warned. Goes without saying, he wrote. Split decisions are common. Gap years are not. Pace yourself, the coach said.
Bath time is at six. Sandwich shops were shut. Orange juice ran out. Battle lines were drawn. Wells ran dry. Deal with it,
she said. Hope is not a plan. Most agreed. The Gate was closed and the Hall was full.
`.trim();

/** Persons with the names of towns. */
const persons = `
Clinton David said that Wayne Martin would not come. Teresa Graham and Gary Crawley, who have worked for Norman Davis since March,
agreed. "Nobody asked us," Martin said. David laughed. Wilson Perry, a welder, was called by Florence Preston. Preston had
no answer. Perry had one. Chelsea Lincoln wrote to Austin Mitchell, and Lincoln got a reply from Mitchell within the week.
`.trim();

function readLinks(text: string): string[] {
  const article = { text, blocks: splitBlocks(text) };
  const outcome = analyseArticle(article, { model, glossary, declaredLang: 'en' });
  if (outcome.status !== 'done') throw new Error(`taken for another language: ${outcome.lang}`);
  return outcome.analysis.links.map(({ start, end, entryId }) => `${text.slice(start, end)}: ${entryId}`);
}

describe('names that are words or persons', () => {
  it.each([
    ['words', prose],
    ['persons', persons],
  ])('gives no entry to %s', (_, text) => {
    expect(readLinks(text)).toEqual([]);
  });

  it('gives no entry to each sentence by itself', () => {
    const sentences = `${prose} ${persons}`.match(/[^.?!]+[.?!]/g) ?? [];
    expect(sentences.flatMap((sentence) => readLinks(sentence.trim()))).toEqual([]);
  });

  // Even where the tagger takes the word for a place.
  it.each(
    'Along Bar Best Buy Can Central Come Date Deal Federal Gap Goes Green Hit Holiday Male Man Manage Marks Mission Most Much Nice Normal Of Officer Opportunity Pace Police Sale Same Save Spring Surprise Than Union University Van Young'.split(
      ' ',
    ),
  )('%s alone is no place', (word) => {
    const text = `${word} was seen again on Monday, the harbour office said.`;
    const mentions = [{ start: 0, end: word.length, kind: 'place' as const, score: 1 }];
    const outcome = analyseArticle(
      { text, blocks: splitBlocks(text) },
      { model, glossary, mentions, declaredLang: 'en' },
    );
    expect(outcome).toMatchObject({ status: 'done', analysis: { links: [] } });
  });
});
