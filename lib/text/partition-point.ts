/**
 * Binary search: the index of the first item from which on `isBefore` no longer holds, `to` when it holds for all. The items
 * between `from` and `to` (excluded) are sorted so that those for which it holds come first. Named as in Rust and C++.
 */
export function partitionPoint<T>(
  items: ArrayLike<T>,
  isBefore: (item: T) => boolean,
  from = 0,
  to = items.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
