import type { RoleClass } from './types.ts';

const toMap = (lists: readonly (readonly [RoleClass, string])[]): ReadonlyMap<string, RoleClass> =>
  new Map(lists.flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)));

/** What people are, in the singular. Each list sorted. */
export const roleNouns: ReadonlyMap<string, RoleClass> = toMap([
  [
    'official',
    'alderman ambassador attaché authorities bureaucrat chancellor cllr commissioner congress congressman ' +
      'congresswoman constable consul cop coroner councillor councilman councilmember councilor councilwoman cr ' +
      'detective diplomat emir envoy gov governor inspector investigator judge justice king lawmaker legislator ' +
      'magistrate mayor mep minister monarch mp msp negotiator ombudsman parliamentarian peer police policeman ' +
      'policewoman premier president prime-minister prince princess prosecutor queen regulator rep secretary sen ' +
      'senator sheriff speaker superintendent undersecretary vice-president',
  ],
  [
    'military',
    'adm admiral airman brigadier col colonel combatant commander commando corporal fighter gen general gunner ' +
      'insurgent jihadist lieutenant maj major marine marshal militant militiaman paratrooper peacekeeper rebel ' +
      'reservist sailor sergeant serviceman soldier trooper troops warlord',
  ],
  [
    'party',
    'backbencher candidate conservative democrat frontbencher liberal-democrat nominee politician republican ' +
      'socialist tory whip',
  ],
  [
    'company',
    'banker billionaire brewer broker businessman businesswoman ceo cfo coo cto dealer developer entrepreneur ' +
      'financier hotelier industrialist insurer investor landlord manufacturer merchant owner retailer ' +
      'shareholder shopkeeper trader tycoon vendor vintner',
  ],
  [
    'expert',
    'academic agronomist analyst anthropologist archaeologist astronomer astrophysicist biologist botanist ' +
      'chemist climatologist clinician criminologist demographer doctor ecologist economist epidemiologist expert ' +
      'forecaster geneticist geochemist geographer geologist geophysicist glaciologist historian hydrologist ' +
      'immunologist lecturer linguist mathematician meteorologist microbiologist neuroscientist oceanographer ' +
      'paleontologist pathologist pharmacologist philosopher physician physicist physiologist pollster postdoc ' +
      'professor psephologist psychiatrist psychologist researcher scholar scientist seismologist sociologist ' +
      'specialist statistician strategist surgeon theologian toxicologist veterinarian virologist volcanologist ' +
      'zoologist',
  ],
  [
    'ngo',
    'activist aid-worker campaigner conservationist environmentalist lobbyist suffragist trade-unionist unionist ' +
      'volunteer',
  ],
  [
    'witness',
    'bystander classmate commuter customer evacuee eyewitness homeowner local motorist neighbor neighbour ' +
      'onlooker parishioner passenger passer-by passersby patient pedestrian pensioner protester refugee resident ' +
      'shopper survivor teenager tenant tourist victim villager visitor voter widow widower witness worshipper',
  ],
  ['lawyer', 'attorney barrister counsel kc lawyer qc solicitor'],
  [
    'athlete',
    'athlete batsman batter bowler boxer catcher climber coach cricketer cyclist defender footballer forward ' +
      'fullback goalkeeper goalscorer golfer gymnast heptathlete high-jumper hurdler jockey linebacker midfielder ' +
      'olympian outfielder pitcher player playmaker quarterback rider rower runner seamer skater skier spinner ' +
      'sprinter striker substitute swimmer teammate umpire weightlifter winger wrestler',
  ],
  [
    'journalist',
    'anchor blogger broadcaster columnist commentator correspondent editor journalist newsreader photographer ' +
      'photojournalist podcaster presenter publisher reporter',
  ],
]);

/** What bodies are, in the singular; before or behind a noun that says nothing of its own: "union leader". Each list sorted. */
export const bodyNouns: ReadonlyMap<string, RoleClass> = toMap([
  [
    'official',
    'administration agency authority bureau cabinet coastguard commission congress consulate council court ' +
      'department embassy government inspectorate legislature ministry municipality ombudsman parliament police ' +
      'prosecutors regulator senate treasury tribunal watchdog',
  ],
  [
    'military',
    'army battalion brigade corps garrison guerrilla military militia navy paramilitary rebels regiment squadron ' +
      'troops',
  ],
  ['party', 'bloc caucus coalition faction opposition party'],
  [
    'company',
    'airline automaker bakery bank bookmaker brand brewer brewery broker brokerage business carmaker carrier ' +
      'chain chipmaker company conglomerate consultancy contractor developer distillery drugmaker exchange ' +
      'exporter factory farm firm giant hotel housebuilder importer insurer landlord lender maker manufacturer ' +
      'mill mine miner operator planemaker producer refiner retailer shipbuilder shipper shipyard shop start-up ' +
      'startup steelmaker store subsidiary supermarket supplier utility',
  ],
  ['expert', 'academy college faculty institute institution laboratory observatory think-tank thinktank university'],
  ['ngo', 'association campaign charity federation foundation guild league lobby ngo non-profit nonprofit trust union'],
  ['lawyer', 'chambers'],
  ['athlete', 'club squad team'],
  ['journalist', 'broadcaster journal magazine newspaper outlet paper tabloid website'],
]);

/** Whom a source is to somebody: their own person makes a witness, "a fisherman's daughter" does not. Sorted. */
export const relations: ReadonlySet<string> = new Set(
  (
    'aunt boyfriend brother colleague cousin dad daughter father friend girlfriend grandfather grandmother husband mom ' +
    'mother mum nephew niece parent relative roommate sister son uncle wife'
  ).split(' '),
);

/** What stands before a noun that says nothing of its own: "trade union leader", "rebel commander". Each list sorted. */
export const fieldWords: ReadonlyMap<string, RoleClass> = toMap([
  ['official', 'fire immigration intelligence interior judicial presidential security'],
  ['military', 'guerrilla infantry militant military naval rebel'],
  ['party', 'campaign conservative democratic election labour opposition party political republican'],
  ['company', 'business commercial corporate industry marketing retail sales'],
  ['expert', 'academic medical research science scientific'],
  ['ngo', 'aid humanitarian relief rights union'],
  ['lawyer', 'legal'],
  ['athlete', 'cricket football rugby tennis'],
  ['journalist', 'media news'],
]);

/** Party names as they stand before a name or an office: "Labour MP". Sorted. */
export const partyLabels: ReadonlySet<string> = new Set(
  'conservative democrat democratic green labor labour lib liberal republican socialist tory'.split(' '),
);

/** Who leads or works for something: what that is says more. Sorted. */
export const neutralNouns: ReadonlySet<string> = new Set(
  (
    'administrator adviser advisor aide boss captain ceo cfo chair chairman chairperson chairwoman chief co-founder ' +
    'consultant coo deputy director employee engineer executive founder head leader manager member officer official ' +
    'organiser organizer president principal representative secretary secretary-general spokesman spokespeople ' +
    'spokesperson spokeswoman staff staffer superintendent trustee vice-president worker'
  ).split(' '),
);

/** What such a noun says when nothing around it does. Sorted. */
export const neutralDefaults: ReadonlyMap<string, RoleClass> = new Map([
  ['ceo', 'company'],
  ['cfo', 'company'],
  ['chief executive', 'company'],
  ['coo', 'company'],
  ['executive', 'company'],
  ['managing director', 'company'],
  ['official', 'official'],
]);

/** What it says when it stands alone: "President Okafor", "two officers", but not "president of the band". Sorted. */
export const loneDefaults: ReadonlyMap<string, RoleClass> = new Map([
  ['officer', 'official'],
  ['president', 'official'],
  ['representative', 'official'],
]);

/** Words for people that say nothing of what they do. Sorted. */
export const idlePeople: ReadonlySet<string> = new Set(
  (
    'boy child critic everybody everyone girl guy human lady man member native one opponent other people person source ' +
    'somebody someone supporter teenager twin woman youth'
  ).split(' '),
);

/** What names of bodies say of them: "Ministry of Transport", "Ostrava Steel plc". Each list sorted. */
export const nameNouns: ReadonlyMap<string, RoleClass> = toMap([
  [
    'official',
    'authority bureau commission constabulary court courts department embassy government inspectorate ministry parliament ' +
      'police senate treasury tribunal',
  ],
  ['military', 'army battalion brigade militia navy'],
  ['party', 'democrats greens party republicans'],
  [
    'company',
    'ag airlines airways bank company corp corporation gmbh holdings inc industries limited llc ltd motors nv plc',
  ],
  ['expert', 'academy college institute laboratory observatory university'],
  ['ngo', 'association charity federation foundation trust union'],
  ['athlete', 'athletic fc football'],
]);

/** Nouns of two words, in the singular. Sorted. */
export const rolePairs: ReadonlyMap<string, RoleClass> = new Map([
  ['aid group', 'ngo'],
  ['aid worker', 'ngo'],
  ['air force', 'military'],
  ['armed group', 'military'],
  ['attorney general', 'official'],
  ['border guard', 'official'],
  ['campaign group', 'ngo'],
  ['central bank', 'official'],
  ['chief constable', 'official'],
  ['chief justice', 'official'],
  ['coast guard', 'official'],
  ['district attorney', 'official'],
  ['fire brigade', 'official'],
  ['first minister', 'official'],
  ['foreign secretary', 'official'],
  ['home secretary', 'official'],
  ['human rights', 'ngo'],
  ['inspector general', 'official'],
  ['law enforcement', 'official'],
  ['law firm', 'lawyer'],
  ['law professor', 'expert'],
  ['local authority', 'official'],
  ['news agency', 'journalist'],
  ['news site', 'journalist'],
  ['news website', 'journalist'],
  ['of state', 'official'],
  ['police force', 'official'],
  ['prime minister', 'official'],
  ['rights group', 'ngo'],
  ['secretary general', 'official'],
  ['solicitor general', 'official'],
  ['surgeon general', 'official'],
  ['think tank', 'expert'],
  ['trade union', 'ngo'],
]);
