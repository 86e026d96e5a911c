import { readList } from '../../gazetteer/read-list.ts';

/** Words of sports pages, where "Seattle" is a club: "Minnesota moved within a point of St. Louis". */
export const sportWords: ReadonlySet<string> = new Set(
  readList(`
  ball, baseline, batsman, batted, batter, beat, bowled, bowler, captain, champion, champions, championship, clinched, club, clubs, coach, cornerback,
  cricket, crowd, cup, defeat, defeated, defender, division, double, draw, drew, equaliser, equalized, fans, fastest, fielder, final, finals, fixture,
  football, footballer, forward, game, games, goal, goalkeeper, goalless, goals, goaltender, half-time, halftime, header, hitter, homer, inning, innings, kick,
  lap, lbw, league, leagues, manager, match, matches, medal, midfield, midfielder, net, offside, opener, overtime, penalty, pitch, pitcher, play,
  played, player, players, playoff, playoffs, points, puck, quarterback, quarter-final, quarterfinal, quarterfinals, race, rebounds, referee, relegation, rookie,
  round, rugby, run, runs, score, scored, scorer, season, seasons, seed, seeded, semi-final, semifinal, semifinals, sets, shootout, shortstop, shutout, side,
  skipper, soccer, squad, stadium, stoppage, striker, substitute, tackle, team, teammate, teams, tennis, tie, touchdown, touchdowns, tournament, transfer,
  try, unbeaten, victory, wicket, wickets, win, winger, winner, winners, wins, won, yards
`),
);
