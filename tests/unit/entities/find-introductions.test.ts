import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../../lib/entities/resolve-entities.ts';
import { type EntityKind, entityKinds, type Introduction } from '../../../lib/entities/types.ts';
import { introduce, readText, say } from './read-article.ts';

type Case = [marked: string, name: string, introductions: string[]];

const afterTheName: Case[] = [
  [
    '[Delia Marsh](person), a former harbour master in [Cork](place), spoke first.',
    'Delia Marsh',
    ['a former harbour master in Cork'],
  ],
  [
    '“We wait,” said [Delia Marsh](person), president of the [Oslo](place)-based [Tide Institute](group).',
    'Delia Marsh',
    ['president of the Oslo-based Tide Institute'],
  ],
  ['“No,” said [Delia Marsh](person), director of research.', 'Delia Marsh', ['director of research']],
  ['“No,” said [Delia Marsh](person), its chief executive.', 'Delia Marsh', ['its chief executive']],
  [
    '[Peter Pike](person), [Norway](place)’s deputy minister of ports, sat.',
    'Peter Pike',
    ['Norway’s deputy minister of ports'],
  ],
  [
    '“Sit,” says [Delia Marsh](person), the conductor, who is 71 and wears a cap.',
    'Delia Marsh',
    ['the conductor, who is 71 and wears a cap'],
  ],
  [
    '[Delia Marsh](person), a nurse from [Austin](place), [Texas](place), who is crossing the sea, sat.',
    'Delia Marsh',
    ['a nurse from Austin, Texas, who is crossing the sea'],
  ],
  [
    '[Delia Marsh](person), professor of law, politics and history at [Leeds](group), disagreed.',
    'Delia Marsh',
    ['professor of law, politics and history at Leeds'],
  ],
  ['[Delia Marsh](person) — a former nurse — agreed.', 'Delia Marsh', ['a former nurse']],
  ['The prize went to [Delia Marsh](person) (a baker from [Cork](place)).', 'Delia Marsh', ['a baker from Cork']],
  ['[Delia Marsh](person), now a teacher, agreed.', 'Delia Marsh', ['now a teacher']],
  ['[Delia Marsh](person), formerly of the [BBC](group), agreed.', 'Delia Marsh', ['formerly of the BBC']],
  ['[Delia Marsh](person), herself a refugee, agreed.', 'Delia Marsh', ['herself a refugee']],
  ['[Delia Marsh](person), then the mayor of [Cork](place), agreed.', 'Delia Marsh', ['then the mayor of Cork']],
  ['[Delia Marsh](person), one of the last weavers there, agreed.', 'Delia Marsh', ['one of the last weavers there']],
  ['[Delia Marsh](person), mother of two, agreed.', 'Delia Marsh', ['mother of two']],
  ['[Delia Marsh](person), Labour MP for [Cork](place), agreed.', 'Delia Marsh', ['Labour MP for Cork']],
  ['[Delia Marsh](person), prosecuting, asked for more.', 'Delia Marsh', ['prosecuting']],
  ['[Delia Marsh](person), in charge of the trams, agreed.', 'Delia Marsh', ['in charge of the trams']],
  ['[Delia Marsh](person), born in [Cork](place), agreed.', 'Delia Marsh', ['born in Cork']],
  ['[Delia Marsh](person), known as the Fox, agreed.', 'Delia Marsh', ['known as the Fox']],
  ['Mr. [Pike](person), the company’s founder, declined to comment.', 'Pike', ['the company’s founder']],
  ['Ms. [Marsh](person), a Republican, said no.', 'Marsh', ['a Republican']],
  ['[Peter Pike](person), identified as a clerk, left.', 'Peter Pike', ['a clerk']],
  ['[Peter Pike](person), the 24-year-old forward, scored twice.', 'Peter Pike', ['the 24-year-old forward']],
  [
    '[Tide Institute](group), a charity that watches the sea, closed.',
    'Tide Institute',
    ['a charity that watches the sea'],
  ],
  [
    'The [World Food Programme](group), the [Rome](place)-based [United Nations](group) agency for food, spoke.',
    'World Food Programme',
    ['the Rome-based United Nations agency for food'],
  ],
  ['[Tide](group), [Norway](place)’s biggest lender, cut jobs.', 'Tide', ['Norway’s biggest lender']],
  ['[Tide](group), based in [Oslo](place), cut jobs.', 'Tide', ['based in Oslo']],
  ['[Tide](group), founded in 1990 by two nurses, cut jobs.', 'Tide', ['founded in 1990 by two nurses']],
  ['[Tide](group), part of the [Harlow Group](group), cut jobs.', 'Tide', ['part of the Harlow Group']],
  ['[Tide](group), formerly known as [Ebb](group), cut jobs.', 'Tide', ['formerly known as Ebb']],
  ['[Tide](group), the owner of the mill, cut jobs.', 'Tide', ['the owner of the mill']],
  [
    'They rest in [Harlow Springs](place), a small town in [Texas](place).',
    'Harlow Springs',
    ['a small town in Texas'],
  ],
  ['[Harlow](place), a city of 2 million in the north, flooded.', 'Harlow', ['a city of 2 million in the north']],
  ['In [Lisbon](place), the capital, rain fell.', 'Lisbon', ['the capital']],
  ['[Harlow](place), home to two mills, flooded.', 'Harlow', ['home to two mills']],
  ['They met in [Harlow](place), 40 km north of [Cork](place).', 'Harlow', ['40 km north of Cork']],
  ['They met in [Harlow](place), near the border with [Syria](place).', 'Harlow', ['near the border with Syria']],
  ['They met in [Harlow](place), in northern [Ghana](place), on Friday.', 'Harlow', ['in northern Ghana']],
  ['Fighting went on in [Kunar](place) province.', 'Kunar', ['province']],
];

const furtherCases: Case[] = [
  ['They asked [Tide](group), a [Cork](place)-based monitoring group.', 'Tide', ['a Cork-based monitoring group']],
  ['[Delia Marsh](person), the [Durham](place) seamer, took five.', 'Delia Marsh', ['the Durham seamer']],
  ['[Delia Marsh](person) KC, prosecuting, asked for more.', 'Delia Marsh', ['prosecuting']],
  ['[Delia Marsh](person), for the defence, asked for less.', 'Delia Marsh', ['for the defence']],
  ['[Delia Marsh](person) of [Norway](place), a nurse, won.', 'Delia Marsh', ['of Norway', 'a nurse']],
  ['They met in [Entebbe](place), [Uganda](place), on Friday.', 'Entebbe', ['Uganda']],
  ['They fled their last stronghold in [Harlow](place).', 'Harlow', ['their last stronghold']],
  ['They told the [Harlow](group) newspaper so.', 'Harlow', ['newspaper']],
  ['They told the [Harlow](group) news agency so.', 'Harlow', ['news agency']],
  ['The ruling [Harlow Party](group) lost.', 'Harlow Party', ['ruling']],
  ['They bought [Harlow Metals](group) of [Antwerp](place).', 'Harlow Metals', ['of Antwerp']],
  ['Two other lawmakers, [Ann Mott](person) and [Peter Pike](person), left.', 'Peter Pike', ['Two other lawmakers']],
  ['The first to have doubts was [Delia Marsh](person).', 'Delia Marsh', ['The first to have doubts']],
  [
    'The former governor of [Harlow](place) province [Delia Marsh](person) left.',
    'Delia Marsh',
    ['former governor of Harlow province'],
  ],
  ['The central bank’s governor, [Delia Marsh](person), left.', 'Delia Marsh', ['The central bank’s governor']],
  [
    'A former clerk from [Cork](place), near the border, [Marsh](person) joined up.',
    'Marsh',
    ['A former clerk from Cork, near the border'],
  ],
  ['Sussex want the Australian [Delia Marsh](person) back.', 'Delia Marsh', ['Australian']],
  ['[Delia Marsh](person) is Night editor of the [BBC](group).', 'Delia Marsh', ['Night editor of the BBC']],
];

const ages: Case[] = [
  ['[Delia Marsh](person), 42, a teacher from [Cork](place), won.', 'Delia Marsh', ['42, a teacher from Cork']],
  ['[Delia Marsh](person), 54, of [Saltaire](place), admitted theft.', 'Delia Marsh', ['54, of Saltaire']],
  [
    '[Delia Marsh](person), aged 54, of Mill Lane, [Saltaire](place), admitted theft.',
    'Delia Marsh',
    ['aged 54, of Mill Lane, Saltaire'],
  ],
  ['[Delia Marsh](person), 54, from [Saltaire](place), admitted theft.', 'Delia Marsh', ['54, from Saltaire']],
  ['[Delia Marsh](person), 54, admitted theft.', 'Delia Marsh', ['54']],
  ['[Delia Marsh](person) (54) admitted theft.', 'Delia Marsh', ['54']],
  ['[Delia Marsh](person), 54, who runs the mill, left.', 'Delia Marsh', ['54, who runs the mill']],
  ['Doctors let 30-year-old plumber [Peter Pike](person) go home.', 'Peter Pike', ['30-year-old plumber']],
];

const clauses: Case[] = [
  ['[Delia Marsh](person), who was a nurse in [Cork](place), wrote the book.', 'Delia Marsh', ['a nurse in Cork']],
  ['[Delia Marsh](person), who is from [Cork](place), wrote it.', 'Delia Marsh', ['who is from Cork']],
  [
    'Colonel [Peter Pike](person), who speaks for the coast guard, sat.',
    'Peter Pike',
    ['who speaks for the coast guard', 'Colonel'],
  ],
  ['[Delia Marsh](person), who leads the union, sat.', 'Delia Marsh', ['who leads the union']],
  [
    '[Delia Marsh](person), who has led the union since 2019, sat.',
    'Delia Marsh',
    ['who has led the union since 2019'],
  ],
  ['[Delia Marsh](person), who ran the mill for years, sat.', 'Delia Marsh', ['who ran the mill for years']],
  ['[Delia Marsh](person), who was appointed in May, sat.', 'Delia Marsh', ['who was appointed in May']],
  ['[Delia Marsh](person), who was born in [Cork](place), sat.', 'Delia Marsh', ['who was born in Cork']],
  ['[Delia Marsh](person), who became mayor in 2015, sat.', 'Delia Marsh', ['who became mayor in 2015']],
  ['[Delia Marsh](person), whose brother owns the mill, sat.', 'Delia Marsh', ['whose brother owns the mill']],
  [
    '[Delia Marsh](person), who has died aged 83, was a sculptor of birds.',
    'Delia Marsh',
    ['who has died aged 83', 'a sculptor of birds'],
  ],
  [
    'The [Tide Institute](group) ([TI](group)), which runs the harbour, closed.',
    'Tide Institute',
    ['which runs the harbour'],
  ],
  ['[Tide](group), which takes photographs of the sea, closed.', 'Tide', ['which takes photographs of the sea']],
  ['[Tide](group), which is based in [Oslo](place), closed.', 'Tide', ['which is based in Oslo']],
  ['[Tide](group), whose ships serve the islands, closed.', 'Tide', ['whose ships serve the islands']],
  ['[Harlow](place), which lies near [Cork](place), flooded.', 'Harlow', ['which lies near Cork']],
  [
    '[Harlow](place), where most families live off fishing, flooded.',
    'Harlow',
    ['where most families live off fishing'],
  ],
];

const sentences: Case[] = [
  [
    '[Delia Marsh](person) is the head of the [Tide Institute](group).',
    'Delia Marsh',
    ['the head of the Tide Institute'],
  ],
  ['[Delia Marsh](person) was a teacher before the war.', 'Delia Marsh', ['a teacher']],
  ['[Delia Marsh](person) is also chief executive of [Tide](group).', 'Delia Marsh', ['chief executive of Tide']],
  ['[Delia Marsh](person) is one of the island’s two doctors.', 'Delia Marsh', ['one of the island’s two doctors']],
  ['[Tide](group) is a bank with 12 branches.', 'Tide', ['a bank with 12 branches']],
  ['[Harlow](place) is a town of 9,000 people.', 'Harlow', ['a town of 9,000 people']],
  ['[Delia Marsh](person) was named chief executive in May.', 'Delia Marsh', ['named chief executive in May']],
  [
    '[Delia Marsh](person) was appointed director of the [Tide Institute](group) last year.',
    'Delia Marsh',
    ['appointed director of the Tide Institute last year'],
  ],
  ['The board named [Delia Marsh](person) chief executive.', 'Delia Marsh', ['chief executive']],
  ['The board appointed [Delia Marsh](person) as director of ports.', 'Delia Marsh', ['director of ports']],
  [
    '[Delia Marsh](person) became the first woman on the bench, and a judge.',
    'Delia Marsh',
    ['the first woman on the bench'],
  ],
  ['[Delia Marsh](person) works as a plumber in [Cork](place).', 'Delia Marsh', ['a plumber in Cork']],
];

const beforeTheName: Case[] = [
  [
    'Security analyst [Delia Marsh](person) of the [Oslo](place)-based [Tide Institute](group) agreed.',
    'Delia Marsh',
    ['Security analyst', 'of the Oslo-based Tide Institute'],
  ],
  [
    'Later [US](place) Defence Secretary [Peter Pike](person), a former [US Marine Corps](group) general, arrived.',
    'Peter Pike',
    ['US Defence Secretary', 'a former US Marine Corps general'],
  ],
  ['Colonel [Peter Pike](person) sat.', 'Peter Pike', ['Colonel']],
  [
    'They met [Tide Institute](group) director [Delia Marsh](person) on Friday.',
    'Delia Marsh',
    ['Tide Institute director'],
  ],
  ['They heard defending champion [Delia Marsh](person) out.', 'Delia Marsh', ['defending champion']],
  ['They saw world number one [Delia Marsh](person) lose.', 'Delia Marsh', ['world number one']],
  ['Police told reporters that ex-mayor [Delia Marsh](person) had left.', 'Delia Marsh', ['ex-mayor']],
  ['Chief of staff [Delia Marsh](person) agreed.', 'Delia Marsh', ['Chief of staff']],
  ['President and chief executive [Delia Marsh](person) agreed.', 'Delia Marsh', ['President and chief executive']],
  ['Then his brother [Peter Pike](person) left.', 'Peter Pike', ['his brother']],
  ['[Norway](place)’s prime minister [Delia Marsh](person) agreed.', 'Delia Marsh', ['Norway’s prime minister']],
  ['The novelist and critic [Delia Marsh](person) agreed.', 'Delia Marsh', ['novelist and critic']],
  ['The beekeeper [Delia Marsh](person) agreed.', 'Delia Marsh', ['beekeeper']],
  ['They joined the rebel group [M23](group) in May.', 'M23', ['rebel group']],
  ['The Norwegian oil company [Equinor](group) agreed.', 'Equinor', ['Norwegian oil company']],
  ['Shares in carmaker [Volvo](group) fell.', 'Volvo', ['carmaker']],
  ['The [Oslo](place)-based shipping charity [Tide](group) agreed.', 'Tide', ['Oslo-based shipping charity']],
  ['The [Brussels](place)-based [Tide Institute](group) closed.', 'Tide Institute', ['Brussels-based']],
  ['[Iran](place)-backed [Red Dawn](group) closed the road.', 'Red Dawn', ['Iran-backed']],
  ['Rain fell on the Syrian town of [Harim](place) for days.', 'Harim', ['Syrian town']],
  ['They met in the port city [Odesa](place).', 'Odesa', ['port city']],
  ['They met in the Syrian capital, [Damascus](place), on Friday.', 'Damascus', ['the Syrian capital']],
  ['He came with his deputy, [Delia Marsh](person), and left.', 'Delia Marsh', ['his deputy']],
  ['Mr [Harlow](person)’s deputy, [Delia Marsh](person), left.', 'Delia Marsh', ['Mr Harlow’s deputy']],
  [
    'The head of the [Tide Institute](group), [Delia Marsh](person), left.',
    'Delia Marsh',
    ['The head of the Tide Institute'],
  ],
  ['One of the survivors, [Delia Marsh](person), left.', 'Delia Marsh', ['One of the survivors']],
  ['A former nurse, [Marsh](person) moved to [Cork](place) in 1990.', 'Marsh', ['A former nurse']],
  ['They saw a man called [Peter Pike](person) leave.', 'Peter Pike', ['a man']],
  ['They joined a group known as [Red Dawn](group) in May.', 'Red Dawn', ['a group']],
  ['It worked with broadcasters such as the [BBC](group) for years.', 'BBC', ['broadcasters']],
  ['Banks including [Tide](group) fell.', 'Tide', ['Banks']],
  ['They used [Harlow University](group)’s [Tide Database](group) for it.', 'Tide Database', ['Harlow University’s']],
  ['They told the [BBC](group)’s [Delia Marsh](person) so.', 'Delia Marsh', ['BBC’s']],
];

const labels: Case[] = [
  ['Rep. [Delia Marsh](person), D-[Ohio](place), said no.', 'Delia Marsh', ['D-Ohio', 'Rep.']],
  ['Sen. [Peter Pike](person) (R-[Texas](place)) said no.', 'Peter Pike', ['R-Texas', 'Sen.']],
  ['Sen. [Peter Pike](person), R-Ky., said no.', 'Peter Pike', ['R-Ky', 'Sen.']],
  ['[Peter Pike](person) of [Norway](place) came third.', 'Peter Pike', ['of Norway']],
  ['[Peter Pike](person) ([Norway](place)) came third.', 'Peter Pike', ['Norway']],
  ['“No,” said [Delia Marsh](person), with the [Tide Institute](group).', 'Delia Marsh', ['with the Tide Institute']],
  ['“No,” said [Delia Marsh](person) at the [Tide Institute](group).', 'Delia Marsh', ['at the Tide Institute']],
];

const bodies: Case[] = [
  ['State radio, [Radio Tide](group), carried it.', 'Radio Tide', ['State radio']],
  [
    'Fans of [Tide](group) and [Red Dawn](group), the city’s two big clubs, sang.',
    'Tide',
    ['the city’s two big clubs'],
  ],
  ['They fish the [Tarn](place) and the [Elbow](place), both chalk streams.', 'Tarn', ['both chalk streams']],
  ['His nephews [Tom](person) and [Will](person) left.', 'Will', ['His nephews']],
  ['Former mayors [Tom Hale](person) and [Ann Reed](person) left.', 'Ann Reed', ['Former mayors']],
  ['It was held by armed militias known as the [Red Dawn](group).', 'Red Dawn', ['armed militias']],
  [
    '[Harlow Town](group) supporters who call themselves the [Herring Choir](group) sang.',
    'Herring Choir',
    ['Harlow Town supporters'],
  ],
  [
    'It fell on the hill that sailors call [Old Tom](place), they said.',
    'Old Tom',
    ['the hill that sailors call Old Tom'],
  ],
  ['A man at the [Pump](group), as the mayor’s office is called, said no.', 'Pump', ['the mayor’s office']],
  ['They used encrypted apps such as [Tide](group).', 'Tide', ['encrypted apps']],
  [
    'It was the work of the group’s feared [Emni](group) intelligence apparatus.',
    'Emni',
    ['the group’s feared Emni intelligence apparatus'],
  ],
  ['They fear the [Red Dawn](group) of [Peter Pike](person).', 'Red Dawn', ['of Peter Pike']],
];

const sites: Case[] = [
  ['They met at the [Harlow Conference Center](place) in [Belek](place).', 'Harlow Conference Center', ['in Belek']],
  ['A nurse at [Harlow General Hospital](group) in [Oslo](place) wept.', 'Harlow General Hospital', ['in Oslo']],
  ['He sells cloth at [Millbrook](place) in [Latvia](place).', 'Millbrook', ['in Latvia']],
  ['Work stopped at [Millbrook](place) in the east of [Latvia](place).', 'Millbrook', ['in the east of Latvia']],
  ['The [Tarn Dam](place) stands on the [Daugava](place).', 'Tarn Dam', ['stands on the Daugava']],
  ['At [Harlow Hospital](group), on a hill above the port, men wept.', 'Harlow Hospital', ['on a hill above the port']],
  ['In [Millbrook](place), across the river from the fort, men wept.', 'Millbrook', ['across the river from the fort']],
  ['They robbed the gold diggings of [Millbrook](place).', 'Millbrook', ['gold diggings']],
];

const nothing: [marked: string, name: string][] = [
  ['[Delia Marsh](person), who said nothing, left.', 'Delia Marsh'],
  ['[Delia Marsh](person), who arrived late, left.', 'Delia Marsh'],
  ['[Delia Marsh](person), [Peter Pike](person) and [Anna Holt](person) left.', 'Delia Marsh'],
  ['On Monday, [Delia Marsh](person) left.', 'Delia Marsh'],
  ['In [Lisbon](place), the company said it would pay.', 'Lisbon'],
  ['After meeting [Pike](person), the president flew to [Paris](place).', 'Pike'],
  ['After talks with [Pike](person), the president left.', 'Pike'],
  ['Mr [Peter Pike](person) left.', 'Peter Pike'],
  ['The office of [Delia Marsh](person) is a friend to many.', 'Delia Marsh'],
  ['[Delia Marsh](person) was tired of the rain.', 'Delia Marsh'],
  ['[Delia Marsh](person) is a mess.', 'Delia Marsh'],
  ['They told [Delia Marsh](person) the mayor was ill.', 'Delia Marsh'],
  ['They signed [Delia Marsh](person) from [Lyon](group) in May.', 'Delia Marsh'],
  ['After talks with the minister, [Marsh](person) left.', 'Marsh'],
  [
    'A memo for the [European Commission](group), a copy of which was seen by the press, says so.',
    'European Commission',
  ],
  ['It raised its stake in the [World Bank](group), a move that angered many.', 'World Bank'],
  ['The [Rome](place)-based [United Nations](group) agency spoke.', 'United Nations'],
  ['It sailed to a [North Sea](place) port.', 'North Sea'],
  ['They met in the capital of [Latvia](place).', 'Latvia'],
  ['They camped outside [Belgrade](place), a little after two.', 'Belgrade'],
  ['[LISBON](place) - A storm rose over the coast.', 'LISBON'],
  ['[Russia](place), the [United States](place) and [Iran](place) met.', 'Russia'],
  ['The [Tide Institute](group), the [BBC](group) and the union met.', 'Tide Institute'],
  ['They heard [Peter Pike](person), [Norway](place)’s envoy [Delia Marsh](person) and others.', 'Peter Pike'],
  ['They heard [Peter Pike](person), director [Delia Marsh](person) and others.', 'Peter Pike'],
  ['She lived on the beach at [Brighton](place), [England](place).', 'England'],
  ['After [Lisbon](place), a storm rose over the sea.', 'Lisbon'],
  ['They heard a director of [Tide](group); [Delia Marsh](person) left.', 'Delia Marsh'],
  ['One of them, [Delia Marsh](person), left.', 'Delia Marsh'],
  ['They left [Lisbon](place), where he met the mayor.', 'Lisbon'],
  ['Rules of the [Harlow Committee](group) ([HC](group)).', 'Harlow Committee'],
  ['The shoe shop named [Delia Marsh](person) yesterday.', 'Delia Marsh'],
  ['The union, led by [Delia Marsh](person), set up a panel.', 'Delia Marsh'],
  ['[Tide](group), offered divers, declined.', 'Tide'],
  ['A member of the [Tide Institute](group), who had left early, sat.', 'Tide Institute'],
  ['Shares in [Tide](group), which rose 4 percent, fell.', 'Tide'],
  ['[Tide](group) in talks said no.', 'Tide'],
  ['They beat [Norway](place) in [Oslo](place).', 'Norway'],
  ['[Delia Marsh](person) in [Oslo](place) said no.', 'Delia Marsh'],
  ['The bridge over the [Tarn](place) stands near [Oslo](place).', 'Tarn'],
  ['A statue at [Millbrook](place) in [Oslo](place)’s harbour fell.', 'Millbrook'],
  ['State radio, [Radio Tide](group) and others carried it.', 'Radio Tide'],
  ['Unions [Tide](group) and [Red Dawn](group) met.', 'Red Dawn'],
  ['[Tide](group), [Anchor](group) and [Red Dawn](group), both clubs, sang.', 'Anchor'],
  ['They call [Old Tom](place) a hill.', 'Old Tom'],
  ['It joined [Tide](group), as the club is called, in May.', 'Tide'],
  ['The feared [Emni](group) met.', 'Emni'],
  ['The works of the [Red Dawn](group) of [Peter Pike](person)’s youth.', 'Red Dawn'],
];

describe('findIntroductions', () => {
  it.each([
    ...afterTheName,
    ...furtherCases,
    ...ages,
    ...clauses,
    ...sentences,
    ...beforeTheName,
    ...labels,
    ...bodies,
    ...sites,
  ])('%s', (marked, name, introductions) => {
    expect(say(marked, name)).toEqual(introductions);
  });

  it.each(nothing)('nothing in: %s', (marked, name) => {
    expect(say(marked, name)).toEqual([]);
  });

  it.each<[string, string, Record<string, unknown>]>([
    [
      '[Delia Marsh](person), president of the [Oslo](place)-based [Tide Institute](group), sat.',
      'Delia Marsh',
      {
        rule: 'apposition',
        role: 'president',
        affiliation: 'group:tide-institute',
        place: 'place:oslo',
        isFormer: false,
      },
    ],
    [
      '[Peter Pike](person), a former [US Marine Corps](group) general, sat.',
      'Peter Pike',
      { rule: 'apposition', role: 'general', affiliation: 'group:us-marine-corps', place: null, isFormer: true },
    ],
    [
      '[US](place) Defence Secretary [Peter Pike](person) sat.',
      'Peter Pike',
      { rule: 'title', role: 'Defence Secretary', affiliation: null, place: 'place:us', isFormer: false },
    ],
    [
      '[Peter Pike](person), [Norway](place)’s deputy minister of ports, sat.',
      'Peter Pike',
      { role: 'deputy minister of ports', affiliation: null, place: 'place:norway' },
    ],
    [
      '[Nils Overbeek](person), deputy minister of ports and the oldest man in the room, spoke.',
      'Nils Overbeek',
      { role: 'deputy minister of ports' },
    ],
    [
      'The bus broke down in [Lowick](place), a town of 9,000 halfway between [Harwich](place) and [Ipswich](place).',
      'Lowick',
      { role: 'town of 9,000' },
    ],
    [
      '[Delia Marsh](person), 54, of [Saltaire](place), sat.',
      'Delia Marsh',
      { rule: 'age', role: null, place: 'place:saltaire' },
    ],
    [
      '[Delia Marsh](person), 42, a teacher from [Cork](place), won.',
      'Delia Marsh',
      { role: 'teacher', place: 'place:cork' },
    ],
    [
      'The [Brussels](place)-based [Tide Institute](group) sat.',
      'Tide Institute',
      { rule: 'compound', role: null, place: 'place:brussels' },
    ],
    ['Rain fell on the Syrian town of [Harim](place).', 'Harim', { rule: 'title', role: 'Syrian town', place: null }],
    [
      '[Delia Marsh](person), who was a nurse in [Cork](place), left.',
      'Delia Marsh',
      { rule: 'clause', role: 'nurse', isFormer: true },
    ],
    [
      '[Delia Marsh](person), a lecturer at Harlow College, left.',
      'Delia Marsh',
      { role: 'lecturer', affiliation: null },
    ],
    [
      '[Delia Marsh](person) of the [Tide Institute](group) left.',
      'Delia Marsh',
      { rule: 'affiliation', role: null, affiliation: 'group:tide-institute' },
    ],
  ])('parts of %s', (marked, name, parts) => {
    const [introduction] = introduce(marked, name);
    expect(introduction).toBeDefined();
    const { affiliation, place, ...rest } = introduction as Introduction;
    expect({ ...rest, affiliation: affiliation?.entityId ?? null, place: place?.entityId ?? null }).toMatchObject(
      parts,
    );
    expect(rest.certainty).toBeGreaterThan(0);
    expect(rest.certainty).toBeLessThanOrEqual(1);
  });

  it('keeps the sentence that holds it', () => {
    const text = 'It rained. “Sit,” said Delia Marsh, a nurse. She left.';
    const marked = text.replace('Delia Marsh', '[Delia Marsh](person)');
    const [introduction] = introduce(marked, 'Delia Marsh');
    expect(text.slice(introduction?.sentence.start, introduction?.sentence.end)).toBe(
      '“Sit,” said Delia Marsh, a nurse.',
    );
  });

  it('keeps the words of an organisation that no name stands for', () => {
    const marked = '[Delia Marsh](person), a lecturer at Harlow College, left.';
    const [introduction] = introduce(marked, 'Delia Marsh');
    expect(introduction?.affiliation).toEqual({ start: 27, end: 41, entityId: null });
  });

  const word = fc.constantFrom(
    ...'a the of who is which leads whose head mayor , , , . ( ) “ ” — - Mr former 54 aged known as -based ’s and town D-Ohio'.split(
      ' ',
    ),
    'Ann Mott',
    'Oslo',
    'Tide Bank',
    '\n\n',
    '\uD83D',
  );

  it('gives spans inside the text, in text order, for any words', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ').replace(/ (?=[,.)”’-])/g, '');
        const kinds: Record<string, EntityKind> = { 'Ann Mott': 'person', Oslo: 'place', 'Tide Bank': 'group' };
        const found = [...text.matchAll(/Ann Mott|Oslo|Tide Bank/g)].map(({ 0: name, index }) => ({
          start: index,
          end: index + name.length,
          kind: kinds[name] ?? 'person',
          score: 1,
        }));
        for (const { introductions } of resolveEntities(readText(text), found).entities) {
          let last = -1;
          for (const { start, end, text: words, sentence, affiliation, place } of introductions) {
            expect(start).toBeGreaterThanOrEqual(sentence.start);
            expect(end).toBeLessThanOrEqual(sentence.end);
            expect(text.slice(start, end)).toBe(words);
            expect(start).toBeGreaterThan(last);
            last = start;
            for (const part of [affiliation, place])
              if (part && part.entityId !== null)
                expect(found.some((mention) => mention.start === part.start && mention.end === part.end)).toBe(true);
          }
        }
      }),
    );
  });

  it('never throws, whatever is said to be a name', () => {
    const span = fc.tuple(fc.nat(80), fc.nat(20), fc.constantFrom(...entityKinds));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
        const found = spans.map(([start, length, kind]) => ({ start, end: start + length, kind, score: 1 }));
        expect(() => resolveEntities(readText(text), found)).not.toThrow();
      }),
    );
  });

  it.each([
    ['5,000 names in a list', 'Ann Mott, '],
    ['5,000 titles', 'minister of state for ports and director Ann Mott, the head of the bank, '],
    ['5,000 owners', 'Ann Mott’s '],
  ])(
    'stays quick with %s',
    (_, piece) => {
      const text = piece.repeat(5000);
      const found = Array.from({ length: 5000 }, (_, i) => {
        const start = i * piece.length + piece.indexOf('Ann Mott');
        return { start, end: start + 8, kind: 'person' as const, score: 1 };
      });
      const annotated = readText(text);
      const begin = performance.now();
      resolveEntities(annotated, found);
      expect(performance.now() - begin).toBeLessThan(3000);
    },
    30_000,
  );
});
