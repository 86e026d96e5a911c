import { words } from '../ui/words.ts';
import type { ListOrder } from './order-matches.ts';

const orders = [
  ['importance', 'orderImportance'],
  ['appearance', 'orderAppearance'],
] as const satisfies readonly (readonly [ListOrder, string])[];

export interface OrderSwitchProps {
  readonly order: ListOrder;
  readonly onOrder: (order: ListOrder) => void;
}

export function OrderSwitch({ order, onOrder }: OrderSwitchProps) {
  return (
    <p class="order">
      {orders.map(([choice, word]) => (
        <button
          key={choice}
          type="button"
          class="order-choice"
          aria-pressed={choice === order}
          onClick={() => onOrder(choice)}
        >
          {words(word)}
        </button>
      ))}
    </p>
  );
}
