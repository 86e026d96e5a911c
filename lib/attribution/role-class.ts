import { isNounFor, singular } from '../entities/introduction-nouns.ts';
import type { Entity, Introduction } from '../entities/types.ts';
import { isOutlet } from './medium.ts';
import {
  bodyNouns,
  fieldWords,
  idlePeople,
  loneDefaults,
  nameNouns,
  neutralDefaults,
  neutralNouns,
  partyLabels,
  relations,
  roleNouns,
  rolePairs,
} from './role-words.ts';
import type { RoleClass } from './types.ts';

/** Words of a description that are looked at; the rest tells of something else. */
const longestDescription = 24;

/** Where the noun's own phrase ends: "director | of the harbour board". */
const endsHead = /^(?:about|and|at|based|behind|by|for|from|in|of|on|that|to|which|who|whose|with)$/;

/** Words before a noun that leave it as it is: "a senior officer". */
const idle =
  /^(?:a|an|another|both|chief|deputy|five|four|junior|many|other|senior|several|some|the|three|top|two|\d+)$/;

/** An office beats the party of whoever holds it: a Labour minister, but a Labour MP. */
const highOffice = /^(?:governor|judge|justice|mayor|minister|premier|president|prosecutor)$/;

/**
 * What a description says that somebody does: "the chief engineer of the port authority", "two officials", "Labour MP".
 * 'other' for a role that has no class, null where none of the words is a role.
 */
export function readRoleClass(description: string): RoleClass | null {
  const words = readWords(description);
  const cut = words.findIndex((word, i) => i > 0 && endsHead.test(word));
  const head = cut < 0 ? words : words.slice(0, cut);
  const tail = cut < 0 ? [] : words.slice(cut);
  let last = head.length - 1;
  // "engineer Tom Hale", "a doctor too": the last word that is a role.
  while (last >= 0 && !isRole(head, last)) last--;
  if (last < 0) return null;
  if (
    head.slice(0, last).some((word) => /^(?:ex|former|formerly|late|retired)$/.test(word)) ||
    /^ex-/.test(head[last] ?? '')
  )
    return 'other';
  const noun = toSingular(head[last] ?? '');
  const modifiers = head.slice(0, last);
  const pair = `${toSingular(head[last - 1] ?? '')} ${noun}`;
  const paired = rolePairs.get(pair) ?? rolePairs.get(`${head[last - 1]} ${noun}`);
  if (paired) return paired;
  if (neutralNouns.has(noun)) {
    const isLone = tail.length === 0 && modifiers.every((word) => idle.test(word));
    return (
      readModifiers(modifiers) ??
      readBodies(tail) ??
      neutralDefaults.get(pair) ??
      neutralDefaults.get(noun) ??
      (isLone ? loneDefaults.get(noun) : null) ??
      'other'
    );
  }
  if (relations.has(noun)) return 'witness';
  const own = roleNouns.get(noun) ?? bodyNouns.get(noun);
  if (!own) return 'other';
  const isLabelled = modifiers.some((word) => partyLabels.has(word));
  return isLabelled && own === 'official' && !highOffice.test(noun) ? 'party' : own;
}

const readWords = (description: string): string[] =>
  (description.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [])
    .slice(0, longestDescription)
    .map((word) => word.replace(/['’]s?$/, ''));

function isRole(words: readonly string[], i: number): boolean {
  const noun = toSingular(words[i] ?? '');
  if (neutralNouns.has(noun) || roleNouns.has(noun) || bodyNouns.has(noun) || relations.has(noun)) return true;
  if (rolePairs.has(`${words[i - 1]} ${noun}`)) return true;
  return isNounFor('person', noun) && !idlePeople.has(noun);
}

/** What the words before a noun are about, the nearest first: "rebel", "trade union". */
function readModifiers(words: readonly string[]): RoleClass | null {
  for (let i = words.length - 1; i >= 0; i--) {
    const found = readBody(words, i) ?? fieldWords.get(words[i] ?? '');
    if (found) return found;
  }
  return null;
}

/** The first body behind a noun: "of the trade ministry", "at a university in Poland". */
function readBodies(words: readonly string[]): RoleClass | null {
  for (let i = 0; i < words.length; i++) {
    // "of the Harbour Police Board": the last of the nouns in a row says what it is.
    const found = readBody(words, i);
    if (found) return readBody(words, i + 1) ?? found;
  }
  return null;
}

function readBody(words: readonly string[], i: number): RoleClass | null {
  const noun = toSingular(words[i] ?? '');
  return (
    rolePairs.get(`${toSingular(words[i - 1] ?? '')} ${noun}`) ??
    rolePairs.get(`${words[i - 1]} ${noun}`) ??
    bodyNouns.get(noun) ??
    null
  );
}

function toSingular(word: string): string {
  if (/^(?:authorities|chambers|police|rebels|troops)$/.test(word)) return word;
  if (/^(?:business|congress|police|spokes|states|wo)?men$/.test(word)) return word.replace(/men$/, 'man');
  return singular(word.replace(/(?<=ch|sh|ss|x)es$/, ''));
}

/** What an entity does, by its introductions first to last, then by the words of its own name when it is a body. */
export function readEntityRole(entity: Entity): RoleClass | null {
  let found: RoleClass | null = null;
  for (const introduction of entity.introductions) {
    const role = readIntroduction(introduction);
    if (role && role !== 'other') return role;
    found ??= role;
  }
  if (entity.kind !== 'group') return found;
  return readName(entity) ?? found;
}

/** "who leads the response for the Ministry of Health" */
const leading = /^who (?:now )?(?:chairs|directs|heads|leads|manages|oversees|represents|runs|speaks|works)\b/;
const studying = /^who (?:now )?(?:lectures|researches|studies|teaches)\b.*\b(?:college|institute|university)\b/;

function readIntroduction({ role, text, affiliation, isFormer, rule, start }: Introduction): RoleClass | null {
  const lower = text.toLowerCase();
  if (isFormer) return role === null ? null : 'other';
  if (rule === 'party') return 'party';
  if (role !== null) {
    const noun = toSingular(readWords(role).at(-1) ?? '');
    // Her brother, Tom Hale: but not "a fish merchant's daughter who stood in Leith".
    if (relations.has(noun) && !/^(?:\S+['’]s? |her |his |their )/i.test(text)) return null;
    const around = affiliation ? ` of ${text.slice(affiliation.start - start, affiliation.end - start)}` : '';
    // "34, a tenant of the estate", "the Leith club's president": the role with what stands before it in its phrase.
    const at = Math.max(0, lower.indexOf(role.toLowerCase()));
    const rest = text.slice(lower.lastIndexOf(',', at) + 1);
    return readRoleClass(rest + around) ?? readRoleClass(role + around) ?? 'other';
  }
  if (rule === 'title') return readRoleClass(text);
  // "a Republican of Utah"
  if (partyLabels.has(toSingular(lower.replace(/^an? /, '').split(' ')[0] ?? ''))) return 'party';
  if (studying.test(lower)) return 'expert';
  return leading.test(lower) || /^(?:at|from|of|with) /.test(lower) ? readBodies(readWords(text)) : null;
}

/** "Ministry of Transport", "Ostrava Steel plc", "Rojava FC" */
function readName(entity: Entity): RoleClass | null {
  if (isOutlet(entity)) return 'journalist';
  const words = readWords(entity.name);
  if (words.some((word) => nameNouns.get(word) === 'athlete')) return 'athlete';
  const cut = words.findIndex((word, i) => i > 0 && endsHead.test(word));
  const head = cut < 0 ? words : words.slice(0, cut);
  for (let i = head.length - 1; i >= 0; i--) {
    const found = rolePairs.get(`${head[i - 1]} ${head[i]}`) ?? nameNouns.get(head[i] ?? '');
    if (found) return found;
  }
  return null;
}
