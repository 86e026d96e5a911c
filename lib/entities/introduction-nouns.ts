import { groupIntroducers, personNouns, placeNouns } from './cue-words.ts';
import type { EntityKind } from './types.ts';

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What people are called besides `personNouns`. */
const morePersonNouns = toSet(`
  accountant addict agent aid-worker aristocrat assistant associate attendant auditor aunt aviator back backbencher barista barrister
  batsman batter beautician beneficiary bookmaker bowler brewer bride briton broadcaster busker campaigner captive carer ceo
  cfo chair child chorister clerk client cobbler coffin-maker colonel composer congresswoman contender contestant convert convict cook coroner
  councillor councilor counsellor countess couple courier courtier creator creditor crofter custodian debutant defendant delegate democrat
  descendant detective detainee developer devotee diver donor drover duchess duke elder emir employee emperor entrant entrepreneur ethnographer
  evangelist exile explorer fan fellow fighter figure financier finalist fisher footballer foreman forester fugitive gamekeeper gp
  graduate great-grandmother groundsman grower guard guardian guest guide gunman head-teacher headmaster headmistress headteacher heir heiress heptathlete hero high-jumper
  holder hooker hostage host hurdler imam immigrant incumbent independent infielder inmate insider instructor intern interpreter inventor
  islander jockey juror keyboardist kc laureate learner left-back legislator liaison lieutenant lifeguard lock loyalist machinist maestro
  maker mandarin marine martyr mason mastermind mate matriarch medallist medalist member mentor mep metallurgist midwife militant moderator monarch monk
  moneylender mp mufti msp mountaineer murderer naturalist native navigator neighbour neighbor neuroscientist newcomer nominee notary official ombudsman opener
  opponent orphan outfielder outsider parent partner-in-law passenger passer-by patient patriarch patron peer performer persona physician physiotherapist
  pioneer pitcher plaintiff planner planter point-guard porter postdoc postmaster potter predecessor premier presenter prisoner pro prodigy programmer prop protege
  protégé provost publican publisher pundit pupil qc quarterback qualifier ranger reader receiver recipient recluse recorder recruit rector referee refuser registrar reformer
  relative representative republican restaurateur retailer rider right-back rookie roommate rower ruler runner saint salesman saleswoman seamstress
  seaman seed senator-elect sergeant server sheriff shooter signatory skater skier sniper solicitor-general soloist soprano specialist speaker speechwriter spy
  squatter starlet statesman steward stonemason stylist subject substitute successor superstar supervisor supporter surveyor survivor tenant tenor theologian
  therapist thief thinker tourist trade-unionist traveller treasurer trustee tsar tsarina tutor twin umpire undersecretary upholsterer usher vet vicar viceroy
  virologist visitor vlogger vp walker warden watchmaker weaver weightlifter whip whistleblower winemaker woodworker worker youngster youth youtuber zookeeper
  all-rounder observer seamer scrum-half fly-half full-back prosecutor batter nobleman peacemaker foe ally apprentice bandleader barber barmaid bassoonist beekeeper biographer blogger bookkeeper boatman bodyguard bureaucrat cameraman cashier cellist centre-back chaplain cleaner
  coachman comic commentator commodore conscript constable co-author co-owner co-pilot co-host culprit deckhand defender-turned-coach demographer deserter distiller
  docker dressmaker ecologist educator epidemiologist executor farrier ferryman fiancé fiancée fireman firefighter florist flautist gardener glaciologist glazier goldsmith
  grocer groom harpist helmsman herder hiker husband innkeeper janitor jeweller jurist lecturer lexicographer linguist lockkeeper lookout lumberjack magnate maid meteorologist mediator
  milliner minder modernist mogul mover muralist mullah newsreader newsagent oarsman optician organist orthopaedist osteopath paramedic peasant percussionist pianist picker
  plasterer playwright policeman policewoman politico printer privateer proprietor psychiatrist quarryman rabbi raconteur radiologist receptionist regent rugby-player runner-up
  sculptor second-in-command secretary-general shoemaker shopper showrunner sommelier spokesperson statistician stepfather stepmother stockbroker storyteller stuntman
  submariner sultan surfer tanner tilers tiler toddler trainee treasurer trumpeter undertaker urologist vaulter vendor viola-player violist waiter waitress welder whaler
  wheelwright wrestler zoologist bookseller girl-guide man-of-the-match mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law
  mother-of-one mother-of-two mother-of-three mother-of-four father-of-one father-of-two father-of-three father-of-four grandparent godfather grandchild niece
`);

/** What a group is called besides `groupIntroducers`. "leader": "the Americans, leaders of the coalition". */
const moreGroupNouns = toSet(`
  academy adviser affiliate agency airline alliance archive arm army association assembly authority bakery band battalion body bookmaker bookseller
  branch brand brewer brewery brigade broker builder bureau business cabinet campaign carrier caucus centre center chain chamber champion charity choir church
  clan club coalition collective college combine commission committee community company competitor confederation conglomerate congregation consortium consultancy contractor
  cooperative co-operative corporation council court creditor crew dealer delegation department developer directorate distillery distributor district division dojo employer
  ensemble exchange exporter faction factory faculty family federation fellowship festival financier firm force forum foundation franchise front fund gang garage giant government
  guerrilla guerrillas guild holder hospital host hotelier household importer industry inspectorate institute institution insurer investor joint-venture jihadists journal junta
  laboratory lab label landlord leader league lender library listing lobby lobbyist maker manufacturer marketer member ministry miner mission monitor mosque museum neighbour network
  newcomer news-agency ngo non-profit nonprofit observatory office operator orchestra order organiser organizer orphanage outfit outfitter outlet overseer owner panel paper parent parent-company parish
  parliament partner parts-maker party people platform police portal practice predecessor premiers press producer programme project promoter provider publication publisher quango refiner regiment register regulator rental
  reseller restaurant rival roaster rule-maker runner-up school seller service settlement shareholder shipbuilder shipper shop shipyard side society squad sponsor start-up startup statistics-office steelmaker store studio
  subsidiary successor supermarket supplier syndicate tank team tech tenant theatre theater think-tank thinktank title-holder tour trade-union trader trailblazer tribe tribunal troupe trust trustee
  twin umbrella union unit university utility vendor venture visitor watchdog wholesaler wing workshop yard zoo airport-operator automaker carmaker chipmaker drugmaker planemaker housebuilder housebuilders
  accountants ally arm bench panel panel-member legislature ministry cooperative blog bloc foe force house jury opera radio rebel separatist site station tour-operator think-tank upper-house wire
  landowner militia minority newspaper website weekly monthly daily quarterly tabloid broadsheet magazine separatists rebels insurgents militants extremists jihadis hosts holders champions leaders
  strugglers neighbours rivals visitors winner finalist semi-finalist opponent sect denomination movement lobby-group monastery seminary convent registry secretariat taskforce task-force watchgroup
`);

const morePlaceNouns = toSet(`
  archipelago atoll autonomous-region birthplace borough bridge canal castle canton cape cathedral cemetery cave center centre commune community corridor country creek crossing dam democracy diggings
  dependency division enclave estate exclave farm field fjord forest fort fortress gorge glacier goldfield ground gulf hamlet harbour harbor heath highway hill hills home hometown hotel hub island-nation islet junction kingdom lagoon
  landmark locality loch lough market marsh marshes metropolis monarchy moor mountain museum nation neighbour neighbor oasis outcrop outpost palace park parish pass plain plateau polder pond prefecture
  principality promontory quarter quarry railway range ranch refuge reef republic reserve reservoir resort ridge road rock ruin school sea seaport seat settlement shipyard sheikhdom shore site
  stadium state station steppe strait stretch stronghold suburb summit superpower temple theatre terminal tract tower town township tributary tunnel valley venue village volcano ward waterfall watershed waterway wetland wilderness wood woodland
  yard zone bastion headquarters nation-state statelet citadel port-city backwater capital county-seat arena racecourse track circuit building stream spring waterfall
`);

const nouns: Readonly<Record<EntityKind, ReadonlySet<string>>> = {
  person: new Set([...personNouns, ...morePersonNouns]),
  group: new Set([...groupIntroducers, ...moreGroupNouns]),
  place: new Set([...placeNouns, ...morePlaceNouns]),
};

/** Endings of words for people: "conservationist", "beekeeper", "ferryman"; and the words that only look so. */
const personEnding =
  /(?:\p{L}{2}(?:ist|man|woman|men|women|person|keeper|maker|writer|worker|player|grower|monger|smith|ographer|ologist|ician|arian)|turned-\p{L}+)$/u;
const noPerson = toSet(
  'checklist consist exist female guestlist human insist list persist playlist resist shortlist twist assist roman seaman-like talisman',
);

/** Whether a word, in lower case, says what something of a kind is: "prize-winner", "banks", "ex-mayor". */
export function isNounFor(kind: EntityKind, word: string): boolean {
  const set = nouns[kind];
  if (set.has(word)) return true;
  const single = singular(word);
  if (set.has(single) || set.has(singular(word.slice(word.lastIndexOf('-') + 1)))) return true;
  // "the builders Redrow", "the accountants Bright & Lamb"
  if (kind === 'group') return single !== word && nouns.person.has(single);
  return kind === 'person' && personEnding.test(single) && !noPerson.has(single);
}

/** "ex-" and the plural's ending off: "ex-mayors" to "mayor", "agencies" to "agency". */
export const singular = (word: string): string =>
  word
    .replace(/^ex-/, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '');

/** What follows a comma and is no description: "a move that", "a day later". */
export const momentNouns = toSet(`
  accusation amount announcement approach arrangement attack attempt bit blow case chance change charge claim comment copy cost day deal decade decision defeat demand difference
  drop effort event fact fall few figure fine gain gesture good great hour increase issue job kind law list little lot majority matter measure million minute moment month move night number
  offer outcome payment pity plan point policy possibility practice prediction price problem process profit question record reform report requirement result rise role rule sentence share shift sign
  situation stance start statement step story sum surprise survey system task thing threat thousand time total trend trip value version victory view visit vote warning way week while win year
`);

/** Forms of address and ranks: on their own they say less than any description. */
export const rankWords = toSet(
  'adm admiral baron baroness brig brother canon capt captain cllr cmdr col colonel commander constable corporal councillor cpl dame det detective doctor dr earl father fr gen general gov hon inspector judge justice lady lieutenant lord lt maj major miss mr mrs ms pastor pc pfc president prof professor pvt rep reverend rev sen sergeant sgt sheikh sheriff sir sister supt superintendent',
);
