import type { EntityKind } from '../../lib/entities/types.ts';

export const kindWords = { person: 'kindPerson', group: 'kindGroup', place: 'kindPlace' } as const satisfies Record<
  EntityKind,
  string
>;

const drawings: Readonly<Record<EntityKind, string>> = {
  person: 'M8 8a2.9 2.9 0 1 0 0-5.8A2.9 2.9 0 0 0 8 8zM2.6 14c.4-2.7 2.6-4 5.4-4s5 1.3 5.4 4',
  group:
    'M6 7.6a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM1.4 13.2c.3-2.4 2.2-3.6 4.6-3.6s4.3 1.2 4.6 3.6M10.2 3.2a2.3 2.3 0 0 1 0 4.3M12 9.8c1.5.5 2.4 1.7 2.6 3.4',
  place:
    'M8 14.4s4.8-4.4 4.8-8A4.8 4.8 0 0 0 8 1.6a4.8 4.8 0 0 0-4.8 4.8c0 3.6 4.8 8 4.8 8zM8 8a1.6 1.6 0 1 0 0-3.2A1.6 1.6 0 0 0 8 8z',
};

/** The drawing of a kind; the word for it stands beside it or above the list. */
export function KindMark({ kind }: { readonly kind: EntityKind }) {
  return (
    <svg
      class={`icon kind-mark kind-${kind}`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      aria-hidden="true"
    >
      <path
        d={drawings[kind]}
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
