import type { SentenceTable } from './sentences.ts';

/**
 * More sentences, in the shapes of the pages where readings failed: each was a fault before it was a row. Written as in
 * sentences.ts; people and events are invented.
 */
export const newsSentences: SentenceTable = {
  'as wire copy and features have it': [
    [
      'ODESA, Ukraine, March 3 - Exporters are moving grain, two officials said on Tuesday.',
      ['two officials > said > Exporters are moving grain (indirect, anonymous, two officials)'],
    ],
    [
      '“We have canceled nothing,” spokesman Tom Hale said by telephone.',
      ['spokesman Tom Hale > said > We have canceled nothing (direct, person, Tom Hale)'],
    ],
    [
      'A leaked memo suggests that the pier was sold.',
      ['A leaked memo > suggests > the pier was sold (indirect, document, A leaked memo)'],
    ],
    [
      'A memo written for the Harbour Board, a copy of which was seen in Leith, says the pier was sold.',
      [
        'A memo written for the Harbour Board, a copy of which was seen in Leith > says > the pier was sold (indirect, document, A memo written for the Harbour Board, a copy of which was seen in Leith)',
      ],
    ],
    ['The pier, he warned, would sink.', ['he > warned > The pier … would sink (indirect, unknown, null)']],
    [
      'One of them, speaking on condition of anonymity, conceded that the pier was sold.',
      ['One of them > conceded > the pier was sold (indirect, anonymous, One of them)'],
    ],
    [
      'Lind, whom friends call “the Anvil” because she never rests, said that the pier was safe.',
      ['Lind > said > the pier was safe (indirect, person, Marta Lind)'],
    ],
    ['Two diplomats, who asked not to be named because the talks are private, left early.', []],
    ['Norway and Denmark agreed to share the pier.', []],
    [
      'Forecasters have warned of more high winds.',
      ['Forecasters > have warned > of more high winds (indirect, anonymous, Forecasters)'],
    ],
  ],
  'quoted titles and nicknames': [
    [
      'On the BBC’s “Harbour Lights Tonight,” Okafor said the ferry would run in May.',
      ['Okafor > said > the ferry would run in May (indirect, person, Ruth Okafor)'],
    ],
    [
      'Tom “Tiny” Hale said the ferry would run in May.',
      ['Tom “Tiny” Hale > said > the ferry would run in May (indirect, person, Tom Hale)'],
    ],
    [
      'Hale said on “The Morning Tide” that the ferry would run in May.',
      ['Hale > said > the ferry would run in May (indirect, person, Tom Hale)'],
    ],
    [
      'In “Notes From a Slow Boat,” Lind writes that the ferry saved the town.',
      ['Lind > writes > the ferry saved the town (indirect, person, Marta Lind)'],
    ],
    [
      '“The bell was cracked before we came,” said Marta “Sparks” Lind.',
      ['Marta “Sparks” Lind > said > The bell was cracked before we came (direct, person, Marta Lind)'],
    ],
    [
      'Lind said the crew sang “The Last Boat From Leith” at dawn.',
      ['Lind > said > the crew sang “The Last Boat From Leith” at dawn (mixed, person, Marta Lind)'],
    ],
    ['Lind sang “The Last Boat From Leith” at the pier.', []],
  ],
  'quotation, then cue and what was asked': [
    [
      'Okafor came by boat. “There was nobody at the wheel,” she said when asked who had steered.',
      ['she > said > There was nobody at the wheel (direct, person, Ruth Okafor)'],
    ],
    [
      '“Who would steal an anchor?” Hale told reporters in Leith.',
      ['Hale > told > Who would steal an anchor? (direct, person, Tom Hale)'],
    ],
    [
      '“The tide does as it likes …” Lind told the crew on Friday.',
      ['Lind > told > The tide does as it likes … (direct, person, Marta Lind)'],
    ],
    [
      '“Who would steal an anchor?” Hale said the boat had lost two.',
      [
        ' >  > Who would steal an anchor? (direct, unknown, null)',
        'Hale > said > the boat had lost two (indirect, person, Tom Hale)',
      ],
    ],
  ],
  'statements and letters': [
    [
      'The Harbour Board released a statement saying: “Two ferries are out of order.”',
      ['The Harbour Board > saying > Two ferries are out of order. (direct, organisation, Harbour Board)'],
    ],
    [
      'The editorial read: “A town without a ferry is an island.”',
      ['The editorial > read > A town without a ferry is an island. (direct, document, The editorial)'],
    ],
    [
      'In a letter, Okafor (D-Ohio) reacted, saying: “No ferry has sunk here.”',
      ['Okafor > saying > No ferry has sunk here. (direct, person, Ruth Okafor)'],
    ],
    [
      'The sign on the door read, “Back when the fog lifts.”',
      ['The sign on the door > read > Back when the fog lifts. (direct, document, The sign on the door)'],
    ],
    ['Lind read the editorial in a deck chair.', []],
  ],
  'words between source and cue': [
    [
      'Retired Gen. Tom Hale said the ferry was too slow.',
      ['Retired Gen. Tom Hale > said > the ferry was too slow (indirect, person, Tom Hale)'],
    ],
    [
      'Okafor added, though, that the ferry was slow.',
      ['Okafor > added > the ferry was slow (indirect, person, Ruth Okafor)'],
    ],
    ['Lind, however, says the ferry is slow.', ['Lind > says > the ferry is slow (indirect, person, Marta Lind)']],
    [
      'Residents who moor their boats beneath the bridge say the current is too strong.',
      [
        'Residents who moor their boats beneath the bridge > say > the current is too strong (indirect, anonymous, Residents who moor their boats beneath the bridge)',
      ],
    ],
    [
      'The Harbour Board on Monday said the ferry would run in May.',
      ['The Harbour Board > said > the ferry would run in May (indirect, organisation, Harbour Board)'],
    ],
    [
      'About half of the crew said the ferry was slow.',
      ['About half of the crew > said > the ferry was slow (indirect, anonymous, About half of the crew)'],
    ],
    [
      'Okafor, 52, a former pilot, said later that the fog was no excuse.',
      ['Okafor, 52, a former pilot > said > the fog was no excuse (indirect, person, Ruth Okafor)'],
    ],
    [
      'Most of the pilots say the ferry is slow.',
      ['Most of the pilots > say > the ferry is slow (indirect, anonymous, Most of the pilots)'],
    ],
    ['Okafor, however, went home.', []],
  ],
  'two cues and one quotation': [
    [
      'Hale slammed the owners and called the ferry “a bathtub with a flag”.',
      ['Hale > called > the ferry “a bathtub with a flag” (mixed, person, Tom Hale)'],
    ],
    [
      'Okafor criticised Hale and said, “He has never sailed a day.”',
      ['Okafor > said > He has never sailed a day. (direct, person, Ruth Okafor)'],
    ],
    [
      'Lind condemned what she called “a fleet of leaking bathtubs”.',
      ['Lind > condemned > what she called “a fleet of leaking bathtubs” (mixed, person, Marta Lind)'],
    ],
    [
      'After Lind told Hale that the ferry leaked, Okafor said the leak was small.',
      [
        'Lind > told > the ferry leaked (indirect, person, Marta Lind)',
        'Okafor > said > the leak was small (indirect, person, Ruth Okafor)',
      ],
    ],
    [
      'Okafor said the ferry leaked, and Hale said, “Only when it rains.” “Rain is all we get here.”',
      [
        'Okafor > said > the ferry leaked (indirect, person, Ruth Okafor)',
        'Hale > said > Only when it rains. … Rain is all we get here. (direct, person, Tom Hale)',
      ],
    ],
    [
      'Hale attacked the owners, saying, “They count the coins and not the lifeboats.”',
      ['Hale > saying > They count the coins and not the lifeboats. (direct, person, Tom Hale)'],
    ],
    [
      'Okafor said the ferry leaked, and Hale replied, “Bring a bucket.”',
      [
        'Okafor > said > the ferry leaked (indirect, person, Ruth Okafor)',
        'Hale > replied > Bring a bucket. (direct, person, Tom Hale)',
      ],
    ],
    [
      'While Okafor said the ferry was late, Lind blamed the owners for the delay.',
      [
        'Okafor > said > the ferry was late (indirect, person, Ruth Okafor)',
        'Lind > blamed > the owners for the delay (indirect, person, Marta Lind)',
      ],
    ],
  ],
  'where a judgment ends': [
    [
      'Hale called the ferry “a bathtub with a flag,” which drew laughter from the crew.',
      ['Hale > called > the ferry “a bathtub with a flag,” (mixed, person, Tom Hale)'],
    ],
    [
      'Lind called it “a bathtub with a flag” and left for Leith.',
      ['Lind > called > it “a bathtub with a flag” (mixed, person, Marta Lind)'],
    ],
    [
      'Lind called it “a bathtub with a flag” and “a danger to gulls”.',
      ['Lind > called > it “a bathtub with a flag” and “a danger to gulls” (mixed, person, Marta Lind)'],
    ],
    [
      'Lind dismissed the timetable as “a work of fiction” when it came out.',
      ['Lind > dismissed > the timetable as “a work of fiction” (mixed, person, Marta Lind)'],
    ],
    [
      'Hale described the owners as “misers with yachts,” although he had sold them two.',
      ['Hale > described > the owners as “misers with yachts,” (mixed, person, Tom Hale)'],
    ],
  ],
  'quotations that go on': [
    [
      '“We need two more boats,” Lind said, and “a captain who can swim.”',
      ['Lind > said > We need two more boats … and “a captain who can swim.” (mixed, person, Marta Lind)'],
    ],
    [
      'As Okafor put it in her memo, “a ferry is a road that moves.”',
      ['Okafor > put it > a ferry is a road that moves. (direct, person, Ruth Okafor)'],
    ],
    [
      '“The engine is fine,” said Hale, who noted that the ferry was late. “The captain overslept.”',
      [
        'Hale > said > The engine is fine … The captain overslept. (direct, person, Tom Hale)',
        'Hale … who > noted > the ferry was late (indirect, person, Tom Hale)',
      ],
    ],
    [
      'She tells the children, “Never step off before the bell.”',
      ['She > tells > Never step off before the bell. (direct, unknown, null)'],
    ],
    [
      '“The lamps went out,” Okafor said, but “nobody panicked.”',
      ['Okafor > said > The lamps went out … but “nobody panicked.” (mixed, person, Ruth Okafor)'],
    ],
    [
      'The quays were deserted, Hale added, “but the lamps were lit.”',
      ['Hale > added > The quays were deserted … but the lamps were lit. (mixed, person, Tom Hale)'],
    ],
  ],
  'noun cues': [
    [
      'Lind repeated her claim that the ferry had struck a whale.',
      ['her > claim > the ferry had struck a whale (indirect, person, Marta Lind)'],
    ],
    ['Hale broke his promise to paint the ferry.', ['his > promise > to paint the ferry (indirect, person, Tom Hale)']],
    [
      'Hale’s warning that the ferry was rotten was wrong.',
      ['Hale > warning > the ferry was rotten (indirect, person, Tom Hale)'],
    ],
    [
      'Okafor was cheered for her vow to sail before winter.',
      ['her > vow > to sail before winter (indirect, person, Ruth Okafor)'],
    ],
    [
      'In answer to Hale’s charge that the ferry leaked, Okafor said it was only rain.',
      [
        'Hale > charge > the ferry leaked (indirect, person, Tom Hale)',
        'Okafor > said > it was only rain (indirect, person, Ruth Okafor)',
      ],
    ],
    [
      'The owners ignored Lind’s suggestion that the gulls had eaten the chart.',
      ['Lind > suggestion > the gulls had eaten the chart (indirect, person, Marta Lind)'],
    ],
    ['Lind repeated her claim for the lost boat.', []],
    ['The claim that the ferry leaked was never tested.', []],
  ],
  'who as a second source span': [
    [
      'Lind, who says the ferry is slow, takes the bus.',
      ['Lind … who > says > the ferry is slow (indirect, person, Marta Lind)'],
    ],
    [
      'The owners thanked Ruth Okafor, who said, “Nobody sails alone.”',
      ['Ruth Okafor … who > said > Nobody sails alone. (direct, person, Ruth Okafor)'],
    ],
    ['Lind, who owns the ferry, takes the bus.', []],
  ],
  beliefs: [
    [
      'Hale thinks the ferry is “a bathtub with a flag”.',
      ['Hale > thinks > the ferry is “a bathtub with a flag” (mixed, person, Tom Hale)'],
    ],
    [
      'Lind hopes that the crew will “row as one”.',
      ['Lind > hopes > the crew will “row as one” (mixed, person, Marta Lind)'],
    ],
    [
      'Okafor wants a ferry that is “as plain as a plank”.',
      ['Okafor > wants > a ferry that is “as plain as a plank” (mixed, person, Ruth Okafor)'],
    ],
    ['Hale thinks the ferry is a bathtub.', []],
    ['Okafor hopes to sail before winter.', []],
  ],
  'verbs that stand in no list': [
    [
      '“A fine day for a shipwreck,” scoffed Lind.',
      ['Lind > scoffed > A fine day for a shipwreck (direct, person, Marta Lind)'],
    ],
    [
      '“A fine day for a shipwreck,” warbled the captain.',
      ['the captain > warbled > A fine day for a shipwreck (direct, anonymous, the captain)'],
    ],
    [
      'Hale waved. “A fine day for a shipwreck,” he quavered.',
      ['he > quavered > A fine day for a shipwreck (direct, person, Tom Hale)'],
    ],
    [
      '“Mind the gulls, gentlemen,” Lind joked, and the crew groaned.',
      ['Lind > joked > Mind the gulls, gentlemen (direct, person, Marta Lind)'],
    ],
    [
      '“Not one gull was harmed.” Lind waited for the boat.',
      [' >  > Not one gull was harmed. (direct, unknown, null)'],
    ],
    ['Hale boarded “The Salty Duchess” and waved.', []],
  ],
  'headlines that name a speaker': [
    ['Okafor: Ferry is fit to sail', ['Okafor > : > Ferry is fit to sail (indirect, person, Ruth Okafor)']],
    [
      'Harbour Board: Ferry will not sail before May',
      ['Harbour Board > : > Ferry will not sail before May (indirect, organisation, Harbour Board)'],
    ],
    ['Hale Says Ferry Is Fit to Sail', ['Hale > Says > Ferry Is Fit to Sail (indirect, person, Tom Hale)']],
    [
      'Lind Warns Crew Will Quit Over Cold Cabins',
      ['Lind > Warns > Crew Will Quit Over Cold Cabins (indirect, person, Marta Lind)'],
    ],
    [
      'Ruth Okafor: “The ferry is my second home”',
      ['Ruth Okafor > : > The ferry is my second home (direct, person, Ruth Okafor)'],
    ],
    ['Ferry Is Fit to Sail, Okafor Says', ['Okafor > Says > Ferry Is Fit to Sail (indirect, person, Ruth Okafor)']],
    [
      'Harbour Board Says Ferry Will Not Sail Before May',
      ['Harbour Board > Says > Ferry Will Not Sail Before May (indirect, organisation, Harbour Board)'],
    ],
    ['Video: Ferry runs aground in thick fog', []],
    ['Hale Sails Ferry Round Leith Harbour Twice', []],
    ['Analysis: Hale cannot sell the ferry twice', []],
  ],
  'lists of voices': [
    [
      '“I learned to swim off that ferry.” ― Marta Lind\n“My father steered it in the war.” ― Tom Hale',
      [
        'Marta Lind > ― > I learned to swim off that ferry. (direct, person, Marta Lind)',
        'Tom Hale > ― > My father steered it in the war. (direct, person, Tom Hale)',
      ],
    ],
    [
      '“I learned to swim off that ferry.” — Marta Lind, pilot\n“My father steered it in the war.” — Tom Hale, welder\n“It smelled of tar and oranges.” — Ruth Okafor, engineer',
      [
        'Marta Lind, pilot > — > I learned to swim off that ferry. (direct, person, Marta Lind)',
        'Tom Hale, welder > — > My father steered it in the war. (direct, person, Tom Hale)',
        'Ruth Okafor, engineer > — > It smelled of tar and oranges. (direct, person, Ruth Okafor)',
      ],
    ],
    ['The ferry was late ― Marta Lind walked.', []],
  ],
  'said would, according to, inverted': [
    [
      'The town bought what officials said would be the last ferry.',
      ['officials > said > would be the last ferry (indirect, anonymous, officials)'],
    ],
    [
      'Lind won by eleven votes, according to early results.',
      ['early results > according to > Lind won by eleven votes (indirect, document, early results)'],
    ],
    [
      'According to state law, a ferry must carry two anchors.',
      ['state law > According to > a ferry must carry two anchors (indirect, document, state law)'],
    ],
    [
      'The town chose a route that officials said would cost more.',
      ['officials > said > would cost more (indirect, anonymous, officials)'],
    ],
    [
      'The storm sank what Hale said was his last boat.',
      ['Hale > said > was his last boat (indirect, person, Tom Hale)'],
    ],
    [
      'The ferry is too slow for the winter route, said Tom Hale, a pilot who has steered it for years.',
      [
        'Tom Hale, a pilot who has steered it for years > said > The ferry is too slow for the winter route (indirect, person, Tom Hale)',
      ],
    ],
    [
      'The new bell can be heard in three villages, said Marta Lind, the harbour’s bell ringer.',
      [
        'Marta Lind, the harbour’s bell ringer > said > The new bell can be heard in three villages (indirect, person, Marta Lind)',
      ],
    ],
  ],
  charges: [
    [
      'Lind accused the owners of hiding the leak.',
      ['Lind > accused > the owners of hiding the leak (indirect, person, Marta Lind)'],
    ],
    [
      'Hale praised the crew for staying aboard.',
      ['Hale > praised > the crew for staying aboard (indirect, person, Tom Hale)'],
    ],
    [
      'Okafor described the ferry as a floating museum.',
      ['Okafor > described > the ferry as a floating museum (indirect, person, Ruth Okafor)'],
    ],
    [
      'Lind urged the owners to mend the leak.',
      ['Lind > urged > the owners to mend the leak (indirect, person, Marta Lind)'],
    ],
    ['Lind called Hale a liar.', ['Lind > called > Hale a liar (indirect, person, Marta Lind)']],
    [
      'Hale called the new timetable a mistake.',
      ['Hale > called > the new timetable a mistake (indirect, person, Tom Hale)'],
    ],
    [
      'The Harbour Board put the number of stranded cars at 40.',
      ['The Harbour Board > put > the number of stranded cars at 40 (indirect, organisation, Harbour Board)'],
    ],
    [
      'Okafor called on the owners to mend the leak.',
      ['Okafor > called on > the owners to mend the leak (indirect, person, Ruth Okafor)'],
    ],
    [
      'Hale blamed the pilots for the collision.',
      ['Hale > blamed > the pilots for the collision (indirect, person, Tom Hale)'],
    ],
    [
      'Two polls put Lind second, with 31% of the vote.',
      ['Two polls > put > Lind second, with 31% of the vote (indirect, document, Two polls)'],
    ],
    ['Okafor put the rope at the stern.', []],
    ['Okafor praised the crew.', []],
    ['Hale described the route to the pilots.', []],
    ['Lind called the crew at noon.', []],
    ['Hale attacked the ice with an axe.', []],
  ],
  'what was heard in court': [
    ['The inquest heard that the ferry had no bell.', [' > heard > the ferry had no bell (indirect, unknown, null)']],
    ['Jurors were told the ferry had no bell.', [' > were told > the ferry had no bell (indirect, unknown, null)']],
    [
      'The court was told that Hale had sold the anchor twice.',
      [' > was told > Hale had sold the anchor twice (indirect, unknown, null)'],
    ],
    [
      'The inquiry heard how the crew had bailed with their boots.',
      [' > heard > how the crew had bailed with their boots (indirect, unknown, null)'],
    ],
    ['The crew heard that the ferry had no bell.', []],
    ['The jury heard a bell.', []],
    ['The passengers were told that the ferry had no bell.', []],
  ],
  'broken pages and lost marks': [
    [
      'Okafor said the ferry would be mended.\nThe spring was cold in Leith.',
      ['Okafor > said > the ferry would be mended (indirect, person, Ruth Okafor)'],
    ],
    [
      'Hale said: “The ferry is gone. The crew stood on the quay for an hour and watched the smoke drift over the roofs of the town, and the gulls came down on the railings one by one as if they were waiting for a boat of their own. In the afternoon the rain came, and the last of the families went home to dry their coats and look for the lamps. “It was a good boat,” Lind said.',
      [
        'Hale > said > The ferry is gone. (direct, person, Tom Hale)',
        'Lind > said > It was a good boat (direct, person, Marta Lind)',
      ],
    ],
    [
      'The crew met on Friday night in the long shed behind the fish market, where the lamps had been out since the storm and the floor was still wet, to hear what the owners meant to do. The two old ferries would be mended before\nthe winter and sold in the spring, Okafor said.',
      [
        'Okafor > said > The two old ferries would be mended before … the winter and sold in the spring (indirect, person, Ruth Okafor)',
      ],
    ],
    [
      'The crew met on Friday night in the long shed behind the fish market, where the lamps had been out since the storm and the floor was still wet, to hear what the owners meant to do. The two old ferries would be mended soon.\nThe winter boat would be sold in the spring, Okafor said.',
      ['Okafor > said > The winter boat would be sold in the spring (indirect, person, Ruth Okafor)'],
    ],
    [
      'Hale said: “The ferry is gone. “It was a good boat,” Lind said.',
      [
        'Hale > said > The ferry is gone. (direct, person, Tom Hale)',
        'Lind > said > It was a good boat (direct, person, Marta Lind)',
      ],
    ],
  ],
  'relative clauses of a source that wants no name': [
    [
      'A guard who asked not to be named because he feared for his job said that the crates “did not sail away”.',
      [
        'A guard who asked not to be named because he feared for his job > said > the crates “did not sail away” (mixed, anonymous, A guard who asked not to be named because he feared for his job)',
      ],
    ],
    [
      'A teacher who did not want to give her name said: “We were never asked.”',
      [
        'A teacher who did not want to give her name > said > We were never asked. (direct, anonymous, A teacher who did not want to give her name)',
      ],
    ],
  ],
  'what was never said': [
    ['Okafor did not say that the pier would open.', []],
    ['Hale never said the pier was safe.', []],
    [
      'Lind has not said whether the pier will open.',
      ['Lind > has not said > whether the pier will open (indirect, person, Marta Lind)'],
    ],
    ['Hale did not deny that the pier was sold.', []],
    ['Okafor never said that the pier was “a heap of bolts and rust”.', []],
    [
      'Okafor did not say that the pier would open. “It is too old,” she said.',
      ['she > said > It is too old (direct, person, Ruth Okafor)'],
    ],
    [
      'Okafor never said that the pier was safe. “It is far too old for that.”',
      ['Okafor >  > It is far too old for that. (direct, person, Ruth Okafor)'],
    ],
    [
      'Okafor not only said that the pier was safe.',
      ['Okafor > not only said > the pier was safe (indirect, person, Ruth Okafor)'],
    ],
    [
      'Hale rejected claims that the pier was unsafe.',
      ['Hale > rejected > claims that the pier was unsafe (indirect, person, Tom Hale)'],
    ],
    ['Hale rejected the plan that Lind drew.', []],
  ],
};
