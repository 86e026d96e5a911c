import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Change, Correction, CorrectionScope } from '../entities/corrections.ts';
import { squeezeName } from '../entities/spelling.ts';
import { readableHost } from '../settings/access.ts';
import { attempt } from './attempt.ts';
import { type CorrectionKey, isCorrectionKey, toCorrectionKey } from './correction-key.ts';
import { correctionSchema } from './correction-schema.ts';
import type { StoreResult } from './types.ts';
import { watchKeys } from './watch-keys.ts';

/** Each is applied to every article that it may concern. */
export const mostCorrections = 1_000;

/** Of all that is stored, those that can be read, in the order in which they were made. */
async function readAll(): Promise<Correction[]> {
  const stored = Object.entries(await storage.snapshot('local'));
  return stored
    .flatMap(([key, value]) => (isCorrectionKey(key) && v.is(correctionSchema, value) ? [value] : []))
    .sort((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : 0));
}

export const readCorrections = (): Promise<StoreResult<readonly Correction[]>> => attempt(readAll);

/** Those that hold on a page. */
export const readCorrectionsFor = (url: string): Promise<StoreResult<readonly Correction[]>> =>
  attempt(async () => {
    const [page, host] = [toPage(url), readableHost(url)];
    return (await readAll()).filter(
      ({ scope }) => scope.in === 'everywhere' || (scope.in === 'site' ? scope.host === host : scope.url === page),
    );
  });

/** Keeps a correction, in place of the same one made before. Gives back its id. */
export const addCorrection = (
  change: Change,
  where: CorrectionScope['in'],
  url: string,
): Promise<StoreResult<string>> =>
  attempt(async () => {
    const scope = toScope(where, url);
    const id = toId(change, scope);
    const all = await readAll();
    checkCount(all, [id]);
    await storage.setItem(`local:${toCorrectionKey(id)}`, {
      ...change,
      id,
      scope,
      made: new Date().toISOString(),
    } satisfies Correction);
    return id;
  });

export const undoCorrection = (id: string): Promise<StoreResult<null>> =>
  attempt(async () => {
    await storage.removeItem(`local:${toCorrectionKey(id)}`);
    return null;
  });

/** Of corrections from elsewhere, those to be stored; of two that are one the one that was made last counts. */
export async function pickCorrections(
  corrections: readonly Correction[],
): Promise<{ key: `local:${CorrectionKey}`; value: Correction }[]> {
  const all = await readAll();
  const taken = new Map(all.map((correction) => [correction.id, correction]));
  for (const correction of corrections) {
    const id = toId(correction, correction.scope);
    const old = taken.get(id);
    if (!old || old.made < correction.made) taken.set(id, { ...correction, id });
  }
  checkCount(all, taken.keys());
  return [...taken.values()]
    .filter((correction) => !all.includes(correction))
    .map((value) => ({ key: `local:${toCorrectionKey(value.id)}`, value }));
}

export const watchCorrections = (onChange: () => void): (() => void) => watchKeys(isCorrectionKey, onChange);

/** @throws where there would be too many */
function checkCount(all: readonly Correction[], added: Iterable<string>): void {
  const known = new Set(all.map(({ id }) => id));
  const more = [...added].filter((id) => !known.has(id)).length;
  if (more > 0 && all.length + more > mostCorrections) throw new Error('quota of corrections');
}

function toScope(where: CorrectionScope['in'], url: string): CorrectionScope {
  switch (where) {
    case 'article':
      return { in: where, url: toPage(url) };
    case 'site':
      return { in: where, host: readableHost(url) };
    case 'everywhere':
      return { in: where };
  }
}

/** A name gets one new kind and one new name in each scope; the last one counts. */
function toId({ what, kind, name, ...change }: Change, scope: CorrectionScope): string {
  const other = 'with' in change ? change.with : 'alias' in change ? change.alias : '';
  const place = { article: 'url', site: 'host', everywhere: '' }[scope.in];
  const where = (scope as Readonly<Record<string, string>>)[place] ?? '';
  return [what, kind, toKey(name), toKey(other), scope.in, where].join('|');
}

const toKey = (name: string): string => squeezeName(name) || name;

const toPage = (url: string): string => url.replace(/#.*$/s, '');
