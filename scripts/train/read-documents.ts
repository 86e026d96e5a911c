import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { EntityKind } from '../../lib/entities/types.ts';
import { splitBlocks } from '../../lib/text/split-blocks.ts';
import type { Block } from '../../lib/text/types.ts';
import { parseCorpusFile } from './corpus-article.ts';

const benchFolder = resolve(process.env['BENCH_DIR'] ?? '../shared/bench');

/** A text with its names. */
export interface LabelledDocument {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly names: readonly LabelledName[];
}

export interface LabelledName {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  /** Other right answers. */
  readonly otherKinds?: readonly EntityKind[];
  /** Counts neither way. */
  readonly isOptional?: boolean;
}

/** The documents of a JSONL file of the benchmark. */
export function readBench(part: 'train' | 'dev', name: string): LabelledDocument[] {
  interface Line {
    readonly id: string;
    readonly corpus: string;
    readonly text: string;
    readonly entities: readonly { readonly start: number; readonly end: number; readonly type: EntityKind }[];
  }
  return readFileSync(join(benchFolder, 'ner', part, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, corpus, text, entities } = JSON.parse(line) as Line;
      return {
        id,
        corpus,
        text,
        blocks: splitBlocks(text),
        names: entities.map(({ start, end, type }) => ({ start, end, kind: type })),
      };
    });
}

/** The articles of a part of our own corpus. */
export function readCorpus(part: 'train' | 'dev' | 'test'): LabelledDocument[] {
  const folder = join('tests/corpus', part);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .flatMap((file) =>
      parseCorpusFile(readFileSync(join(folder, file), 'utf8')).flatMap((article, i) => {
        const { head, text, blocks, mentions } = article;
        const names = mentions.map(({ start, end, kinds, isOptional }) => ({
          start,
          end,
          kind: kinds[0] ?? 'group',
          otherKinds: kinds.slice(1),
          isOptional,
        }));
        const document = { id: `${basename(file, '.md')}-${i}`, corpus: 'own', text, blocks, names };
        return head['style'] === 'sentences' ? blocks.map((block) => cutBlock(document, block)) : [document];
      }),
    );
}

/** A block as a document of its own. */
function cutBlock(document: LabelledDocument, { start, end }: Block): LabelledDocument {
  const text = document.text.slice(start, end);
  const names = document.names
    .filter((name) => name.start >= start && name.end <= end)
    .map((name) => ({ ...name, start: name.start - start, end: name.end - start }));
  return { ...document, id: `${document.id}-${start}`, text, blocks: splitBlocks(text), names };
}
