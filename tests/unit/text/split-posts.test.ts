import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annotate } from '../../../lib/text/annotate.ts';
import { splitBlocks } from '../../../lib/text/split-blocks.ts';
import { postOf, splitPosts } from '../../../lib/text/split-posts.ts';

const paragraph = fc.constantFrom('It rained.', 'Okafor left. Nobody asked.', 'The pier held all night, she said.');

it('gives each sentence to one piece, with its block', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 8 }),
      fc.nat(7),
      fc.nat(7),
      (paragraphs, from, length) => {
        const text = paragraphs.join('\n\n');
        const blocks = splitBlocks(text);
        const first = blocks[from % blocks.length];
        const last = blocks[Math.min(blocks.length - 1, (from % blocks.length) + length)];
        if (!first || !last) return;
        const posts = [{ start: first.start, end: last.end, time: null }];
        const annotated = annotate({ text, blocks, posts });
        const pieces = [...splitPosts(annotated).values()];
        const sentences = pieces.flatMap((piece) => piece.sentences);
        expect(sentences).toHaveLength(annotated.sentences.length);
        for (const piece of pieces) {
          for (const { start, end, block } of piece.sentences) {
            const around = piece.blocks[block];
            expect(around && around.start <= start && end <= around.end).toBe(true);
          }
        }
        for (const { start, end } of annotated.sentences) {
          expect(postOf(posts, { start, end })).toBe(start >= first.start && end <= last.end ? 0 : -1);
        }
      },
    ),
  );
});

it('leaves an article without posts as it is', () => {
  const annotated = annotate({ text: 'It rained.', blocks: splitBlocks('It rained.') });
  expect([...splitPosts(annotated).values()]).toEqual([annotated]);
});
