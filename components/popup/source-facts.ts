import type { ArticleSummary, SourceSummary } from '../../lib/analysis/types.ts';
import type { RoleClass, SourceKind } from '../../lib/attribution/types.ts';
import { countedWords, formatFactLine, formatList, formatNumber, words } from '../ui/words.ts';

const sourceKindWords = {
  person: 'sourcePerson',
  organisation: 'sourceOrganisation',
  document: 'sourceDocument',
  anonymous: 'sourceAnonymous',
  unknown: 'sourceUnknown',
} as const satisfies Record<SourceKind, string>;

const roleWords = {
  official: 'roleOfficial',
  military: 'roleMilitary',
  party: 'roleParty',
  company: 'roleCompany',
  expert: 'roleExpert',
  ngo: 'roleNgo',
  witness: 'roleWitness',
  lawyer: 'roleLawyer',
  athlete: 'roleAthlete',
  journalist: 'roleJournalist',
  other: 'roleOther',
} as const satisfies Record<RoleClass, string>;

/** "official · 3 quoted · 1 reported": what a source is, and how its words are given. */
export const formatFacts = (source: SourceSummary): string =>
  [...(source.name === null ? [] : formatKind(source)), ...formatCounts(source.counts)].join(' · ');

/** What it does says more than what it is, save that it has no name. */
function formatKind({ sourceKind, roleClass, anonymity }: SourceSummary): readonly string[] {
  const role = roleClass && roleClass !== 'other' ? [words(roleWords[roleClass])] : [];
  if (sourceKind !== 'anonymous') return role.length > 0 ? role : [words(sourceKindWords[sourceKind])];
  const count = anonymity?.count ?? null;
  return [count !== null && count > 1 ? words('unnamedCount', formatNumber(count)) : words('sourceAnonymous'), ...role];
}

/** "3 quoted", "1 reported"; manners that do not occur are left out. */
const formatCounts = ({ direct, mixed, indirect }: ArticleSummary['counts']): readonly string[] => [
  ...(direct > 0 ? [countedWords('countDirect', direct)] : []),
  ...(mixed > 0 ? [countedWords('countMixed', mixed)] : []),
  ...(indirect > 0 ? [countedWords('countIndirect', indirect)] : []),
];

/** "said to Reuters", "by the Tide Institute · August", why somebody is not named; empty when the article says none of it. */
export const formatDetails = ({ name, media, anonymity, document }: SourceSummary): string =>
  formatFactLine([
    document?.maker && document.maker !== name ? words('documentBy', document.maker) : null,
    document?.date,
    media.length > 0 ? words('saidTo', formatList(media)) : null,
    anonymity?.reason && words('quotation', anonymity.reason),
  ]);

/** "4 quoted · 1 reported", "3 named sources · 1 unnamed", "official 2 · role not said 1": all sources together, a line each. */
export function formatTotals({ sources, unnamed, counts, roles, unclear }: ArticleSummary): readonly string[] {
  const withoutName = unnamed.filter(({ sourceKind }) => sourceKind !== 'unknown').length;
  const rows = [
    formatCounts(counts),
    [
      ...(sources.length > 0 ? [countedWords('countNamed', sources.length)] : []),
      ...(withoutName > 0 ? [countedWords('countUnnamed', withoutName)] : []),
      ...(unclear > 0 ? [countedWords('countUnclear', unclear)] : []),
    ],
    roles.some(({ roleClass }) => roleClass !== null)
      ? roles.map(
          (role) => `${words(role.roleClass ? roleWords[role.roleClass] : 'roleNone')} ${formatNumber(role.sources)}`,
        )
      : [],
  ];
  return rows.filter((row) => row.length > 0).map((row) => row.join(' · '));
}
