import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { Card } from '../../components/card/Card.tsx';
import { analyseArticle } from '../../lib/analysis/analyse-article.ts';
import { buildCards } from '../../lib/analysis/card-content.ts';
import { formatPackCsv, formatPackJson } from '../../lib/packs/format-pack.ts';
import { createPackIndex } from '../../lib/packs/pack-index.ts';
import { parsePack } from '../../lib/packs/parse-pack.ts';
import { readActivePacks, readPack, savePack } from '../../lib/storage/packs-db.ts';
import { splitBlocks } from '../../lib/text/split-blocks.ts';
import { parseMarks } from '../unit/parse-marks.ts';
import { draw } from './components/draw.ts';

const template = parsePack('Sandhaven harbour.csv', readFileSync('public/templates/glossary-template.csv'));

/** The cards of an article, in the order of its names, as the glossaries that are stored make them. */
async function readCards(marked: string): Promise<string[]> {
  const { text, found } = parseMarks(marked);
  const packs = await readActivePacks();
  if (!packs.ok) throw new Error(packs.reason);
  const ownGlossary = createPackIndex(packs.value);
  const article = { text, blocks: splitBlocks(text) };
  const outcome = analyseArticle(article, { model: null, ownGlossary, mentions: found });
  if (outcome.status !== 'done') throw new Error(outcome.lang);
  return [...buildCards(article, outcome.analysis).values()].map((content) => {
    const state = { status: 'entry', content, current: 0, byKeyboard: false, choice: null, map: null } as const;
    const calls = { onJump: vi.fn(), onStep: vi.fn(), onChoose: vi.fn(), onClose: vi.fn() };
    return draw(<Card state={state} {...calls} />).root.querySelector('.card-entry')?.textContent ?? '';
  });
}

it('a table goes from the file to the card with all that it says, and out again', async () => {
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
  if (!template.pack) throw new Error('No template');
  expect(await savePack(template.pack, '2026-11-23')).toEqual({ ok: true, value: null });

  expect(
    await readCards(
      '[Tessa Vandermolen](person) met [Obuya-Larsen](person). [NQRF](group) and the [Tidal Council](group) came to [Lightship Basin](place).',
    ),
  ).toEqual([
    'Speaks for the harbour workers in talks about night shifts.' +
      'Rolesecretary of the Harbour Workers’ UnionFrom2021CountryNetherlands' +
      'Source: Sandhaven harbour (Union yearbook 2026), 1 September 2026 · More at union.example',
    'Edwin Obuya-LarsenWas elected with a promise to reopen the old ferry line.' +
      'Rolemayor of SandhavenFromMay 2019Until31 May 2024' +
      'Source: Sandhaven harbour (Town archive), 1 September 2026',
    'North Quay Residents’ ForumAn association of people who live beside the container terminal. It asks for quieter nights.' +
      'Founded2008' +
      'Source: Sandhaven harbour (The forum’s own statutes), 15 August 2026 · More at forum.example',
    'Sandhaven Tidal CouncilDecides when the storm gates close. Nine members, appointed for four years.' +
      'Rolepublic bodyCountryNetherlands' +
      'Source: Sandhaven harbour (Official gazette), July 2026',
    'Old Lightship Basinthe Netherlands' +
      'The oldest dock of the port, closed to ships since 1998; now used by museum boats.' +
      'Source: Sandhaven harbour (Port plan 2025), 2025',
  ]);

  const stored = await readPack('sandhaven-harbour');
  if (!stored.ok || !stored.value) throw new Error('Not stored');
  const { rows: _rows, imported: _imported, isOn: _isOn, ...pack } = stored.value;
  expect(parsePack('Sandhaven harbour.csv', formatPackCsv(pack))).toEqual(template);
  expect(parsePack('any.json', formatPackJson(pack)).pack).toEqual(template.pack);
});
