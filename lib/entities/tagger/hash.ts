/**
 * 32-bit hashes. Features, cluster words and gazetteer names are stored by hash alone, so these functions are part of the
 * model's file format: a change here needs a new training and a new version in `modelForm`.
 */

/** Hash of a text; two texts share one with a chance of 1 in 4 billion. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** Hash of a sequence, one step: order counts. */
export function combine(hash: number, next: number): number {
  let mixed = Math.imul(hash ^ Math.imul(next, 0xcc9e2d51), 0x1b873593);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
