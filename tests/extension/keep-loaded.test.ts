import { expect, it, vi } from 'vitest';
import { keepLoaded } from '../../entrypoints/background/keep-loaded.ts';

it('keeps what came, and tries again what failed', async () => {
  const load = vi.fn(async () => {
    if (load.mock.calls.length === 1) throw new Error('blocked');
    return 'glossary';
  });
  const get = keepLoaded(load);
  await expect(get()).rejects.toThrow('blocked');
  expect(await Promise.all([get(), get(), get()])).toEqual(['glossary', 'glossary', 'glossary']);
  expect(load).toHaveBeenCalledTimes(2);
});
