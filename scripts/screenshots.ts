/** npm run screenshots: has the end-to-end test take the README's pictures anew, and puts them into docs/screenshots. */
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';

const args = ['run', '--config', 'vitest.built.config.ts', '--project', 'chromium', 'tests/e2e/screenshots'];
const { status } = spawnSync('vitest', args, { stdio: 'inherit', shell: process.platform === 'win32' });
if (status === 0) cpSync('.output/screenshots', 'docs/screenshots', { recursive: true });
process.exitCode = status ?? 1;
