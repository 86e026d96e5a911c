import { readList } from '../gazetteer/read-list.ts';

const toSet = (text: string): ReadonlySet<string> => new Set(readList(text));

/** Words that begin sentences and titles and are in no name of their own. */
export const functionWords = toSet(`
  a, about, above, according, across, after, again, against, ago, all, almost, along, already, also, although, always,
  am, amid, among, an, and, another, any, anyone, anything, are, around, as, asked, at, away, back, be, because, been,
  before, behind, being, below, besides, between, both, but, by, can, could, current, currently, despite, did, do, does,
  during, each, earlier, early, either, elsewhere, even, ever, every, everyone, everything, ex, few, fewer, first,
  following, for, former, from, further, get, given, had, half, has, have, having, he, hence, her, here, hers, him, his,
  how, however, i, if, in, indeed, inside, instead, into, is, it, its, itself, just, last, late, later, least, less, let,
  like, local, many, may, maybe, me, meanwhile, more, moreover, most, much, must, my, near, nearly, neither, never, next,
  no, nobody, none, nor, not, nothing, now, of, off, officials, on, once, one, only, onto, or, other, others, our, out,
  outside, over, own, part, per, perhaps, police, recent, recently, same, see, senior, several, she, should, since, so,
  some, someone, something, sometimes, soon, still, such, than, that, the, their, them, then, there, therefore, these,
  they, this, those, though, through, throughout, thus, to, today, together, tomorrow, tonight, too, toward, towards,
  two, three, four, five, six, seven, eight, nine, ten, under, unless, unlike, until, up, upon, us, very, via, was, we,
  well, were, what, whatever, when, whenever, where, whereas, whether, which, while, who, whoever, whom, whose, why, will,
  with, within, without, would, yes, yesterday, yet, you, your, second, third, hundreds, thousands, dozens, millions,
  new, newly, thank, thanks, please, ok, oh, hi, hello, dear, hey, sorry, source, photo, photos, video, read, click, note,
  subject, re, fw, fwd, pm, editor, editors, reporters, reporting, advertisement, copyright, updated, breaking, exclusive,
  watch, live, opinion, analysis, comment, caption, image, file
`);

/** Common nouns that stand behind a place, with or without a comma: "Bayelsa state", "Kunar province". */
export const placeNouns = toSet(`
  airport, area, base, bay, beach, border, camp, capital, city, coast, county, desert, district, governorate, island,
  islands, lake, mountains, municipality, neighborhood, neighbourhood, peninsula, port, prefecture, prison, province,
  region, resort, river, slum, square, state, street, suburb, territory, town, township, valley, village, villages
`);

/** Nouns for people that stand before a name: "security analyst X". */
export const personNouns = toSet(`
  activist, actor, actress, adviser, advisor, aide, ambassador, analyst, anchor, architect, archbishop, artist, athlete,
  attorney, banker, billionaire, biologist, bishop, boss, boxer, boy, brother, businessman, businesswoman,
  candidate, captain, cardinal, celebrity, chairman, chairwoman, champion, chancellor, chef, chemist, chief, cleric, co-founder,
  coach, colleague, columnist, comedian, commander, commissioner, composer, congressman, consultant, correspondent,
  counterpart, cousin, critic, cyclist, daughter, defender, deputy, designer, dictator, diplomat, director, dissident,
  doctor, driver, economist, editor, engineer, envoy, executive, expert, farmer, father, fighter, filmmaker, founder, forward,
  friend, general, girl, girlfriend, goalkeeper, golfer, governor, guitarist, head, historian, husband, inspector, investigator,
  journalist, judge, justice, king, lawmaker, lawyer, leader, legend, lobbyist, lord, magistrate, man, manager, mayor, mechanic,
  meteorologist, midfielder, millionaire, minister, model, mother, musician, novelist, nurse, officer, official,
  organizer, owner, painter, partner, pastor, philosopher, photographer, physicist, pilot, player, playmaker, poet, politician,
  premier, president, priest, prince, princess, principal, prisoner, producer, professor, promoter, prosecutor, psychologist,
  queen, rabbi, rapper, reporter, researcher, resident, rival, scholar, scientist, secretary, senator, sergeant,
  singer, sister, skipper, soldier, solicitor, son, songwriter, spokesman, spokesperson, spokeswoman, star, striker, student,
  administrator, auctioneer, author, baker, banker, broker, builder, butcher, caretaker, carpenter, collector, conductor, conservationist, contractor, curator,
  dancer, dealer, dentist, electrician, farmworker, fisherman, geologist, grandson, granddaughter, grandmother, grandfather, hairdresser, investor, keeper,
  landlord, lecturer, librarian, manager, merchant, migrant, miner, negotiator, nephew, niece, nun, operator, parishioner, pensioner, pharmacist, plumber,
  postman, refugee, retiree, sailor, seller, shepherd, shopkeeper, sociologist, survivor, tailor, technician, trader, translator, tuner, violinist, volunteer,
  superintendent, surgeon, suspect, swimmer, teacher, teammate, terrorist, trainer, treasurer, tycoon, uncle, veteran, victim,
  victims, warlord, widow, wife, winger, winner, witness, woman, writer, chairperson, winemaker, bassist, drummer, vocalist
`);

/** Verbs of saying and doing that a person (or a body) does. */
export const agentVerbs = toSet(`
  accused, acknowledged, added, admitted, agreed, announced, answered, argued, asked, believes, called, cautioned, claimed,
  claims, commented, complained, conceded, concluded, confirmed, declared, declined, denied, described, died, emphasized, explained,
  expressed, hopes, insisted, insists, joked, laughed, married, noted, observed, pointed, predicted, promised,
  questioned, quipped, recalled, refused, rejected, remarked, replied, resigned, responded, said, says, scored, smiled, spoke,
  stated, stressed, suggested, testified, thinks, told, tells, thought, urged, vowed, wants, warned, wins, won, wrote,
  writes, was, is, has, had, will, would
`);

/** The verbs among them that make a speaker: only people and bodies say. */
export const sayVerbs = toSet(`
  added, admitted, argued, asked, cautioned, claimed, commented, complained, conceded, concluded, explained, insisted, joked,
  laughed, noted, observed, quipped, recalled, remarked, replied, said, says, smiled, stressed, testified, told, tells, warned,
  wrote, writes, married, died, resigned, scored
`);

/** Nouns before a group: "the newspaper Harlow", "militant group X". */
export const groupIntroducers = toSet(`
  airline, agency, alliance, app, band, broadcaster, charity, club, coalition, company, conglomerate, daily, faction, firm, giant,
  group, maker, magazine, manufacturer, militia, movement, network, newspaper, organisation, organization, outlet, party,
  publisher, retailer, rivals, startup, supermarket, team, thinktank, weekly, website, carmaker, bank, side
`);

/** Small words inside or at the start of names. */
export const nameParticles = toSet(`
  abu, af, al, ash, av, bin, bint, d', da, de, del, della, den, der, di, dos, das, du, e, el, ez, ibn, la, le, ould, st, ten, ter, ud, ul,
  ur, uz, van, ver, von, zu, zum
`);
