import type { CardCorrections } from '../../components/card/types.ts';
import type { CardContent } from '../../lib/analysis/card-content.ts';
import type { EntityId } from '../../lib/entities/types.ts';
import { request } from '../../lib/messages/request.ts';
import { wait } from '../../lib/page/wait.ts';
import type { Shown } from './shown-card.ts';

/** What the reader has corrected on the cards of a page. */
export interface CorrectionSession {
  on(shown: Shown): CardCorrections;
  /** Whether something can be undone on a card: then it stays, though its name may have no mark any more. */
  isDone(id: string): boolean;
  /** For a while a card stays where the pointer does not: its menu was folded up, away from under it. */
  isHeld(id: string | undefined): boolean;
}

/** Characters of a name by which it is known. */
const longestName = 300;
/** Milliseconds to see what was done, and to reach the way back. */
const holdTime = 6000;
const unreachable = { ok: false, reason: 'broken' } as const;

const cut = (name: string): string => name.slice(0, longestName);

export function createCorrectionSession(
  redraw: () => void,
  onWriting: (isWriting: boolean) => void,
): CorrectionSession {
  /** By card, of what was done last on it, by which it can be undone. */
  const done = new Map<string, string>();
  /** What is taken back, while the page is not yet read without it. */
  const undone = new Set<string>();
  let held: string | null = null;
  let endHold = (): void => undefined;

  const hold = (card: string): void => {
    endHold();
    held = card;
    endHold = wait(holdTime, () => {
      held = null;
    });
    redraw();
  };

  return {
    on: ({ id: card, content, page }) => ({
      others: listOthers(content, page.cards),
      aliases: listAliases(content, page.map.text),
      done: done.get(card) ?? null,
      held: content.corrections.filter(({ id }) => id !== done.get(card) && !undone.has(id)),
      async apply(change, where) {
        const params = { change: { ...change, name: cut(change.name) }, where, url: location.href };
        const result = await request('correction:add', params).catch(() => unreachable);
        if (result.ok) {
          done.set(card, result.value);
          undone.delete(result.value);
          hold(card);
        }
        return result;
      },
      async undo(id) {
        const result = await request('correction:undo', { id }).catch(() => unreachable);
        if (result.ok) {
          if (done.get(card) === id) done.delete(card);
          undone.add(id);
          hold(card);
        }
        return result;
      },
      onWriting,
    }),
    isDone: (id) => done.has(id),
    isHeld: (id) => held === id,
  };
}

function listOthers(
  { entityId, kind }: CardContent,
  cards: Iterable<CardContent>,
): { readonly id: EntityId; readonly name: string }[] {
  return [...cards]
    .filter((card) => card.kind === kind && card.entityId !== entityId)
    .map((card) => ({ id: card.entityId, name: cut(card.name) }));
}

/** The words that stand for it in the text, if there are several; its own name is no other's, in capitals neither. */
function listAliases({ name, mentions }: CardContent, text: string): string[] {
  const surfaces = mentions.map(({ start, end }) => cut(text.slice(start, end).replace(/\s+/g, ' ')));
  const forms = new Map(surfaces.map((surface) => [surface.toLowerCase(), surface]));
  if (forms.size > 1) forms.delete(name.toLowerCase());
  else forms.clear();
  return [...forms.values()];
}
