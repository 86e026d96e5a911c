import { groupIntroducers, personNouns, placeNouns } from './cue-words.ts';
import type { Unit } from './introduction-units.ts';
import { isClosed } from './introduction-words.ts';
import type { EntityKind } from './types.ts';

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What people are called besides `personNouns`. */
const morePersonNouns = toSet(`
  accountant addict agent aid-worker aristocrat assistant associate attendant auditor aunt aviator back backbencher barista barrister
  batsman batter beautician beneficiary bookmaker bowler brewer bride briton broadcaster busker campaigner captive carer ceo
  cfo chair child chorister clerk client cobbler coffin-maker colonel composer congresswoman contender contestant convert convict cook coroner
  councillor councilor counsellor countess couple courier courtier creator creditor crofter custodian debutant defendant delegate democrat
  descendant detective detainee developer devotee diver donor drover duchess duke elder emir employee emperor entrant entrepreneur ethnographer
  evangelical evangelist exile explorer fan fellow fighter figure financier finalist fisher footballer foreman forester fugitive gamekeeper gp
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
  branch brand brewer brewery brigade broker builder bureau business cabinet campaign carrier caucus centre center chain chamber champion channel charity choir church
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
  dependency division enclave estate exclave farm field fjord forest fort fortress gateway gorge glacier goldfield ground gulf hamlet harbour harbor heath highway hill hills home hometown hotel hub island-nation islet junction kingdom lagoon
  landmark locality loch lough market marsh marshes metropolis monarchy moor mountain museum nation neighbour neighbor oasis outcrop outpost palace park parish pass plain plateau polder pond prefecture
  principality promontory quarter quarry railway range ranch refuge reef republic reserve reservoir resort ridge road rock ruin school sea seaport seat settlement shipyard sheikhdom shore site
  stadium state station steppe strait stretch stronghold suburb summit superpower temple terminus theatre terminal tract tower town township tributary tunnel valley venue village volcano ward waterfall watershed waterway wetland wilderness wood woodland
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

/** Words for who does something: "sprinter", "haulier", "director"; and those that are no people. */
const doerEnding = /^\p{L}{3,}(?:er|eur|[ct]or|ssor)$/u;
const noDoer = toSet(`
  accelerator adder administer after airliner alligator alter altogether amber amplifier anger another answer anther aster
  atelier banner banter barometer barrier barter batter beaver better bigger binder bitter bladder blazer blender blister
  blockbuster blunder bluster boaster boiler border bother boulder bower breaker buffer bulldozer bumper bunker burger busier
  butter buzzer calculator cancer canister career carrier cartier cater center chamber chandelier chapter character charger
  charter cheaper cheer cider cinder classifier clever cleverer clipper closer cluster colder collider compressor computer
  connector consider container controller cooker cooler copper corner counter cover crater cruiser crusher cucumber cutter
  cyber cylinder dagger danger dearer december decider deeper deepwater defer deliver detector diameter diaper differ digger
  dinner disaster discover disorder doubleheader drawer dredger dresser drier dryer dumper earlier easier either ejector
  elevator eliminator ember encounter enter equator eraser escalator ether excavator explainer eyeliner factor fainter
  fairweather farther faster feather fender fertiliser fertilizer fever fewer fiercer filibuster filter finer finger firmer
  flatter fleer flipper flower flutter flyer flyover fodder folder forever former foster freezer freighter freshwater frontier
  fuller further gather gender generator gentler ginger glacier glider glitter grander grasshopper graver greater greener
  groundwater gutter halter hammer hamper handover hanger happier harder harsher harvester header headwater healthier heater
  heather heavier heifer helicopter hereafter higher hinder hotter however howitzer humber humidifier hunger hydropower
  identifier incubator indicator infer injector inner jumper keener kilometer kinder ladder larger laser later latter laughter
  launcher lavender layer leaner leather ledger leftover lesser letter lever lighter liner linger liqueur litter littler
  livelier liver lobster locker longer longliner louder loudhailer loudspeaker lower lumber manner marker matter meeker merger
  meter milder mixer modifier monitor monster moreover mower multiplier murder muster mutter narrower nearer neater neither
  never newer newsletter newspaper nicer nobler notepaper november number october odder offer older orbiter order other outer
  oyster pacifier paler paper parameter pepper perimeter photocopier plaster platter pointer poker polder poorer poster powder
  power prayer prefer prettier primer printer processor projector propeller proper prosper protractor prouder purer purpler
  quarter queer quicker quieter radiator rainwater rarer rather reactor recover reefer refer refrigerator register reindeer
  remainder remember reminder render richer river roaster roller rooster roster rougher router rover rubber rudder ruder rutter
  safer saner saucer scanner scarcer scatter scooter sector semester semiconductor september server shallower sharper sheer
  sheerer shelter shorter shoulder shower shutter sicker silver simpler skewer skyscraper slaughter sleeper slider slimmer
  slipper sliver slower smaller smarter smelter smoother smother sneaker sneer snooker sober softer sooner sparser speedier
  spider splinter spreader sprinkler steadier steamer steeper steer sterner sticker streamer stretcher stricter stronger
  subtler suffer summer sunflower super supper surrender sweater sweeter tamper tanker taper temper tender tenser terrier
  tether theater thermometer thicker thinner thruster thunder tiger tighter timber toaster together tougher tower tractor
  trailer transfer transformer transistor transponder transporter trigger trimester trimmer trouser truer tumbler twitter udder
  ulcer ulster under upper utter vaguer vector ventilator vesper viper voucher wager waiver wander warmer water weaker
  wealthier weather whatever whenever wherever whether whichever whisker whisper whiter whoever wider wilder winter wiper wiser
  wonder wrapper yonder younger zipper
`);

/** Endings of words for where things are made or kept: "cannery", "observatory"; and the words that only look so. */
const workEnding = /\p{L}{3}(?:ery|tory|house|(?<!bi)shop|works|yard)$/u;
const noWork = toSet(`
  accessory adultery artery artillery backyard battery bravery bribery category compulsory conciliatory contradictory cutlery
  delivery directory discovery drapery embroidery every explanatory fireworks graveyard history hosiery imagery introductory
  inventory jewellery livery lottery machinery mandatory midwifery misery mockery mystery photoshop poetry predatory recovery
  roadworks robbery satisfactory savoury scenery silvery slavery slippery stationery statutory story surgery territory
  trajectory transitory trickery very victory
`);

/** Whether a word, in lower case, says what something of a kind is: "prize-winner", "banks", "ex-mayor". */
export function isNounFor(kind: EntityKind, word: string): boolean {
  const set = nouns[kind];
  if (set.has(word)) return true;
  const single = singular(word);
  if (set.has(single) || set.has(singular(word.slice(word.lastIndexOf('-') + 1)))) return true;
  if (kind !== 'person' && workEnding.test(single) && !noWork.has(single)) return true;
  // "the builders Redrow", "the accountants Bright & Lamb"
  if (kind === 'group') return single !== word && nouns.person.has(single);
  return (
    kind === 'person' &&
    ((personEnding.test(single) && !noPerson.has(single)) || (doerEnding.test(single) && !noDoer.has(single)))
  );
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
  offer option outcome payment pity plan point policy possibility practice prediction price problem process profit question record reform report requirement result rise role rule sentence share shift sign
  situation stance start statement step story sum surprise survey system task thing threat thousand time total trend trip value version victory view visit vote warning way week while win year
`);

/** "at the weekend, Marsh": when, not who. */
export const timeNouns = toSet(`
  afternoon age autumn beginning break century dawn dusk end eve evening fall half half-time hours interval life lunch meantime
  midnight midweek minutes moments months morning noon past period season seasons spring start summer sunset tomorrow weekend
  weeks winter years yesterday
`);

/** A common noun that may say what something is though no list has it: "core", "hostel"; not "move", "weekend", "Oslo". */
export const isPlainNoun = (unit: Unit): boolean =>
  unit.mention === null &&
  /^\p{Ll}{3}/u.test(unit.text) &&
  !isClosed(unit) &&
  (unit.tags.has('Noun') || unit.tags.size === 0) &&
  !unit.tags.has('Date') &&
  !momentNouns.has(singular(unit.lower)) &&
  !/^(?:name|phrase|term|word)s?$/.test(unit.lower) &&
  !timeNouns.has(unit.lower);

/** Forms of address and ranks: on their own they say less than any description. */
export const rankWords = toSet(
  'adm admiral baron baroness brig brother canon capt captain cllr cmdr col colonel commander constable corporal councillor cpl dame det detective doctor dr earl father fr gen general gov hon inspector judge justice lady lieutenant lord lt maj major miss mr mrs ms pastor pc pfc president prof professor pvt rep reverend rev sen sergeant sgt sheikh sheriff sir sister supt superintendent',
);
