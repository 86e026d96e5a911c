import { describe, expect, it } from 'vitest';
import { followKept, type Kept, keepCard } from '../../entrypoints/reader.content/kept-cards.ts';
import { type CardPage, type Shown, toShown } from '../../entrypoints/reader.content/shown-card.ts';
import type { CardContent } from '../../lib/analysis/card-content.ts';
import type { Mention } from '../../lib/entities/types.ts';

const nobody = (): boolean => false;

/** A page in one node, with its names: "Delia Marsh" is a card of its own, "Marsh=Delia Marsh" another mention of it. */
function toPage(node: Text, kind: 'person' | 'place', names: readonly string[]): CardPage {
  const text = node.data;
  const cards = new Map<string, CardContent>();
  const mentions = names.flatMap((line): Mention[] => {
    const [surface = '', name = surface] = line.split('=');
    const start = text.indexOf(surface);
    if (!cards.has(name)) cards.set(name, { entityId: `${kind}:${name}`, kind, name } as CardContent);
    const end = start + surface.length;
    return [{ start, end, kind, score: 1, entityId: `${kind}:${name}`, rule: 'own-name', certainty: 1 }];
  });
  const toRange = ({ start, end }: { start: number; end: number }): Range => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  };
  const offsetAt = (at: Node, offset: number): number | null => (at === node && node.data === text ? offset : null);
  return {
    map: { text, shadowRoots: [], toRange, offsetAt },
    cards: [...cards.values()],
    contentOf: ({ entityId }) => [...cards.values()].find((card) => card.entityId === entityId),
    mentionAt: (at) => mentions.find(({ start }) => start === at),
    mentionOf: (id) => mentions.find(({ entityId }) => entityId === id),
  };
}

const article = 'Ada Okafor met Delia Marsh in Lisbon. Marsh paid.';
const createNode = (text = article): Text => document.body.appendChild(document.createTextNode(text));

/** Keeps the cards of these names, each at its own mention. */
function keep(page: CardPage, ...names: string[]): readonly Kept[] {
  return names.reduce<readonly Kept[]>((kept, name) => {
    const mention = page.mentionAt(page.map.text.indexOf(name));
    const shown = mention && toShown(mention, page, 'pointer');
    if (!shown) throw new Error(`No card of ${name}`);
    return keepCard(kept, { shown, at: null });
  }, []);
}

const names = (kept: readonly Kept[]): string[] => kept.map(({ shown }) => shown.content.name);
const ids = (kept: readonly Kept[]): string[] => kept.map(({ shown }) => shown.id);
const first = (kept: readonly Kept[]): Shown => (kept[0] as Kept).shown;

describe('kept cards', () => {
  it('are as many as fit, the first giving way; one that is moved keeps its turn', () => {
    const page = toPage(createNode('A B C D E F G'), 'place', [...'ABCDEFG']);
    const kept = keep(page, ...'ABCDEFG');
    expect(names(kept)).toEqual([...'BCDEFG']);
    const moved = keepCard(kept, { shown: first(kept), at: { x: 1, y: 2 } });
    expect(names(moved)).toEqual([...'BCDEFG']);
    expect(moved[0]?.at).toEqual({ x: 1, y: 2 });
  });

  it('give way to the open card when it has become one with them, and is kept', () => {
    const page = toPage(createNode(), 'person', ['Ada Okafor', 'Delia Marsh=Ada Okafor']);
    const open = first(keep(page, 'Delia Marsh'));
    expect(ids(keepCard(keep(page, 'Ada Okafor'), { shown: open, at: null }))).toEqual([open.id]);
  });

  it.each<[string, 'person' | 'place', string[], string]>([
    ['the same', 'person', ['Ada Okafor', 'Delia Marsh'], 'Delia Marsh'],
    ['another name', 'person', ['Ada Okafor', 'Delia Marsh=Cordelia Marsh'], 'Cordelia Marsh'],
    ['another kind', 'place', ['Delia Marsh'], 'Delia Marsh'],
    ['no card any more', 'person', ['Ada Okafor'], 'Delia Marsh'],
    ['no card so far', 'person', [], 'Delia Marsh'],
  ])('stay the card of what their name stands for: %s', (_, kind, found, name) => {
    const node = createNode();
    const kept = keep(toPage(node, 'person', ['Ada Okafor', 'Delia Marsh']), 'Delia Marsh');
    const page = toPage(node, kind, found);
    const followed = followKept(kept, [page], nobody);
    expect(names(followed)).toEqual([name]);
    expect(ids(followed)).toEqual(ids(kept));
    expect(page.cards.includes(first(followed).content)).toBe(found.includes('Delia Marsh') || name !== 'Delia Marsh');
  });

  it('find the thing elsewhere when the page has put other nodes there, or other words into them', () => {
    const node = createNode();
    const kept = keep(toPage(node, 'person', ['Ada Okafor']), 'Ada Okafor');
    const next = toPage(createNode('Nobody saw Ada Okafor.'), 'person', ['Ada Okafor']);
    expect(first(followKept(kept, [next], nobody))).toMatchObject({ page: next, mention: { start: 11 } });
    node.data = 'Mia Quint met nobody. Ada Okafor left.';
    const others = toPage(node, 'person', ['Mia Quint', 'Ada Okafor']);
    expect(first(followKept(kept, [others], nobody))).toMatchObject({ page: others, mention: { start: 22 } });
  });

  it('come back to their mention when only the beginning was read in between', () => {
    const node = createNode();
    const names = ['Delia Marsh', 'Marsh paid=Delia Marsh'];
    const kept = keep(toPage(node, 'person', names), 'Marsh paid');
    const head = followKept(kept, [toPage(node, 'person', names.slice(0, 1))], nobody);
    expect(first(head).mention.start).toBe(article.indexOf('Delia'));
    const whole = followKept(head, [toPage(node, 'person', names)], nobody);
    expect(first(whole).mention.start).toBe(article.indexOf('Marsh paid'));
  });

  it('become one card when they are one thing: that on which the reader said so', () => {
    const node = createNode();
    const kept = keep(toPage(node, 'person', ['Ada Okafor', 'Delia Marsh', 'Lisbon']), 'Ada Okafor', 'Delia Marsh');
    const joined = toPage(node, 'person', ['Ada Okafor', 'Delia Marsh=Ada Okafor']);
    const [ada, delia] = ids(kept);
    expect(ids(followKept(kept, [joined], nobody))).toEqual([ada]);
    expect(ids(followKept(kept, [joined], (id) => id === delia))).toEqual([delia]);
    expect(names(followKept(kept, [joined], (id) => id === delia))).toEqual(['Ada Okafor']);
  });
});
