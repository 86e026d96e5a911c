import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { entityKinds } from '../entities/types.ts';
import { accessModes, holdKeys, markModes, type Settings, textSizes, triggers } from './types.ts';

export const defaultSettings: Settings = {
  accessMode: import.meta.env.MODE === 'e2e' ? 'all-sites' : 'on-click',
  alwaysHosts: [],
  neverHosts: [],
  marks: import.meta.env.MODE === 'e2e' ? 'all' : 'first',
  kinds: entityKinds,
  trigger: 'hover',
  holdKey: 'Alt',
  hoverDelay: 300,
  textSize: 1,
};

const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9._:[\]-]+$/));

/** One wonky host leaves the others alone, too: a reader who said "never" must not lose all of it. */
const hosts = v.pipe(
  v.array(v.unknown()),
  v.transform((all) => all.filter((one) => v.is(host, one))),
);

/** Each field on its own: a wonky one falls back to its default and leaves the others alone. */
const stored = v.object({
  accessMode: v.fallback(v.picklist(accessModes), defaultSettings.accessMode),
  alwaysHosts: v.fallback(hosts, []),
  neverHosts: v.fallback(hosts, []),
  marks: v.fallback(v.picklist(markModes), defaultSettings.marks),
  kinds: v.fallback(v.array(v.picklist(entityKinds)), [...entityKinds]),
  trigger: v.fallback(v.picklist(triggers), defaultSettings.trigger),
  holdKey: v.fallback(v.picklist(holdKeys), defaultSettings.holdKey),
  hoverDelay: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(5000)), defaultSettings.hoverDelay),
  textSize: v.fallback(v.picklist(textSizes), defaultSettings.textSize),
});

/** Settings from whatever was stored, repaired from the defaults. */
export const parseSettings = (value: unknown): Settings =>
  v.parse(stored, typeof value === 'object' && value !== null ? value : {});

/** Only what the reader changed is stored, so a default can become better later. */
const item = storage.defineItem<Partial<Settings> | null>('local:settings', { fallback: null, version: 1 });

export const readSettings = async (): Promise<Settings> => parseSettings(await item.getValue());

/** Changes some settings and keeps the rest. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  const current = (await item.getValue()) ?? {};
  await item.setValue({ ...current, ...change(parseSettings(current)) });
}

/** Calls back with the settings after each change; returns the end of it. */
export const watchSettings = (onChange: (settings: Settings) => void): (() => void) =>
  item.watch((value) => onChange(parseSettings(value)));
