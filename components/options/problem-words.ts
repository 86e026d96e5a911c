import type { PackProblem } from '../../lib/packs/types.ts';
import { formatNumber, type WordKey, words } from '../ui/words.ts';

/** `$1` is the column, `$2` the detail. */
const faultWords = {
  archive: 'faultArchive',
  'bad-coordinate': 'faultCoordinate',
  'bad-date': 'faultDate',
  'bad-type': 'faultType',
  'bad-url': 'faultUrl',
  'bad-wikidata': 'faultWikidata',
  'bar-in-alias': 'faultBar',
  binary: 'faultBinary',
  control: 'faultControl',
  'double-column': 'faultDoubleColumn',
  duplicate: 'faultDuplicate',
  empty: 'faultEmpty',
  encoding: 'faultEncoding',
  'half-coordinates': 'faultHalfCoordinates',
  html: 'faultHtml',
  'long-line': 'faultLongLine',
  'no-name': 'faultNoName',
  'no-name-column': 'faultNoNameColumn',
  'no-rows': 'faultNoRows',
  'not-json': 'faultNotJson',
  'not-pack': 'faultNotPack',
  'not-text': 'faultNotText',
  'nothing-said': 'faultNothingSaid',
  'open-quote': 'faultOpenQuote',
  script: 'faultScript',
  'stray-quote': 'faultStrayQuote',
  'to-before-from': 'faultToBeforeFrom',
  'too-big': 'faultTooBig',
  'too-long': 'faultTooLong',
  'too-many-aliases': 'faultTooManyAliases',
  'too-many-fields': 'faultTooManyFields',
  'too-many-rows': 'faultTooManyRows',
} as const satisfies Record<PackProblem['fault'], WordKey>;

/** "Line 12: …", or only what is wrong where it has no line. */
export function formatProblem({ fault, line, column, detail }: PackProblem): string {
  const isNumber = detail !== null && /^\d+$/.test(detail);
  const text = words(faultWords[fault], column ?? '', isNumber ? formatNumber(Number(detail)) : (detail ?? ''));
  return line === null ? text : words('problemAtLine', formatNumber(line), text);
}
