/**
 * npm test [-- STEP...]
 *
 * Every check, from cheap to dear; names limit it to the steps that begin with them ("npm test -- unit e2e"). Each step is
 * an npm script of its own. A failed step does not stop the others, except those that need what it makes. The last line
 * counts tests, and one for each step that has no tests to count.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';

interface Step {
  readonly name: string;
  /** The npm script. */
  readonly script: string;
  /** Vitest: its report is counted test by test. */
  readonly hasTests?: true;
  /** The step whose output this one works on. */
  readonly needs?: string;
  /** Runs beside the step before it: browsers mostly wait. */
  readonly isBeside?: true;
}

const steps: readonly Step[] = [
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'typecheck' },
  { name: 'layers', script: 'layers' },
  { name: 'unused', script: 'unused' },
  { name: 'unit', script: 'test:unit', hasTests: true },
  { name: 'build', script: 'build' },
  { name: 'build:e2e', script: 'build:e2e' },
  { name: 'size', script: 'size', needs: 'build' },
  { name: 'webext', script: 'lint:webext', needs: 'build' },
  { name: 'built', script: 'test:built', hasTests: true, needs: 'build' },
  { name: 'browser', script: 'test:browser', hasTests: true },
  { name: 'e2e:chromium', script: 'test:e2e:chromium', hasTests: true, needs: 'build:e2e' },
  { name: 'e2e:firefox', script: 'test:e2e:firefox', hasTests: true, needs: 'build:e2e', isBeside: true },
];

interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  readonly note: string;
}

const reports = join('.output', 'reports');

async function run({ name, script, hasTests }: Step): Promise<Outcome> {
  const report = join(reports, `${name.replace(':', '-')}.json`);
  const args = ['run', '--silent', script];
  if (hasTests) args.push('--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  const begin = performance.now();
  const child = spawn('npm', args, {
    shell: process.platform === 'win32',
    // Test progress is worth watching; the other tools only speak when something is wrong.
    stdio: hasTests ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const printed = Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')));
  const [status] = await once(child, 'close');
  const seconds = (performance.now() - begin) / 1000;
  const isGood = status === 0;
  if (!hasTests && !isGood) console.log((await printed).join(''));
  if (!hasTests) return { name, passed: Number(isGood), failed: Number(!isGood), seconds, note: '' };

  const { numPassedTests: passed = 0, numFailedTests = 0 } = readReport(report);
  // A file that does not load has no test that could fail, and still nothing may pass over it.
  const failed = isGood ? numFailedTests : Math.max(numFailedTests, 1);
  return { name, passed, failed, seconds, note: '' };
}

function readReport(file: string): { numPassedTests?: number; numFailedTests?: number } {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** The steps that were asked for, and those whose output they need. */
function selectSteps(names: readonly string[]): Step[] {
  if (names.length === 0) return [...steps];
  const chosen = steps.filter((step) => names.some((name) => step.name.startsWith(name)));
  const needed = new Set(chosen.map(({ needs }) => needs));
  return steps.filter((step) => chosen.includes(step) || needed.has(step.name));
}

/** Steps that run at the same time, in the order in which they begin. */
function toGroups(chosen: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of chosen) {
    const last = groups.at(-1);
    if (step.isBeside && last) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

function formatOutcomes(outcomes: readonly Outcome[]): string {
  return outcomes
    .map(({ name, passed, failed, seconds, note }) => {
      const verdict = note || (failed > 0 ? 'FAILED' : 'ok');
      const counts = note ? '' : `${passed} passed, ${failed} failed`;
      return `${name.padEnd(14)}${verdict.padEnd(10)}${counts.padEnd(24)}${seconds.toFixed(1).padStart(7)} s`;
    })
    .join('\n');
}

const names = process.argv.slice(2);
const selected = selectSteps(names);
const unknown = names.find((name) => !steps.some((step) => step.name.startsWith(name)));
if (unknown !== undefined) {
  console.error(`There is no step "${unknown}"; there are ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const outcomes: Outcome[] = [];
for (const group of toGroups(selected)) {
  const running = group.map((step): Promise<Outcome> | Outcome => {
    const isBlocked = outcomes.some(({ name, failed, note }) => name === step.needs && (failed > 0 || note !== ''));
    console.log(`\n== ${step.name}${isBlocked ? `: not run, ${step.needs} failed` : ''}`);
    return isBlocked ? { name: step.name, passed: 0, failed: 0, seconds: 0, note: 'not run' } : run(step);
  });
  outcomes.push(...(await Promise.all(running)));
}
const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
const failed = sum((outcome) => outcome.failed);
console.log(`\n${formatOutcomes(outcomes)}\n\n${sum(({ passed }) => passed)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
