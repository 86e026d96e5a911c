/**
 * npm run build:glossary [-- --force]
 *
 * Writes public/glossary/ from the packages in node_modules and the house list: places.bin, entries.bin and NOTICE.txt. The
 * same inputs give the same bytes, so nothing is done where they have not changed since the last time.
 */
import { ensureGlossary } from './ensure-glossary.ts';

await ensureGlossary(process.argv.includes('--force'));
