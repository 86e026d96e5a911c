import type { CardCorrections } from '../../components/card/types.ts';
import type { CardContent } from '../../lib/analysis/card-content.ts';
import type { EntityId } from '../../lib/entities/types.ts';
import { request } from '../../lib/messages/request.ts';
import { wait } from '../../lib/page/wait.ts';

/** What the reader has corrected on the open card. */
export interface CorrectionSession {
  /** For a card, by the article's text and its other cards. */
  on(content: CardContent, text: string, cards: Iterable<CardContent>): CardCorrections;
  /** Whether something can be undone: then the card stays, though its name may have no mark any more. */
  readonly isDone: boolean;
  /** For a while the card stays where the pointer does not: its menu was folded up, away from under it. */
  readonly isHeld: boolean;
  /** Another card is opened, or none. */
  forget(): void;
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
  /** Of what was done last, by which it can be undone. */
  let done: string | null = null;

  let isHeld = false;
  let endHold = (): void => undefined;

  const note = (id: string | null): void => {
    done = id;
    endHold();
    isHeld = true;
    endHold = wait(holdTime, () => {
      isHeld = false;
    });
    redraw();
  };

  return {
    on: (content, text, cards) => ({
      others: listOthers(content, cards),
      aliases: listAliases(content, text),
      done,
      async apply(change, where) {
        const params = { change: { ...change, name: cut(change.name) }, where, url: location.href };
        const result = await request('correction:add', params).catch(() => unreachable);
        if (result.ok) note(result.value);
        return result;
      },
      async undo(id) {
        const result = await request('correction:undo', { id }).catch(() => unreachable);
        if (result.ok) note(null);
        return result;
      },
      onWriting,
    }),
    get isDone() {
      return done !== null;
    },
    get isHeld() {
      return isHeld;
    },
    forget() {
      done = null;
      isHeld = false;
      endHold();
    },
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
