import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Inside the project, so that packages are found; ignored by git and by every other check. */
const copy = '.output/layers';

/** For every rule a file that breaks it, and what it imports. */
const plants: readonly (readonly [rule: string, file: string, imports: string])[] = [
  ['text-imports-nothing-above-it', 'lib/text/plant-up.ts', '../analysis/types.ts'],
  ['gazetteer-imports-nothing-above-it', 'lib/gazetteer/plant-up.ts', '../entities/types.ts'],
  ['entities-imports-nothing-above-it', 'lib/entities/plant-up.ts', '../attribution/types.ts'],
  ['attribution-imports-nothing-above-it', 'lib/attribution/plant-up.ts', '../glossary/types.ts'],
  ['glossary-imports-nothing-above-it', 'lib/glossary/plant-up.ts', '../analysis/types.ts'],
  ['pure-stays-pure', 'lib/analysis/plant-edge.ts', '../settings/types.ts'],
  ['pure-knows-no-browser-and-no-node', 'lib/entities/plant-browser.ts', 'wxt/browser'],
  ['pure-uses-no-node-builtins', 'lib/text/plant-node.ts', 'node:fs'],
  ['page-reads-text-and-types-only', 'lib/page/plant-rule.ts', '../entities/plant-up.ts'],
  ['components-take-props', 'components/card/plant-browser.ts', 'wxt/browser'],
  ['components-take-props', 'components/card/plant-page.ts', '../../lib/page/plant-rule.ts'],
  ['lib-imports-no-wiring', 'lib/settings/plant-component.ts', '../../components/card/plant-page.ts'],
  ['entry-points-stand-alone', 'entrypoints/plant-test.ts', '../tests/plant.ts'],
  ['one-door-to-compromise', 'lib/entities/plant-tagger.ts', 'compromise'],
  ['no-cycles', 'lib/text/plant-egg.ts', './plant-hen.ts'],
  ['no-broken-imports', 'lib/text/plant-broken.ts', './not-there.ts'],
];

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

describe('layer rules', () => {
  let cruise: Cruise['summary'];

  beforeAll(() => {
    rmSync(copy, { recursive: true, force: true });
    const folders = ['lib', 'components', 'entrypoints', 'public/_locales'];
    for (const part of [...folders, 'tsconfig.json', 'tsconfig.base.json', '.dependency-cruiser.mjs']) {
      cpSync(part, join(copy, part), { recursive: true });
    }
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text);
    };
    for (const [, file, imports] of plants) write(file, `import '${imports}';\nexport const plant = 1;\n`);
    write('lib/text/plant-hen.ts', "import './plant-egg.ts';\nexport const plant = 1;\n");
    write('tests/plant.ts', 'export const plant = 1;\n');
    write('lib/text/plant-orphan.ts', 'export const plant = 1;\n');

    const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'lib', 'components', 'entrypoints'];
    const { stdout, stderr } = spawnSync('depcruise', args, {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      shell: process.platform === 'win32',
    });
    if (!stdout) throw new Error(stderr);
    cruise = (JSON.parse(stdout) as Cruise).summary;
  }, 60_000);

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  // With a compiler that it can't use, dependency-cruiser reads nothing and says that all is well.
  it('has read the project', () => expect(cruise.totalCruised).toBeGreaterThan(20));

  it.each<readonly [string, string, string]>([...plants, ['no-orphans', 'lib/text/plant-orphan.ts', 'nothing']])(
    '%s: notices %s importing %s',
    (rule, file) => {
      expect(cruise.violations).toContainEqual(
        expect.objectContaining({ from: file, rule: expect.objectContaining({ name: rule }) }),
      );
    },
  );
});
