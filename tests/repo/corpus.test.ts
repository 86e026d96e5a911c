import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCorpusFile } from '../../scripts/train/corpus-article.ts';

describe.each(['train', 'dev', 'test'])('corpus, %s part', (part) => {
  const folder = new URL(`../corpus/${part}/`, import.meta.url);

  it.each(readdirSync(folder).filter((file) => file.endsWith('.md')))('%s can be read and is marked', (file) => {
    for (const { text, mentions } of parseCorpusFile(readFileSync(new URL(file, folder), 'utf8'))) {
      expect(mentions.length).toBeGreaterThan(9);
      for (const { start, end } of mentions) expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
    }
  });
});
