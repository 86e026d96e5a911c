import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the packages with word lists lie: `npm install --prefix scripts/train` puts them there. */
const folder = resolve(process.env['TRAIN_PACKAGES'] ?? 'scripts/train/node_modules');

/** Path of a file in a package of word lists. */
export function findPackageFile(name: string, file: string): string {
  const path = join(folder, name, file);
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm ci --prefix scripts/train first.`);
  return path;
}
