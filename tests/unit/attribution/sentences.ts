/**
 * Sentences by construction, with what is found in them: "source > cue > content (manner, kind, name)", pieces of a
 * span list joined by an ellipsis. People and events are invented.
 */
export const sentences: Readonly<Record<string, readonly (readonly [text: string, found: readonly string[]])[]>> = {
  'quotation, then cue': [
    ['“It held all night,” Okafor said.', ['Okafor > said > It held all night (direct, person, Ruth Okafor)']],
    [
      '“It held all night,” said Ruth Okafor, the chief engineer.',
      ['Ruth Okafor, the chief engineer > said > It held all night (direct, person, Ruth Okafor)'],
    ],
    [
      '“It held all night,” said Ruth Okafor, chief engineer of the port.',
      ['Ruth Okafor, chief engineer of the port > said > It held all night (direct, person, Ruth Okafor)'],
    ],
    ['“Did it hold?” Hale asked.', ['Hale > asked > Did it hold? (direct, person, Tom Hale)']],
    [
      '“Stay ashore!” a crewman shouted from the pier.',
      ['a crewman > shouted > Stay ashore! (direct, anonymous, a crewman)'],
    ],
    [
      '"It held all night," said Tom Hale of the Harbour Board.',
      ['Tom Hale of the Harbour Board > said > It held all night (direct, person, Tom Hale)'],
    ],
    ["''It held all night,'' Lind said.", ['Lind > said > It held all night (direct, person, Marta Lind)']],
    ['‘It held all night,’ said Hale, who built it.', ['Hale > said > It held all night (direct, person, Tom Hale)']],
    ['“It held all night”, Okafor said.', ['Okafor > said > It held all night (direct, person, Ruth Okafor)']],
    [
      '“The bolts were new,” warned engineer Tom Hale in a statement.',
      ['engineer Tom Hale > warned > The bolts were new (direct, person, Tom Hale)'],
    ],
    ['“It held,” Okafor, 45, told reporters on Monday.', ['Okafor, 45 > told > It held (direct, person, Ruth Okafor)']],
    [
      '“It held,” Hale told the inquiry when asked about the crane.',
      ['Hale > told > It held (direct, person, Tom Hale)'],
    ],
    [
      '“We built it to last,” recalled Lind, a retired welder.',
      ['Lind, a retired welder > recalled > We built it to last (direct, person, Marta Lind)'],
    ],
    [
      '“The crane is sound,” the report concluded.',
      ['the report > concluded > The crane is sound (direct, document, the report)'],
    ],
    [
      '“The crane is sound,” said a spokeswoman for the Harbour Board.',
      ['a spokeswoman for the Harbour Board > said > The crane is sound (direct, organisation, Harbour Board)'],
    ],
    [
      '“The crane is sound,” said two officials.',
      ['two officials > said > The crane is sound (direct, anonymous, two officials)'],
    ],
  ],
  'split and follow-up': [
    [
      '“It held,” Okafor said. “We never doubted it.”',
      ['Okafor > said > It held … We never doubted it. (direct, person, Ruth Okafor)'],
    ],
    [
      '“The crane,” Okafor said, “is older than I am.”',
      ['Okafor > said > The crane … is older than I am. (direct, person, Ruth Okafor)'],
    ],
    [
      '“It held,” Hale said, adding that the bolts were new.',
      [
        'Hale > said > It held (direct, person, Tom Hale)',
        'Hale > adding > the bolts were new (indirect, person, Tom Hale)',
      ],
    ],
    [
      '“It held,” Hale said. “We never doubted it. Not once.” The crew went home.',
      ['Hale > said > It held … We never doubted it. Not once. (direct, person, Tom Hale)'],
    ],
    [
      '“It held all night.” “We never doubted it,” Lind said.',
      ['Lind > said > It held all night. … We never doubted it (direct, person, Marta Lind)'],
    ],
    [
      '“We built it in a year,” Lind said.\n“Nobody thought that it would stand for so long.”',
      [
        'Lind > said > We built it in a year … Nobody thought that it would stand for so long. (direct, person, Marta Lind)',
      ],
    ],
  ],
  'cue, then quotation': [
    ['Okafor said, “It held all night.”', ['Okafor > said > It held all night. (direct, person, Ruth Okafor)']],
    ['Okafor said: “It held all night.”', ['Okafor > said > It held all night. (direct, person, Ruth Okafor)']],
    [
      'Okafor told reporters: “It held all night.”',
      ['Okafor > told > It held all night. (direct, person, Ruth Okafor)'],
    ],
    [
      'In a statement on Monday, the Harbour Board said: “The pier is shut.”',
      ['the Harbour Board > said > The pier is shut. (direct, organisation, Harbour Board)'],
    ],
    ['Hale wrote on his website: “The pier is shut.”', ['Hale > wrote > The pier is shut. (direct, person, Tom Hale)']],
    ['Okafor was blunt: “It is gone for good.”', ['Okafor > : > It is gone for good. (direct, person, Ruth Okafor)']],
    ['Okafor said:\n“It is gone for good.”', ['Okafor > said > It is gone for good. (direct, person, Ruth Okafor)']],
    [
      'The letter reads: “We have sold the crane to a museum.”',
      ['The letter > reads > We have sold the crane to a museum. (direct, document, The letter)'],
    ],
    [
      'When asked about the bolts, Okafor said, “They are made of gold.”',
      ['Okafor > said > They are made of gold. (direct, person, Ruth Okafor)'],
    ],
    [
      'He’s a patient man. Hale joked, pointing at the bolts, “They are made of gold.”',
      ['Hale > joked > They are made of gold. (direct, person, Tom Hale)'],
    ],
  ],
  'over paragraphs': [
    [
      '“The first winter was hard, and the ice came early.\n“The second was worse,” Okafor said.',
      [
        'Okafor > said > The first winter was hard, and the ice came early. … The second was worse (direct, person, Ruth Okafor)',
      ],
    ],
    [
      'Okafor said: “The first winter was hard.\n“The second was worse.”\nThe crew went home.',
      ['Okafor > said > The first winter was hard. … The second was worse. (direct, person, Ruth Okafor)'],
    ],
    ['“It held all night, Okafor thought.', [' >  > It held all night, Okafor thought. (direct, unknown, null)']],
  ],
  mixed: [
    [
      'Okafor called the crane “a heap of rusty bolts” that should go.',
      ['Okafor > called > the crane “a heap of rusty bolts” that should go (mixed, person, Ruth Okafor)'],
    ],
    [
      'Hale said the pier was “as safe as houses” and would open in May.',
      ['Hale > said > the pier was “as safe as houses” and would open in May (mixed, person, Tom Hale)'],
    ],
    [
      'The pier was “as safe as houses,” Hale said.',
      ['Hale > said > The pier was “as safe as houses,” (mixed, person, Tom Hale)'],
    ],
    [
      'Lind dismissed the plan as “a waste of good steel”.',
      ['Lind > dismissed > the plan as “a waste of good steel” (mixed, person, Marta Lind)'],
    ],
    [
      'Okafor said “we never doubted it” and that the bolts were new.',
      ['Okafor > said > “we never doubted it” and that the bolts were new (mixed, person, Ruth Okafor)'],
    ],
    [
      'The board accused Hale of “reckless haste”.',
      ['The board > accused > Hale of “reckless haste” (mixed, organisation, The board)'],
    ],
  ],
  indirect: [
    ['Okafor said the pier was safe.', ['Okafor > said > the pier was safe (indirect, person, Ruth Okafor)']],
    ['Okafor said that the pier was safe.', ['Okafor > said > the pier was safe (indirect, person, Ruth Okafor)']],
    [
      'The Harbour Board said on Tuesday that the pier was safe.',
      ['The Harbour Board > said > the pier was safe (indirect, organisation, Harbour Board)'],
    ],
    [
      'Ruth Okafor, the chief engineer, said the pier was safe.',
      ['Ruth Okafor, the chief engineer > said > the pier was safe (indirect, person, Ruth Okafor)'],
    ],
    [
      'Okafor has repeatedly warned that the pier may sink.',
      ['Okafor > has repeatedly warned > the pier may sink (indirect, person, Ruth Okafor)'],
    ],
    [
      'Okafor told the council that the pier was safe.',
      ['Okafor > told > the pier was safe (indirect, person, Ruth Okafor)'],
    ],
    ['Hale told Lind the pier was safe.', ['Hale > told > the pier was safe (indirect, person, Tom Hale)']],
    ['He asked whether the pier would hold.', ['He > asked > whether the pier would hold (indirect, unknown, null)']],
    [
      'Officials said the pier was closed.',
      ['Officials > said > the pier was closed (indirect, anonymous, Officials)'],
    ],
    [
      'Two people briefed on the talks said the pier had been sold.',
      [
        'Two people briefed on the talks > said > the pier had been sold (indirect, anonymous, Two people briefed on the talks)',
      ],
    ],
    [
      'A report by the University of Tromsø found that the ice was thin.',
      [
        'A report by the University of Tromsø > found > the ice was thin (indirect, document, A report by the University of Tromsø)',
      ],
    ],
    [
      'The survey found that most residents want it kept.',
      ['The survey > found > most residents want it kept (indirect, document, The survey)'],
    ],
    [
      'Australian authorities reported seeing a whale off the pier.',
      ['Australian authorities > reported > seeing a whale off the pier (indirect, anonymous, Australian authorities)'],
    ],
    [
      'The Ministry of Transport announced a new crane for Leith.',
      ['The Ministry of Transport > announced > a new crane for Leith (indirect, organisation, Ministry of Transport)'],
    ],
    ['Hale denied the claim.', []],
    ['Lind promised to look at the bolts.', ['Lind > promised > to look at the bolts (indirect, person, Marta Lind)']],
    [
      'The ministry said in a report last week that the pier was safe.',
      ['The ministry > said > the pier was safe (indirect, organisation, The ministry)'],
    ],
    [
      'Residents who live on the pier said they would stay.',
      ['Residents who live on the pier > said > they would stay (indirect, anonymous, Residents who live on the pier)'],
    ],
    [
      'In July Australian officials said the pier was safe.',
      ['Australian officials > said > the pier was safe (indirect, anonymous, Australian officials)'],
    ],
    [
      'Downing Street said the pier was safe.',
      ['Downing Street > said > the pier was safe (indirect, organisation, Downing Street)'],
    ],
    [
      'Hale’s lawyer said the pier was safe.',
      ['Hale’s lawyer > said > the pier was safe (indirect, anonymous, Hale’s lawyer)'],
    ],
    [
      'Councillors say they were not asked.',
      ['Councillors > say > they were not asked (indirect, anonymous, Councillors)'],
    ],
    [
      'Okafor said that was too soon to tell.',
      ['Okafor > said > that was too soon to tell (indirect, person, Ruth Okafor)'],
    ],
  ],
  'inserted and postposed': [
    [
      'The crane, Okafor added, would be painted in spring.',
      ['Okafor > added > The crane … would be painted in spring (indirect, person, Ruth Okafor)'],
    ],
    [
      'The crane would be painted in spring, Okafor added.',
      ['Okafor > added > The crane would be painted in spring (indirect, person, Ruth Okafor)'],
    ],
    [
      'The pier would sink within a year, the report warned.',
      ['the report > warned > The pier would sink within a year (indirect, document, the report)'],
    ],
    ['As Okafor said, the pier is old.', ['Okafor > said > the pier is old (indirect, person, Ruth Okafor)']],
    [
      'The pier, as Okafor put it, is a heap of bolts.',
      ['Okafor > put it > The pier … is a heap of bolts (indirect, person, Ruth Okafor)'],
    ],
    [
      'The pier is, in the words of Okafor, a heap of bolts.',
      ['Okafor > in the words of > The pier is … a heap of bolts (indirect, person, Ruth Okafor)'],
    ],
  ],
  'according to': [
    [
      'According to Okafor, the pier is sound.',
      ['Okafor > According to > the pier is sound (indirect, person, Ruth Okafor)'],
    ],
    [
      'The pier is sound, according to two inspectors.',
      ['two inspectors > according to > The pier is sound (indirect, anonymous, two inspectors)'],
    ],
    [
      'The pier is sound, according to a report by the Harbour Board.',
      [
        'a report by the Harbour Board > according to > The pier is sound (indirect, document, a report by the Harbour Board)',
      ],
    ],
    [
      'According to Ruth Okafor, the chief engineer, the pier is sound.',
      ['Ruth Okafor, the chief engineer > According to > the pier is sound (indirect, person, Ruth Okafor)'],
    ],
  ],
  'shared sources': [
    [
      'Okafor said the pier was safe and warned that the crane was not.',
      [
        'Okafor > said > the pier was safe (indirect, person, Ruth Okafor)',
        'Okafor > warned > the crane was not (indirect, person, Ruth Okafor)',
      ],
    ],
    [
      'Okafor left early, saying the bolts were fine.',
      ['Okafor > saying > the bolts were fine (indirect, person, Ruth Okafor)'],
    ],
    [
      'Okafor left early and said that the bolts were fine.',
      ['Okafor > said > the bolts were fine (indirect, person, Ruth Okafor)'],
    ],
    [
      'Okafor said the pier was safe, but Lind said it was not.',
      [
        'Okafor > said > the pier was safe (indirect, person, Ruth Okafor)',
        'Lind > said > it was not (indirect, person, Marta Lind)',
      ],
    ],
    [
      'Hale, who says the pier is doomed, lives beside it.',
      ['Hale … who > says > the pier is doomed (indirect, person, Tom Hale)'],
    ],
    [
      'Hale said the pier was shut, adding that it would open in May.',
      [
        'Hale > said > the pier was shut (indirect, person, Tom Hale)',
        'Hale > adding > it would open in May (indirect, person, Tom Hale)',
      ],
    ],
  ],
  'pronouns and descriptions': [
    ['Okafor arrived late. “It held,” she said.', ['she > said > It held (direct, person, Ruth Okafor)']],
    [
      'Okafor thanked Lind. She said the pier was safe.',
      ['She > said > the pier was safe (indirect, person, Ruth Okafor)'],
    ],
    ['Mr Hale met Ms Lind. He said the pier was safe.', ['He > said > the pier was safe (indirect, person, Tom Hale)']],
    ['Mr Hale arrived late. “It held,” she said.', ['she > said > It held (direct, unknown, null)']],
    ['“It held,” she said.', ['she > said > It held (direct, unknown, null)']],
    [
      'A report by the Harbour Board found that the ice was thin. The report said the pier was safe.',
      [
        'A report by the Harbour Board > found > the ice was thin (indirect, document, A report by the Harbour Board)',
        'The report > said > the pier was safe (indirect, document, A report by the Harbour Board)',
      ],
    ],
    [
      'The Harbour Board met on Monday. It said the pier was safe.',
      ['It > said > the pier was safe (indirect, organisation, Harbour Board)'],
    ],
    [
      'Officials said the pier was closed. They said it would open in May.',
      [
        'Officials > said > the pier was closed (indirect, anonymous, Officials)',
        'They > said > it would open in May (indirect, anonymous, Officials)',
      ],
    ],
  ],
  'headlines, bylines, hedges': [
    ['Okafor: ‘The crane is safe’', ['Okafor > : > The crane is safe (direct, person, Ruth Okafor)']],
    [
      '“I would walk on it any day.” — Marta Lind',
      ['Marta Lind > — > I would walk on it any day. (direct, person, Marta Lind)'],
    ],
    [
      'Okafor said the crane was reportedly sold twice.',
      ['Okafor > said > the crane was reportedly sold twice (indirect, person, Ruth Okafor)'],
    ],
  ],
  'no source': [
    [
      '“Nobody will ever find out about this,” it was said.',
      [' >  > Nobody will ever find out about this (direct, unknown, null)'],
    ],
    [
      '“Nobody will ever find out about this.”',
      [' >  > Nobody will ever find out about this. (direct, unknown, null)'],
    ],
  ],
  nothing: [
    ['The pier is shut.', []],
    ['The crane was reportedly sold twice.', []],
    ['His so-called “surge” plan failed.', []],
    ['She read “The Long Road to Leith” twice.', []],
    ['The crew was told to wait ashore.', []],
    ['Okafor wants the pier to stay.', []],
    ['Okafor believes that the pier is safe.', []],
    ['Hale plans to close the pier, and hopes to sell it.', []],
    ["The board's claims were wrong.", []],
    ['A report on the pier is due in May.', []],
    ['The workers’ union left in the ’90s.', []],
    ['He was called “a senior engineer” once.', []],
    ['Okafor declined to comment.', []],
    ['The Leith-based firm made bolts.', []],
  ],
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
};
