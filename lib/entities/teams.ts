import { readLines } from '../gazetteer/read-list.ts';

/** A team that reports call by its city in one sentence and by its nickname in the next. */
export interface Team {
  /** "Boston", "Los Angeles", "LA". */
  readonly cities: readonly string[];
  /** "Red Sox", "Sox". */
  readonly nicknames: readonly string[];
}

/** One team a line: its city and, after "/", its other names; after "=" its nicknames. */
const lines = readLines(`
  Anaheim = Ducks
  Arizona = Cardinals | Cards
  Arizona = Diamondbacks | D-backs
  Atlanta = Braves
  Atlanta = Dream
  Atlanta = Falcons
  Atlanta = Hawks
  Baltimore = Orioles | O's
  Baltimore = Ravens
  Boston = Bruins | B's
  Boston = Celtics | C's
  Boston = Red Sox
  Brooklyn = Nets
  Buffalo = Bills
  Buffalo = Sabres
  Calgary = Flames
  Carolina = Hurricanes | Canes
  Carolina = Panthers
  Charlotte = Hornets
  Chicago = Bears
  Chicago = Blackhawks | Hawks
  Chicago = Bulls
  Chicago = Cubs
  Chicago = Sky
  Chicago = White Sox
  Cincinnati = Bengals
  Cincinnati = Reds
  Cleveland = Browns
  Cleveland = Cavaliers | Cavs
  Cleveland = Guardians
  Colorado = Avalanche | Avs
  Colorado = Rockies
  Columbus = Blue Jackets
  Connecticut = Sun
  Dallas = Cowboys
  Dallas = Mavericks | Mavs
  Dallas = Stars
  Dallas = Wings
  Denver = Broncos
  Denver = Nuggets
  Detroit = Lions
  Detroit = Pistons
  Detroit = Red Wings | Wings
  Detroit = Tigers
  Edmonton = Oilers
  Florida = Panthers
  Golden State = Warriors | Dubs
  Green Bay = Packers
  Houston = Astros
  Houston = Rockets
  Houston = Texans
  Indiana = Fever
  Indiana = Pacers
  Indianapolis = Colts
  Jacksonville = Jaguars | Jags
  Kansas City = Chiefs
  Kansas City = Royals
  Las Vegas / Vegas = Aces
  Las Vegas / Vegas = Raiders
  Los Angeles / LA = Angels
  Los Angeles / LA = Chargers
  Los Angeles / LA = Clippers
  Los Angeles / LA = Dodgers
  Los Angeles / LA = Kings
  Los Angeles / LA = Lakers
  Los Angeles / LA = Rams
  Los Angeles / LA = Sparks
  Memphis = Grizzlies
  Miami = Dolphins
  Miami = Heat
  Miami = Marlins
  Milwaukee = Brewers
  Milwaukee = Bucks
  Minnesota = Lynx
  Minnesota = Timberwolves | Wolves
  Minnesota = Twins
  Minnesota = Vikings
  Minnesota = Wild
  Montreal = Canadiens | Habs
  Nashville = Predators | Preds
  New England = Patriots | Pats
  New Jersey = Devils
  New Orleans = Pelicans | Pels
  New Orleans = Saints
  New York = Giants
  New York = Islanders | Isles
  New York = Jets
  New York = Knicks
  New York = Liberty
  New York = Mets
  New York = Rangers
  New York = Yankees | Yanks
  Oakland = Athletics | A's
  Oklahoma City = Thunder
  Orlando = Magic
  Ottawa = Senators | Sens
  Philadelphia / Philly = 76ers | Sixers
  Philadelphia / Philly = Eagles
  Philadelphia / Philly = Flyers
  Philadelphia / Philly = Phillies
  Phoenix = Mercury
  Phoenix = Suns
  Pittsburgh = Penguins | Pens
  Pittsburgh = Pirates
  Pittsburgh = Steelers
  Portland = Trail Blazers | Blazers
  Sacramento = Kings
  San Antonio = Spurs
  San Diego = Padres
  San Francisco = 49ers | Niners
  San Francisco = Giants
  San Jose = Sharks
  Seattle = Kraken
  Seattle = Mariners | M's
  Seattle = Seahawks
  Seattle = Storm
  St Louis / St. Louis = Blues
  St Louis / St. Louis = Cardinals | Cards
  Tampa Bay = Buccaneers | Bucs
  Tampa Bay = Lightning
  Tampa Bay = Rays
  Tennessee = Titans
  Texas = Rangers
  Toronto = Blue Jays | Jays
  Toronto = Maple Leafs | Leafs
  Toronto = Raptors
  Utah = Jazz
  Vancouver = Canucks
  Vegas = Golden Knights
  Washington = Capitals | Caps
  Washington = Commanders
  Washington = Mystics
  Washington = Nationals | Nats
  Washington = Wizards
  Winnipeg = Jets
`);

export const teams: readonly Team[] = lines.map((line) => {
  const [cities = '', nicknames = ''] = line.split(' = ');
  return { cities: cities.split(' / '), nicknames: nicknames.split(' | ') };
});
