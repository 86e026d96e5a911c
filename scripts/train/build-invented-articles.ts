import type { EntityKind } from '../../lib/entities/types.ts';
import { femaleNames, maleNames, sharedNames } from '../../lib/gazetteer/first-names.ts';
import { mediaOutlets } from '../../lib/gazetteer/groups/media-outlets.ts';
import { armedGroups, parties } from '../../lib/gazetteer/groups/parties.ts';
import { publicBodies, worldBodies } from '../../lib/gazetteer/groups/public-bodies.ts';
import { splitBlocks } from '../../lib/text/split-blocks.ts';
import { communities } from './communities.ts';
import { clubs, companies, institutions } from './groups.ts';
import {
  adjectives,
  bands,
  bodies,
  causes,
  days,
  fields,
  firmEnds,
  months,
  nicknames,
  outlets,
  streets,
  works,
} from './invented-names.ts';
import { nationalities } from './nationalities.ts';
import type { LabelledDocument, LabelledName } from './read-documents.ts';
import { business, culture, headlines, police, politics, sport } from './templates.ts';

/** Names to fill gaps with. */
export interface NameStock {
  readonly towns: readonly string[];
  readonly countries: readonly string[];
  readonly surnames: readonly string[];
}

type Pick = <T>(items: readonly T[]) => T;

const firstNames = [...femaleNames, ...maleNames, ...sharedNames];
const knownBodies = [...worldBodies, ...publicBodies].map((line) => (line.split(/[=|]/)[0] ?? '').trim());
const known = (lines: readonly string[]): string[] => lines.map((line) => (line.split(/[=|]/)[0] ?? '').trim());
const knownOutlets = known(mediaOutlets);
const knownBands = [...known(parties), ...known(armedGroups)];
const initialed = institutions.filter((name) => /^[A-Z]{2,5}$/.test(name));

/** Articles from templates: about `count` of twelve sentences each. */
export function buildInventedArticles(stock: NameStock, count: number, random: () => number): LabelledDocument[] {
  const pick: Pick = (items) => items[Math.floor(random() * items.length)] as (typeof items)[number];
  const topics = [sport, sport, business, politics, police, culture];
  return Array.from({ length: count }, (_, n) => {
    const topic = pick(topics);
    const cast = buildCast(stock, pick, random);
    const builder = new TextBuilder();
    const heads = Math.floor(random() * 3);
    for (let i = 0; i < heads; i++)
      builder.addLine(pick(headlines), cast, pick(['plain', 'title', 'capitals']), random);
    if (random() < 0.5) builder.addDateline(cast, random);
    for (let i = 0; i < 10; i++) builder.addSentence(random() < 0.85 ? pick(topic) : pick(pick(topics)), cast, random);
    return builder.finish(`invented-${n}`);
  });
}

/** What fills the gaps of one article: text and kind, or text alone where the gap is no name. */
type Cast = (gap: string) => { readonly text: string; readonly kind: EntityKind | null };

function buildCast(stock: NameStock, pick: Pick, random: () => number): Cast {
  const chosen = new Map<string, string>();
  const once = (key: string, make: () => string): string => {
    const before = chosen.get(key);
    if (before !== undefined) return before;
    const made = make();
    chosen.set(key, made);
    return made;
  };
  const fill = (pattern: string): string =>
    pattern
      .replace('{L}', () => pick(stock.towns))
      .replace('{C}', () => pick(stock.countries))
      .replace('{A}', () => pick(fields))
      .replace('{A1}', () => pick(adjectives))
      .replace('{A2}', () => pick(causes))
      .replace('{N}', () => pick(nationalities));
  const surname = (n: string): string =>
    once(`S${n}`, () =>
      random() < 0.12
        ? `${pick(stock.surnames)}-${pick(stock.surnames)}`
        : random() < 0.06
          ? `${pick(['al-', 'van ', 'de ', 'Mc', "O'", 'El ', 'bin '])}${pick(stock.surnames)}`
          : pick(stock.surnames),
    );
  const first = (n: string): string => once(`F${n}`, () => (random() < 0.7 ? pick(firstNames) : pick(stock.surnames)));
  const body = (n: string): string =>
    once(`O${n}`, () =>
      random() < 0.3 ? pick(knownBodies) : random() < 0.3 ? pick(institutions) : fill(pick(bodies)),
    );
  const club = (n: string): string =>
    once(`T${n}`, () =>
      random() < 0.5
        ? pick(clubs)
        : `${random() < 0.3 ? pick(['FC ', 'AC ', 'Real ', 'Dynamo ', 'Sporting ']) : ''}${pick(stock.towns)}${random() < 0.5 ? pick([' United', ' City', ' Town', ' Rovers', ' FC', ' Wanderers', ' Athletic']) : ''}`,
    );
  return (gap) => {
    const n = gap.slice(1);
    switch (gap.charAt(0)) {
      case 'P':
        return {
          text: `${first(n)} ${random() < 0.08 ? `${pick('ABCDEFGHJKLMNPRST'.split(''))}. ` : ''}${surname(n)}`,
          kind: 'person',
        };
      case 'F':
        return { text: first(n), kind: 'person' };
      case 'S':
        return n.endsWith('g') ? { text: surname(n.slice(0, 1)), kind: null } : { text: surname(n), kind: 'person' };
      case 'T':
        return { text: club(n), kind: 'group' };
      case 't':
        if (n.endsWith('n')) return { text: once(`n${n}`, () => pick(nicknames)), kind: 'group' };
        return {
          text: once(`t${n}`, () =>
            random() < 0.6
              ? pick(stock.towns)
              : club(n).replace(
                  /^(?:FC|AC|Real|Dynamo|Sporting|AS|SC) | (?:United|City|Town|Rovers|FC|Wanderers|Athletic|County|Albion|[A-Z]\w+s)$/g,
                  '',
                ),
          ),
          kind: 'group',
        };
      case 'K':
        return {
          text: once(`K${n}`, () =>
            random() < 0.55
              ? pick(companies)
              : random() < 0.8
                ? `${random() < 0.5 ? pick(stock.surnames) : pick(stock.towns)} ${pick(firmEnds)}`
                : `${pick(stock.surnames)} & ${random() < 0.4 ? pick(['Sons', 'Co', 'Partners']) : pick(stock.surnames)}`,
          ),
          kind: 'group',
        };
      case 'O':
        return { text: body(n), kind: 'group' };
      case 'o':
        return { text: once(`o${n}`, () => toInitials(body(n)) ?? pick(initialed)), kind: 'group' };
      case 'M':
        return {
          text: once(`M${n}`, () => (random() < 0.6 ? pick(knownOutlets) : fill(pick(outlets)))).replace(/^The /, ''),
          kind: 'group',
        };
      case 'R':
        return {
          text: once(`R${n}`, () =>
            random() < 0.5 ? pick(knownBands) : random() < 0.1 ? pick(communities) : fill(pick(bands)),
          ),
          kind: 'group',
        };
      case 'L':
        return { text: once(`L${n}`, () => pick(stock.towns)), kind: 'place' };
      case 'C':
        return { text: once(`C${n}`, () => pick(stock.countries)), kind: 'place' };
      case 'B':
        return {
          text: once(`B${n}`, () => `${random() < 0.5 ? pick(stock.surnames) : pick(stock.towns)} ${pick(streets)}`),
          kind: 'place',
        };
      case 'N':
        return { text: pick(nationalities), kind: null };
      case 'W':
        return { text: pick(works), kind: null };
      case 'D':
        return { text: pick(days), kind: null };
      case 'X':
        return { text: pick(months), kind: null };
      default:
        return { text: String(Math.floor(random() * 90) + 1), kind: null };
    }
  };
}

function toInitials(name: string): string | null {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return words.length >= 2 && words.length <= 6 ? words.map((word) => word.charAt(0)).join('') : null;
}

type Style = 'plain' | 'title' | 'capitals';

class TextBuilder {
  private text = '';
  private readonly names: LabelledName[] = [];

  addLine(template: string, cast: Cast, style: Style, random: () => number): void {
    this.addPieces(template, cast, style, random);
    this.text += '\n\n';
  }

  addSentence(template: string, cast: Cast, random: () => number): void {
    this.addPieces(template, cast, 'plain', random);
    this.text += /[.?!"]$/.test(this.text) && random() < 0.6 ? ' ' : '\n\n';
  }

  /** "KUMASI, Ghana (AP) - " */
  addDateline(cast: Cast, random: () => number): void {
    this.addName(cast('L1').text.toUpperCase(), 'place');
    if (random() < 0.3) {
      this.text += ', ';
      this.addName(cast('C1').text, 'place');
    }
    if (random() < 0.5) {
      this.text += ' (';
      this.addName(random() < 0.5 ? 'Reuters' : 'AP', 'group');
      this.text += ')';
    }
    this.text += random() < 0.5 ? ' - ' : ' — ';
  }

  finish(id: string): LabelledDocument {
    const text = this.text.trimEnd();
    return { id, corpus: 'invented', text, blocks: splitBlocks(text), names: this.names };
  }

  private addPieces(template: string, cast: Cast, style: Style, random: () => number): void {
    const restyle = (words: string): string =>
      style === 'capitals'
        ? words.toUpperCase()
        : style === 'title'
          ? words.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase())
          : words;
    let opensSentence = true;
    for (const piece of template.split(/(\{[^}]+\})/)) {
      if (piece === '') continue;
      if (!piece.startsWith('{')) {
        this.text += restyle(piece);
        opensSentence = false;
        continue;
      }
      const { text, kind } = cast(piece.slice(1, -1));
      const words = opensSentence ? text.charAt(0).toUpperCase() + text.slice(1) : text;
      opensSentence = false;
      if (kind === null) this.text += restyle(words);
      else this.addName(style === 'capitals' ? words.toUpperCase() : words, kind);
    }
    if (style === 'plain' && random() < 0.02) this.text += '.';
  }

  private addName(text: string, kind: EntityKind): void {
    // "South Korean" towns in the lists have no article; bodies may.
    const skip = /^(?:The|the) (?=\p{Lu})/u.exec(text)?.[0].length ?? 0;
    this.names.push({ start: this.text.length + skip, end: this.text.length + text.length, kind });
    this.text += text;
  }
}
