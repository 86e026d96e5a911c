import type { Cluster, ClusterUnion } from './clusters.ts';
import type { NameForm } from './short-forms.ts';
import { squeezeName } from './spelling.ts';
import { type Team, teams } from './teams.ts';

interface TeamKeys {
  /** The city and the nickname as the list has them, to tell namesakes. */
  readonly city: string;
  readonly nickname: string;
  readonly cityKeys: readonly string[];
  /** With and without the city. */
  readonly nicknameKeys: readonly string[];
}

const toKeys = ({ cities, nicknames }: Team): TeamKeys => ({
  city: cities[0] ?? '',
  nickname: nicknames[0] ?? '',
  cityKeys: cities.map(squeezeName),
  nicknameKeys: [...nicknames, ...cities.flatMap((city) => nicknames.map((name) => `${city} ${name}`))].map(
    squeezeName,
  ),
});

let keys: readonly TeamKeys[] | undefined;

/**
 * Joins "Boston" and "the Red Sox" where the article has no other team of Boston, and no other Red Sox. To be called last, when
 * "Boston Red Sox" has taken in what is short for it.
 */
export function joinTeams(names: readonly NameForm[], merged: ClusterUnion): void {
  const groups = new Map<string, Cluster>();
  for (const { surface, cluster } of names) if (cluster.kind === 'group') groups.set(squeezeName(surface), cluster);
  if (groups.size < 2) return;
  keys ??= teams.map(toKeys);
  const pick = (forms: readonly string[]): Cluster | undefined =>
    forms.map((form) => groups.get(form)).find((cluster) => cluster !== undefined);
  const named = keys.flatMap(({ city, nickname, cityKeys, nicknameKeys }) => {
    const [place, team] = [pick(cityKeys), pick(nicknameKeys)];
    return place && team ? [{ city, nickname, place, team }] : [];
  });
  for (const { city, nickname, place, team } of named) {
    const namesakes = named.filter((other) => other.city === city || other.nickname === nickname);
    if (namesakes.length === 1) merged.join(team, place, 'team');
  }
}
