import { expect, it } from 'vitest';
import { tag } from '../../../lib/entities/tagger/tag.ts';
import { readNameModel } from '../../../scripts/read-name-model.ts';
import { toArticle } from './read-words.ts';

/**
 * Sentences that lead astray. What stands in braces is a name and has to be found, with its kind and with these very ends;
 * nothing else may be. Each is read by itself, without an article around it that would help.
 */
const traps: readonly string[] = [
  // Words that are names elsewhere.
  'May we have another look at the plans?',
  'Prices may rise again in May, shopkeepers fear.',
  'Will the new bridge hold?',
  'Rose prices climbed before the holiday.',
  'They roasted a turkey for twelve guests.',
  'She poured the tea into cups of blue china.',
  'Nice weather brought crowds to the beach.',
  'On March 3 the pumps failed for the second time.',
  'Grace under pressure is what the job demands.',
  'He ate a Danish pastry on the train.',
  'The jersey was torn in the second half.',
  'Chase after chase ended in the same alley.',
  'Hope faded as the search entered its fourth day.',

  // Words that have their capital from the place where they stand.
  'Nobody was hurt, firefighters said.',
  'Residents woke to the smell of smoke.',
  'Farmers blame the late frost for the poor harvest.',
  'Trains were late again this morning, passengers complained.',
  'Meanwhile, Police were called to the scene.',
  '“Everything is gone,” said a neighbour who did not want to be named.',

  // Times, feasts, languages, faiths.
  'The shop closes on Saturdays in August and at Christmas.',
  'The office stays shut until Monday, January 6.',
  'She speaks Portuguese, Arabic and a little Welsh.',
  'The course is taught in English only.',
  'Ramadan begins on Thursday this year.',

  // Works, prizes, laws, brands, products.
  'Her novel “The Glass Ladder” has been translated nine times.',
  'The band closed with “Tell Me Twice”, as it always does.',
  'The poet was given the Booker Prize in her eighties.',
  'Lawyers spoke of the First Amendment all afternoon.',
  'The clause goes further than the Data Protection Act 2018.',
  'He dropped his iPhone into the canal.',
  'They drove to the wedding in an old Beetle.',
  'A glass of Champagne costs more than the meal.',

  // Headings and headlines.
  'KEY POINTS',
  'WHAT WE KNOW SO FAR',
  'READ MORE',
  'Related Stories',
  'POLICE HUNT GUNMAN AFTER RAID ON SHOP',
  'FLOODS CUT OFF VILLAGE FOR THIRD DAY',
  'Five Ways to Save Money This Winter',
  'How to Sleep Better Without Pills',

  // Adjectives, offices, bodies without a name.
  'French farmers blocked the motorway with hay.',
  'The British and Irish delegations left early.',
  'The Prime Minister will answer questions on Tuesday.',
  'The President and the Chancellor met for an hour.',

  // Storms, wars, plagues, sums.
  'He had fought in the Second World War.',
  'The Cold War ended before most of them were born.',
  'Covid-19 closed the theatre for two years.',

  // Compounds and possessives.
  'A {place Washington}-based charity paid for the repairs.',
  'The anti-{group ISIS} coalition met behind closed doors.',
  'The {place UK}-{place France} talks broke down over fish.',
  'A militia linked to {group al-Qaeda} took the airfield.',
  'The pro-{group Hezbollah} newspaper printed nothing of it.',
  '{place Mali}’s army has withdrawn from the north.',
  'The {place US}-born singer grew up in {place Lagos}.',
  '{person Teresa Moura}’s lawyer said she would appeal.',

  // What stands before a name and is no part of it.
  'Mr {person Harlow} left the room without a word.',
  'Mrs {person Adeyemi-Clarke} was in tears.',
  'President {person Ilse Vandermeer} signed the order at dawn.',
  'Prof {person Henrik Solberg} leads the study.',
  'Dr {person Amara Osei}, a surgeon, treated the injured.',
  'The foreign minister, {person Pavel Dragomir}, flew home.',
  'Police named the victim as 34-year-old {person Callum Brightwater}.',

  // People who are called like words.
  'Mrs {person May} said that she would resign in June.',
  '{person Eleanor May} told the inquiry what she knew.',
  '{person Mark Dunmore} made his mark in the first minute.',
  '{person Rose Okonkwo} rose to speak.',

  // Particles, initials, hyphens, accents.
  '{person Ludwig van der Meulen} restored the organ.',
  '{person J. P. Hallworth} wrote the report.',
  '{person Jean-Luc Marchetti} and {person María José Peñalver} shared the prize.',
  '{person Ahmed al-Rashidi} was arrested at the airport.',
  '{person Seán O’Dwyer} scored twice.',

  // Groups.
  '{group Liverpool} beat {group Everton} 2-1 on Saturday.',
  '{group Barcelona} signed the goalkeeper for three seasons.',
  'The {group World Health Organization} ({group WHO}) has sent doctors.',
  'The {group IMF} lent the money and the {group EU} stood surety.',
  'The {group BBC} and {group Reuters} both carried the story.',
  'The {group Ministry of Defence} said the drone had strayed.',
  'The {group Bank of England} held interest rates at four per cent.',
  'Shares in {group Volkswagen} fell by two per cent.',
  '{group Labour} and the {group Liberal Democrats} voted against.',

  // Places.
  'Fighting spread from {place Aleppo} to {place Homs}.',
  'They live in {place Reading}, not in {place Bath}.',
  'The bus from {place Nice} to {place Cannes} was full.',
  'The minister flew from {place Turkey} to {place China}.',
  'Heavy rain fell on {place São Paulo} and {place Rio de Janeiro}.',
  'The ship sank off {place Cape Town} in the {place Atlantic Ocean}.',

  // Capitals.
  '{place RUSSIA} AND {place UKRAINE} AGREE TO SWAP PRISONERS',
  'MAN HELD AFTER {place LONDON} STABBING',
  '{place Brussels} Warns {place Hungary} Over New Border Law',

  // Hard once.
  'Mark the date in your diary now.',
  'Reading aloud helps children to sleep.',
  'Bath time is at seven, dinner at six.',
  'Cork floors are warm and cheap to lay.',
  'Both books compare Islam with Christianity.',
  'His short film won an Oscar last spring.',
  'The court relied on the Human Rights Act and on nothing else.',
  'Most of the village has no Wi-Fi and no TV.',
  'Parliament will vote on the plan after the summer.',
  'The Government has promised to look at the figures.',
  'Storm Agnes tore the roof off the school.',
  'Hurricane Delia weakened over the sea.',
  'An {group al-Qaeda}-linked militia took the airfield.',
  'A {group NATO}-led force will guard the border.',
  '{person Will Thornbury} will not stand again.',
  '{person Kim Jae-won} will run the firm.',
  '{group Manchester United} lost at home to {group Chelsea}.',
  'Many {group Kurds} fled to the mountains.',
];

/** The same, and too hard for the present model: move a line up when it is read rightly. */
const notYet: readonly string[] = [
  'Turkey and stuffing were served at noon.',
  'The Bill passed its second reading by nine votes.',
  'Frank talks between the two sides went on all night.',
  'A drop of Worcester sauce is all it needs.',
  'Joy turned to anger outside the ticket office.',
  'Sales of the PlayStation doubled in a week.',
  'The Minister for Health declined to comment.',
  'GDP fell by 0.3 per cent in the third quarter, the CEO said.',
  'Grant money for the pier will run out in June.',
];

interface Trap {
  readonly text: string;
  /** "Lisbon: place" */
  readonly names: readonly string[];
}

function readTrap(marked: string): Trap {
  const names = [...marked.matchAll(/\{(\w+) ([^}]+)\}/g)].map(([, kind, name]) => `${name}: ${kind}`);
  return { text: marked.replace(/\{\w+ ([^}]+)\}/g, '$1'), names };
}

const model = await readNameModel();

const find = (text: string): string[] =>
  tag(toArticle(text), model).map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`);

it.each(traps.map(readTrap))('$text', ({ text, names }) => {
  expect(find(text)).toEqual(names);
});

it('reads nine of ten rightly, those counted in that are too hard as yet', () => {
  const all = [...traps, ...notYet].map(readTrap);
  const wrong = all
    .map(({ text, names }) => ({ text, names, found: find(text) }))
    .filter(({ names, found }) => names.join() !== found.join());
  for (const { text, names, found } of wrong)
    console.log(`${text}\n  wanted ${names.join(', ') || 'nothing'}\n  found ${found.join(', ') || 'nothing'}`);
  expect(wrong.length / all.length).toBeLessThanOrEqual(0.1);
});
