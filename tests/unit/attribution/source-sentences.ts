/**
 * Texts by what is said of their sources, with what is found: "kind name; role; to outlet; number; reason; document".
 * Names are marked; people and events are invented, places and public bodies real.
 */
export const sourceSentences: Readonly<
  Record<string, readonly (readonly [marked: string, found: readonly string[]])[]>
> = {
  'a description before the name': [
    ['Its eastern director, [Ruth Okafor](person), said the pier was safe.', ['person Ruth Okafor; other']],
    [
      "[Halden](place)'s delegate, [Tom Hale](person), called the delay “a shame but no disaster”.",
      ['person Tom Hale; other'],
    ],
    [
      '“The pier has nothing to hide,” his lawyer, [Marta Lind](person), told reporters.',
      ['person Marta Lind; lawyer'],
    ],
    ['“It was wet all night,” the home captain, [Tom Hale](person), said.', ['person Tom Hale; other']],
    ['His wife, [Marta Lind](person), said that he had stayed aboard.', ['person Marta Lind; witness']],
    [
      'The state weather bureau, [Halmet](group), said it had warned the port at noon.',
      ['organisation Halmet; official'],
    ],
    [
      'A spokesman for its political ally, [Tasis](group), said the strike was a mistake.',
      ['organisation Tasis; other'],
    ],
    ['“It will hold,” said the chief engineer, [Ruth Okafor](person).', ['person Ruth Okafor; other']],
    ['According to his lawyer, [Tom Hale](person) was asleep when the crane fell.', ['anonymous his lawyer; lawyer']],
    ['Justice Minister [Ruth Okafor](person) said the court would sit in May.', ['person Ruth Okafor; official']],
  ],
  'a role of several words before the name': [
    ['Chairman of the tree board [Tom Hale](person) said that the elm was sick.', ['person Tom Hale; other']],
    ["Chairman of the prize's board [Tom Hale](person) said that the elm was sick.", ['person Tom Hale; other']],
    ['Head of the ferry service [Ruth Okafor](person) said the pier was shut.', ['person Ruth Okafor; other']],
    ['The director of the museum [Marta Lind](person) told reporters that it leaked.', ['person Marta Lind; other']],
    ['“It leaks,” said director of the museum [Marta Lind](person).', ['person Marta Lind; other']],
    [
      'A lawyer for the defendant [Tom Hale](person) said he was ill.',
      ['anonymous A lawyer for the defendant Tom Hale; lawyer; 1'],
    ],
    [
      'Lawyers for the defendant [Tom Hale](person) said he was ill.',
      ['anonymous Lawyers for the defendant Tom Hale; lawyer'],
    ],
    [
      'The lawyer of the accused engineer [Tom Hale](person) said he was ill.',
      ['anonymous The lawyer of the accused engineer Tom Hale; lawyer'],
    ],
  ],
  'names in longer phrases': [
    ['[Okafor](person) and [Hale](person) said the pier was safe.', ['person Okafor']],
    [
      '[Reuters](group) and [Al Jazeera](group) reported that the bridge was open.',
      ['organisation Reuters; journalist'],
    ],
    [
      'The [Trust Fund for Sailors](group) said that it would need three boats.',
      ['organisation Trust Fund for Sailors; ngo'],
    ],
    ['[Okafor](person) herself said the pier was safe.', ['person Okafor']],
    [
      'Fire captain [Tom Hale](person) of [Leith](place) said the yard was out of danger.',
      ['person Tom Hale; official'],
    ],
    ['An [Okafor](person) adviser said the vote would be close.', ['anonymous An Okafor adviser; other; 1']],
    ['[Harbour Board](group) officials said the pier was safe.', ['anonymous Harbour Board officials; official']],
    ['“It held,” [Ruth Okafor](person), 45, a nurse from [Leith](place), said.', ['person Ruth Okafor; other']],
  ],
  'bodies and who speaks for them': [
    ['[Ostrava Steel plc](group) said it would close two mills.', ['organisation Ostrava Steel plc; company']],
    [
      'A spokeswoman for [Ostrava Steel plc](group) said it would close two mills.',
      ['organisation Ostrava Steel plc; company'],
    ],
    [
      '[Halden Ferries](group), a shipping company, halved its fares. A spokesman for the company said the boats were full.',
      ['organisation Halden Ferries; company'],
    ],
    [
      'The [Tide Institute](group) opened a yard in [Leith](place). Its spokeswoman said the first boat would sail in May.',
      ['organisation Tide Institute; expert'],
    ],
    ['A [Kremlin](place) spokesman said the talks would go on.', ['organisation Kremlin']],
    ['[Downing Street](place) said the bill would be read in May.', ['organisation Downing Street']],
    ['The ministry said the road would open in May.', ['organisation The ministry (no entity); official']],
    ['Her office said the letter had arrived.', ['organisation Her office (no entity)']],
    ['The [University of Tromsø](group) said the samples were safe.', ['organisation University of Tromsø; expert']],
    ['A spokesman for [Ruth Okafor](person) said she was at sea.', ['anonymous A spokesman for Ruth Okafor; other; 1']],
    ['[Nordlys FC](group) said the match would be played again.', ['organisation Nordlys FC; athlete']],
    ['[Halden Rebels](group), an armed group, said it had taken the bridge.', ['organisation Halden Rebels; military']],
    ['The union said its members would strike in May.', ['organisation The union (no entity); ngo']],
  ],
  'sources without a name': [
    ['Two officials said the pier was safe.', ['anonymous Two officials; official; 2']],
    ['A senior official said the pier was safe.', ['anonymous A senior official; official; 1']],
    ['One of the drivers said the road was icy.', ['anonymous One of the drivers; 1']],
    ['Residents said the water had risen overnight.', ['anonymous Residents; witness']],
    ['Three witnesses told the court that the crane had leaned.', ['anonymous Three witnesses; witness; 3']],
    [
      'Nurses with [Médecins Sans Frontières](group) said the beds were full.',
      ['anonymous Nurses with Médecins Sans Frontières; other'],
    ],
    [
      'Members of the [Harbour Group](group) argued that the strike was over.',
      ['anonymous Members of the Harbour Group; other'],
    ],
    ['Aid groups say that the road is closed.', ['anonymous Aid groups; ngo']],
    ['A rights group said that the road was closed.', ['anonymous A rights group; ngo; 1']],
    ['A former minister said the vote was lost.', ['anonymous A former minister; other; 1']],
    ['A Labour MP said the vote was lost.', ['anonymous A Labour MP; party; 1']],
    ['A union official said the vote was lost.', ['anonymous A union official; ngo; 1']],
    ['Two soldiers said the bridge was mined.', ['anonymous Two soldiers; military; 2']],
    ['Those present said the price had been agreed.', ['anonymous Those present']],
    ['The long wait suggested that the price had risen.', ['unknown -']],
    ['Analysts said the price would fall.', ['anonymous Analysts; expert']],
    ['A dozen drivers said the road was icy.', ['anonymous A dozen drivers; other']],
    ['Both pilots said the engine had failed.', ['anonymous Both pilots; other; 2']],
    ['12 teachers said the school was cold.', ['anonymous 12 teachers; other; 12']],
    ['Lawyers for [Tom Hale](person) said he would appeal.', ['anonymous Lawyers for Tom Hale; lawyer']],
    ['People familiar with the matter said the bid had failed.', ['anonymous People familiar with the matter']],
    [
      'Two officials said the pier was safe. They said the crane was not.',
      ['anonymous Two officials; official; 2', 'anonymous Two officials; official; 2'],
    ],
    [
      'A driver said the road was icy. He said the bus had slid twice.',
      ['anonymous A driver; other; 1', 'anonymous A driver; other; 1'],
    ],
  ],
  'why they are not named': [
    [
      'Two officials, who spoke on condition of anonymity because they were not allowed to talk to the press, said the pier was safe.',
      ['anonymous Two officials; official; 2; because they were not allowed to talk to the press'],
    ],
    [
      '“The pier is safe,” said an official who was not authorised to speak publicly.',
      ['anonymous an official; official; 1; was not authorised to speak publicly'],
    ],
    [
      'An engineer said the bolts were old. The engineer asked not to be named for fear of losing his job.',
      ['anonymous An engineer; other; 1; for fear of losing his job'],
    ],
    [
      '“The bolts are old,” said one engineer, speaking on condition of anonymity since the inquiry is still open.',
      ['anonymous one engineer; other; 1; since the inquiry is still open'],
    ],
    ['A driver said the road was icy because nobody had salted it.', ['anonymous A driver; other; 1']],
  ],
  'who does not want to be named': [
    [
      'A customs officer who asked not to be named because he feared for his job said that the crates “did not sail away”.',
      [
        'anonymous A customs officer who asked not to be named because he feared for his job; other; 1; because he feared for his job',
      ],
    ],
    [
      'A teacher who did not want to give her name said: “We were never asked.”',
      ['anonymous A teacher who did not want to give her name; other; 1'],
    ],
    [
      'Two pilots who declined to be identified for fear of losing their licences told [Tom Hale](person) that the ferry leaked.',
      [
        'anonymous Two pilots who declined to be identified for fear of losing their licences; other; 2; for fear of losing their licences',
      ],
    ],
    ['“It leaks,” said a pilot who did not want his name used.', ['anonymous a pilot; other; 1']],
    [
      'A pilot who asked not to be named because of the case left and [Ruth Okafor](person) said it leaked.',
      ['person Ruth Okafor'],
    ],
  ],
  outlets: [
    ['“It held,” [Okafor](person) told [Reuters](group).', ['person Okafor; to Reuters']],
    ['[Okafor](person) told the [BBC](group) that the pier was safe.', ['person Okafor; to BBC']],
    [
      '“It held,” [Okafor](person) said in an interview with the [Halden Courier](group).',
      ['person Okafor; to Halden Courier'],
    ],
    ['Speaking to [CNN](group), [Okafor](person) said the pier was safe.', ['person Okafor; to CNN']],
    ['[Okafor](person) told the [Rana](group) newspaper that the pier was safe.', ['person Okafor; to Rana']],
    ['[Okafor](person) told the [Harbour Board](group) that the pier was safe.', ['person Okafor']],
    ['[Okafor](person) told [Hale](person) that the pier was safe.', ['person Okafor']],
    [
      'Two officials told [Reuters](group) that the pier was safe.',
      ['anonymous Two officials; official; to Reuters; 2'],
    ],
    [
      '[Reuters](group) reported that the pier was safe, citing two officials.',
      ['anonymous two officials; official; to Reuters; 2'],
    ],
    ['[Reuters](group) reported that the pier was safe.', ['organisation Reuters; journalist']],
  ],
  documents: [
    [
      'A report by the [Tide Institute](group) found that the sea had risen.',
      ['document A report by the Tide Institute; report by group:tide-institute, -'],
    ],
    [
      'An August report by the [Tide Institute](group) found that the sea had risen.',
      ['document An August report by the Tide Institute; report by group:tide-institute, August'],
    ],
    [
      'According to a study published last week, the sea had risen.',
      ['document a study published last week; study by -, last week'],
    ],
    [
      "The [Tide Institute](group)'s report found that the sea had risen.",
      ["document The Tide Institute's report; report by group:tide-institute, -"],
    ],
    [
      'A survey by the [Tide Institute](group) found that the sea had risen. The survey said that it would rise again.',
      [
        'document A survey by the Tide Institute; survey by group:tide-institute, -',
        'document A survey by the Tide Institute; survey by group:tide-institute, -',
      ],
    ],
    ['Court documents show that the crane was sold twice.', ['document Court documents; document by -, -']],
    [
      'According to a memo dated 3 May 2021, the bolts were old.',
      ['document a memo dated 3 May 2021; memo by -, 3 May 2021'],
    ],
  ],
  silences: [
    ['[Ostrava Steel](group) declined to comment.', ['declined Ostrava Steel: Ostrava Steel declined to comment']],
    ['[Okafor](person) refused to discuss the crane.', ['declined Okafor: Okafor refused to discuss']],
    [
      '[Ostrava Steel](group) did not immediately respond to a request for comment.',
      ['no-answer Ostrava Steel: Ostrava Steel did not immediately respond to a request for comment'],
    ],
    [
      'The ministry has not replied to questions.',
      ['no-answer The ministry: The ministry has not replied to questions'],
    ],
    [
      '[Okafor](person), who runs the yard, could not be reached.',
      ['no-answer Okafor: Okafor, who runs the yard, could not be reached'],
    ],
    ['[Hale](person) was not available for comment.', ['no-answer Hale: Hale was not available for comment']],
    ['[Ostrava Steel](group) had no comment.', ['declined Ostrava Steel: Ostrava Steel had no comment']],
    ['The [Harbour Board](group) would not comment.', ['declined Harbour Board: The Harbour Board would not comment']],
    [
      'Calls to [Ostrava Steel](group) were not returned.',
      ['no-answer Ostrava Steel: Calls to Ostrava Steel were not returned'],
    ],
    [
      'There was no immediate comment from [Ostrava Steel](group).',
      ['no-answer Ostrava Steel: no immediate comment from Ostrava Steel'],
    ],
    [
      'A spokesman for [Ostrava Steel](group) declined to be interviewed.',
      ['declined Ostrava Steel: A spokesman for Ostrava Steel declined to be interviewed'],
    ],
    ['[Okafor](person) said she would not comment.', ['declined Okafor: she would not comment']],
    [
      '[Okafor](person) declined to comment, saying that the case was in court.',
      ['person Okafor', 'declined Okafor: Okafor declined to comment'],
    ],
    ['[Okafor](person) refused to speak French.', []],
    ['[Okafor](person) could not answer two of the questions.', []],
    ['[Okafor](person) declined to sign the treaty.', []],
    ['The village could not be reached after the storm.', []],
    ['He did not respond to treatment and died in May.', []],
    ['An official who declined to be named left the room.', []],
    ['“They declined to comment,” [Okafor](person) said.', ['person Okafor']],
  ],
  hearsay: [
    ['The crane was reportedly sold twice.', ['hearsay: reportedly']],
    ['[Hale](person) is said to have left the country.', ['hearsay: is said']],
    ['The yard is widely believed to be for sale.', ['hearsay: is widely believed']],
    ['It is understood that the yard is for sale.', ['hearsay: is understood']],
    ['He allegedly took the keys.', ['hearsay: allegedly']],
    ['[Okafor](person) said the crane was reportedly sold twice.', ['person Okafor']],
    ['The crane was apparently too heavy.', []],
    ['The report is to be read in May.', []],
    ['The crane was sold twice.', []],
  ],
  'quotations whose source stands elsewhere': [
    ['[Ruth Okafor](person) shook her head. “It never held for a single night.”', ['person Ruth Okafor']],
    ['[Ruth Okafor](person) met [Tom Hale](person) on the pier. “It never held for a single night.”', ['unknown -']],
    [
      '“It never held for a single night, and they knew.”\n“It never held for a single night, and they knew. We wrote to them twice,” said [Ruth Okafor](person).',
      ['person Ruth Okafor', 'person Ruth Okafor'],
    ],
    ['“It never held for a single night,” reads the wall.', ['document the wall; wall by -, -']],
  ],
};
