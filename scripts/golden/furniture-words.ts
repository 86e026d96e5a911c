/** What stands around articles: invented people and firms, real places; names in square brackets. */

export const reporters: readonly string[] = [
  'Aurelio Pennywick',
  'Bettina Froshaug',
  'Callum Ashgrove-Teale',
  'Dervla Quennell',
  'Emeka Thorsby',
  'Florian Haldimann-Roe',
  'Gwenda Starkadder',
  'Hamish Oyelowo-Birch',
  'Ines Valderrey',
  'Jocasta Mirfield',
];

/** Headlines of other articles. */
export const teasers: readonly string[] = [
  'After the flood: how [Hebden Bridge] learned to stop worrying about insurance',
  '[Barnaby Thistlewood]: the quiet man who wants to run [Cardiff Airport]',
  'Bus fares in [Aberdeen] to rise again, says [Granite City Transit]',
  'Chess prodigy [Ilka Morgenroth] turns down a place at [Heidelberg]',
  'Crossword setter [Araminta Pole] on forty years of anagrams',
  'Ferry to [Stornoway] cancelled for the third day running',
  '[Felixstowe] crane drivers vote to walk out before Easter',
  'Five things to know about the [Lofoten Seabird Trust]',
  'Former minister [Rosalind Eckersley-Mbeki] joins board of [Tamarind Capital]',
  'Four walks near [Ljubljana] that need no car',
  'How [Oskar Brynjolf] built a cathedral organ out of drainpipes',
  'In pictures: kites over [Porthcawl]',
  'Letter from [Valparaíso]: the last of the funicular drivers',
  'Market wrap: [Orbell Foods] slides as [Nagoya] opens lower',
  'Obituary: [Wilhelmina Dacosta-Reid], who taught a city to swim',
  'Opinion | [Tobias Fennimore]: Leave the pigeons alone',
  'Police in [Tallahassee] look for a stolen carousel horse',
  'Recipe: [Fenella Okonjo-Hart]’s plum dumplings',
  'Review: [Lorcan Dubrovsky] is a dull Hamlet in [Stratford]',
  '[Saltmarsh Rovers] sack manager [Geir Lundqvist-Adeyemi] after nine days',
  'Signal failure strands hundreds outside [Wolverhampton]',
  'The [Zanzibar] dhow race, and why Captain [Suleiman Mwinyi-Farr] keeps losing it',
  'Travel: two nights in [Trieste] for the price of one',
  'Watch: seal pup returns to [Robin Hood’s Bay]',
];

/** Readers and what they write. */
export const commenters: readonly (readonly [string, string])[] = [
  ['Nigel Farthinggale', 'I said this would happen in 2011 and [Wrexham Council] laughed at me.'],
  ['Pru Anstruther-Cole', '“Lessons will be learned,” said [Dougal McAllenby] the last time. They were not.'],
  [
    'SkiptonSue',
    'My cousin in [Harrogate] told me all about it. Nobody listened, of course, and it is far too late to start now.',
  ],
  ['Ted Wapshott', 'Another fine mess. Ask [Yolande Prewitt] who pays for it, because she knows and I know.'],
  ['Ottoline G.', 'Why does nobody ever write about [Penrith]? We have news too, and our own band.'],
  [
    'Marcus Belvoir-Adu',
    'Brilliant reporting. [Hester Lindqvist] at the [Tideway Institute] said much the same last week on the wireless.',
  ],
];
