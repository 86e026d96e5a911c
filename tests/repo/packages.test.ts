import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

it('names no registry in the lock file, so that any mirror will do', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

it('pins every package to one version', () => {
  const { dependencies, devDependencies } = readJson('package.json') as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

it('starts every script through the set-up, so that each works in a fresh clone', () => {
  const { scripts } = readJson('package.json') as { scripts: Record<string, string> };
  const commands = Object.values(scripts).flatMap((script) => script.split(' && '));
  expect(commands.filter((command) => !/^(?:node scripts\/run\.mjs |npm run )/.test(command))).toEqual([]);
});
