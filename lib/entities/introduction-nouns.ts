import { wordSet } from '../text/word-set.ts';
import { groupIntroducers, personNouns, placeNouns } from './cue-words.ts';
import type { Unit } from './introduction-units.ts';
import { isClosed } from './introduction-words.ts';
import type { EntityKind } from './types.ts';

/** What people are called besides `personNouns`. */
const morePersonNouns = wordSet(`
  accountant addict agent aid-worker all-rounder ally apprentice aristocrat assistant associate attendant auditor aunt
  aviator back backbencher bandleader barber barista barmaid barrister bassoonist batsman batter beautician beekeeper
  beneficiary biographer blogger boatman bodyguard bookkeeper bookmaker bookseller bowler brewer bride briton
  broadcaster brother-in-law bureaucrat busker cameraman campaigner captive carer cashier cellist centre-back ceo cfo
  chair chaplain child chorister cleaner clerk client co-author co-host co-owner co-pilot coachman cobbler
  coffin-maker colonel comic commentator commodore composer congresswoman conscript constable contender contestant
  convert convict cook coroner councillor councilor counsellor countess couple courier courtier creator creditor
  crofter culprit custodian daughter-in-law debutant deckhand defendant defender-turned-coach delegate democrat
  demographer descendant deserter detainee detective developer devotee distiller diver docker donor dressmaker drover
  duchess duke ecologist educator elder emir emperor employee entrant entrepreneur epidemiologist ethnographer
  evangelical evangelist executor exile explorer fan farrier father-in-law father-of-four father-of-one
  father-of-three father-of-two fellow ferryman fiancé fiancée fighter figure finalist financier firefighter fireman
  fisher flautist florist fly-half foe footballer foreman forester fugitive full-back gamekeeper gardener girl-guide
  glaciologist glazier godfather goldsmith gp graduate grandchild grandparent great-grandmother grocer groom
  groundsman grower guard guardian guest guide gunman harpist head-teacher headmaster headmistress headteacher heir
  heiress helmsman heptathlete herder hero high-jumper hiker holder hooker host hostage hurdler husband imam immigrant
  incumbent independent infielder inmate innkeeper insider instructor intern interpreter inventor islander janitor
  jeweller jockey jurist juror kc keyboardist laureate learner lecturer left-back legislator lexicographer liaison
  lieutenant lifeguard linguist lock lockkeeper lookout loyalist lumberjack machinist maestro magnate maid maker
  man-of-the-match mandarin marine martyr mason mastermind mate matriarch medalist medallist mediator member mentor
  mep metallurgist meteorologist midwife militant milliner minder moderator modernist mogul monarch moneylender monk
  mother-in-law mother-of-four mother-of-one mother-of-three mother-of-two mountaineer mover mp msp mufti mullah
  muralist murderer native naturalist navigator neighbor neighbour neuroscientist newcomer newsagent newsreader niece
  nobleman nominee notary oarsman observer official ombudsman opener opponent optician organist orphan orthopaedist
  osteopath outfielder outsider paramedic parent partner-in-law passenger passer-by patient patriarch patron
  peacemaker peasant peer percussionist performer persona physician physiotherapist pianist picker pioneer pitcher
  plaintiff planner planter plasterer playwright point-guard policeman policewoman politico porter postdoc postmaster
  potter predecessor premier presenter printer prisoner privateer pro prodigy programmer prop proprietor prosecutor
  protege protégé provost psychiatrist publican publisher pundit pupil qc qualifier quarryman quarterback rabbi
  raconteur radiologist ranger reader receiver receptionist recipient recluse recorder recruit rector referee reformer
  refuser regent registrar relative representative republican restaurateur retailer rider right-back rookie roommate
  rower rugby-player ruler runner runner-up saint salesman saleswoman scrum-half sculptor seaman seamer seamstress
  second-in-command secretary-general seed senator-elect sergeant server sheriff shoemaker shooter shopper showrunner
  signatory sister-in-law skater skier sniper solicitor-general soloist sommelier son-in-law soprano speaker
  specialist speechwriter spokesperson spy squatter starlet statesman statistician stepfather stepmother steward
  stockbroker stonemason storyteller stuntman stylist subject submariner substitute successor sultan superstar
  supervisor supporter surfer surveyor survivor tanner tenant tenor theologian therapist thief thinker tiler tilers
  toddler tourist trade-unionist trainee traveller treasurer trumpeter trustee tsar tsarina tutor twin umpire
  undersecretary undertaker upholsterer urologist usher vaulter vendor vet vicar viceroy viola-player violist
  virologist visitor vlogger vp waiter waitress walker warden watchmaker weaver weightlifter welder whaler wheelwright
  whip whistleblower winemaker woodworker worker wrestler youngster youth youtuber zookeeper zoologist
`);

/** What a group is called besides `groupIntroducers`. "leader": "the Americans, leaders of the coalition". */
const moreGroupNouns = wordSet(`
  academy accountants adviser affiliate agency airline airport-operator alliance ally archive arm army assembly
  association authority automaker bakery band battalion bench bloc blog body bookmaker bookseller branch brand brewer
  brewery brigade broadsheet broker builder bureau business cabinet campaign carmaker carrier caucus center centre
  chain chamber champion champions channel charity chipmaker choir church clan club co-operative coalition collective
  college combine commission committee community company competitor confederation conglomerate congregation consortium
  consultancy contractor convent cooperative corporation council court creditor crew daily dealer delegation
  denomination department developer directorate distillery distributor district division dojo drugmaker employer
  ensemble exchange exporter extremists faction factory faculty family federation fellowship festival finalist
  financier firm foe force forum foundation franchise front fund gang garage giant government guerrilla guerrillas
  guild holder holders hospital host hosts hotelier house housebuilder housebuilders household importer industry
  inspectorate institute institution insurer insurgents investor jihadis jihadists joint-venture journal junta jury
  lab label laboratory landlord landowner leader leaders league legislature lender library listing lobby lobby-group
  lobbyist magazine maker manufacturer marketer member militants militia miner ministry minority mission monastery
  monitor monthly mosque movement museum neighbour neighbours network newcomer news-agency newspaper ngo non-profit
  nonprofit observatory office opera operator opponent orchestra order organiser organizer orphanage outfit outfitter
  outlet overseer owner panel panel-member paper parent parent-company parish parliament partner parts-maker party
  people planemaker platform police portal practice predecessor premiers press producer programme project promoter
  provider publication publisher quango quarterly radio rebel rebels refiner regiment register registry regulator
  rental reseller restaurant rival rivals roaster rule-maker runner-up school secretariat sect seller semi-finalist
  seminary separatist separatists service settlement shareholder shipbuilder shipper shipyard shop side site society
  sponsor squad start-up startup station statistics-office steelmaker store strugglers studio subsidiary successor
  supermarket supplier syndicate tabloid tank task-force taskforce team tech tenant theater theatre think-tank
  thinktank title-holder tour tour-operator trade-union trader trailblazer tribe tribunal troupe trust trustee twin
  umbrella union unit university upper-house utility vendor venture visitor visitors watchdog watchgroup website
  weekly wholesaler wing winner wire workshop yard zoo
`);

const morePlaceNouns = wordSet(`
  archipelago arena atoll autonomous-region backwater bastion birthplace borough bridge building canal canton cape
  capital castle cathedral cave cemetery center centre circuit citadel commune community corridor country county-seat
  creek crossing dam democracy dependency diggings division enclave estate exclave farm field fjord forest fort
  fortress gateway glacier goldfield gorge ground gulf hamlet harbor harbour headquarters heath highway hill hills
  home hometown hotel hub island-nation islet junction kingdom lagoon landmark locality loch lough market marsh
  marshes metropolis monarchy moor mountain museum nation nation-state neighbor neighbour oasis outcrop outpost palace
  parish park pass plain plateau polder pond port-city prefecture principality promontory quarry quarter racecourse
  railway ranch range reef refuge republic reserve reservoir resort ridge road rock ruin school sea seaport seat
  settlement sheikhdom shipyard shore site spring stadium state statelet station steppe strait stream stretch
  stronghold suburb summit superpower temple terminal terminus theatre tower town township track tract tributary
  tunnel valley venue village volcano ward waterfall watershed waterway wetland wilderness wood woodland yard zone
`);

const nouns: Readonly<Record<EntityKind, ReadonlySet<string>>> = {
  person: new Set([...personNouns, ...morePersonNouns]),
  group: new Set([...groupIntroducers, ...moreGroupNouns]),
  place: new Set([...placeNouns, ...morePlaceNouns]),
};

/** Endings of words for people: "conservationist", "beekeeper", "ferryman"; and the words that only look so. */
const personEnding =
  /(?:\p{L}{2}(?:ist|man|woman|men|women|person|keeper|maker|writer|worker|player|grower|monger|smith|ographer|ologist|ician|arian)|turned-\p{L}+)$/u;
const noPerson = wordSet(
  'checklist consist exist female guestlist human insist list persist playlist resist shortlist twist assist roman seaman-like talisman',
);

/** Words for who does something: "sprinter", "haulier", "director"; and those that are no people. */
const doerEnding = /^\p{L}{3,}(?:er|eur|[ct]or|ssor)$/u;
const noDoer = wordSet(`
  accelerator adder administer after airliner alligator alter altogether amber amplifier anger another answer anther
  aster atelier banner banter barometer barrier barter batter beaver better bigger binder bitter bladder blazer
  blender blister blockbuster blunder bluster boaster boiler border bother boulder bower breaker buffer bulldozer
  bumper bunker burger busier butter buzzer calculator cancer canister career carrier cartier cater center chamber
  chandelier chapter character charger charter cheaper cheer cider cinder classifier clever cleverer clipper closer
  cluster colder collider compressor computer connector consider container controller cooker cooler copper corner
  counter cover crater cruiser crusher cucumber cutter cyber cylinder dagger danger dearer december decider deeper
  deepwater defer deliver detector diameter diaper differ digger dinner disaster discover disorder doubleheader drawer
  dredger dresser drier dryer dumper earlier easier either ejector elevator eliminator ember encounter enter equator
  eraser escalator ether excavator explainer eyeliner factor fainter fairweather farther faster feather fender
  fertiliser fertilizer fever fewer fiercer filibuster filter finer finger firmer flatter fleer flipper flower flutter
  flyer flyover fodder folder forever former foster freezer freighter freshwater frontier fuller further gather gender
  generator gentler ginger glacier glider glitter grander grasshopper graver greater greener groundwater gutter halter
  hammer hamper handover hanger happier harder harsher harvester header headwater healthier heater heather heavier
  heifer helicopter hereafter higher hinder hotter however howitzer humber humidifier hunger hydropower identifier
  incubator indicator infer injector inner jumper keener kilometer kinder ladder larger laser later latter laughter
  launcher lavender layer leaner leather ledger leftover lesser letter lever lighter liner linger liqueur litter
  littler livelier liver lobster locker longer longliner louder loudhailer loudspeaker lower lumber manner marker
  matter meeker merger meter milder mixer modifier monitor monster moreover mower multiplier murder muster mutter
  narrower nearer neater neither never newer newsletter newspaper nicer nobler notepaper november number october odder
  offer older orbiter order other outer oyster pacifier paler paper parameter pepper perimeter photocopier plaster
  platter pointer poker polder poorer poster powder power prayer prefer prettier primer printer processor projector
  propeller proper prosper protractor prouder purer purpler quarter queer quicker quieter radiator rainwater rarer
  rather reactor recover reefer refer refrigerator register reindeer remainder remember reminder render richer river
  roaster roller rooster roster rougher router rover rubber rudder ruder rutter safer saner saucer scanner scarcer
  scatter scooter sector semester semiconductor september server shallower sharper sheer sheerer shelter shorter
  shoulder shower shutter sicker silver simpler skewer skyscraper slaughter sleeper slider slimmer slipper sliver
  slower smaller smarter smelter smoother smother sneaker sneer snooker sober softer sooner sparser speedier spider
  splinter spreader sprinkler steadier steamer steeper steer sterner sticker streamer stretcher stricter stronger
  subtler suffer summer sunflower super supper surrender sweater sweeter tamper tanker taper temper tender tenser
  terrier tether theater thermometer thicker thinner thruster thunder tiger tighter timber toaster together tougher
  tower tractor trailer transfer transformer transistor transponder transporter trigger trimester trimmer trouser
  truer tumbler twitter udder ulcer ulster under upper utter vaguer vector ventilator vesper viper voucher wager
  waiver wander warmer water weaker wealthier weather whatever whenever wherever whether whichever whisker whisper
  whiter whoever wider wilder winter wiper wiser wonder wrapper yonder younger zipper
`);

/** Endings of words for where things are made or kept: "cannery", "observatory"; and the words that only look so. */
const workEnding = /\p{L}{3}(?:ery|tory|house|(?<!bi)shop|works|yard)$/u;
const noWork = wordSet(`
  accessory adultery artery artillery backyard battery bravery bribery category compulsory conciliatory contradictory
  cutlery delivery directory discovery drapery embroidery every explanatory fireworks graveyard history hosiery
  imagery introductory inventory jewellery livery lottery machinery mandatory midwifery misery mockery mystery
  photoshop poetry predatory recovery roadworks robbery satisfactory savoury scenery silvery slavery slippery
  stationery statutory story surgery territory trajectory transitory trickery very victory
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
export const momentNouns = wordSet(`
  accusation amount announcement approach arrangement attack attempt bit blow case chance change charge claim comment
  copy cost day deal decade decision defeat demand difference drop effort event fact fall few figure fine gain gesture
  good great hour increase issue job kind law list little lot majority matter measure million minute moment month move
  night number offer option outcome payment pity plan point policy possibility practice prediction price problem
  process profit question record reform report requirement result rise role rule sentence share shift sign situation
  stance start statement step story sum surprise survey system task thing thousand threat time total trend trip value
  version victory view visit vote warning way week while win year
`);

/** "at the weekend, Marsh": when, not who. */
export const timeNouns = wordSet(`
  afternoon age autumn beginning break century dawn dusk end eve evening fall half half-time hours interval life lunch
  meantime midnight midweek minutes moments months morning noon past period season seasons spring start summer sunset
  tomorrow weekend weeks winter years yesterday
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
export const rankWords = wordSet(
  'adm admiral baron baroness brig brother canon capt captain cllr cmdr col colonel commander constable corporal councillor cpl dame det detective doctor dr earl father fr gen general gov hon inspector judge justice lady lieutenant lord lt maj major miss mr mrs ms pastor pc pfc president prof professor pvt rep reverend rev sen sergeant sgt sheikh sheriff sir sister supt superintendent',
);
