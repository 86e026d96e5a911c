/** By construction: a text and what is found in it. */
export type SentenceTable = Readonly<Record<string, readonly (readonly [text: string, found: readonly string[]])[]>>;

/**
 * Sentences by construction, with what is found in them: "source > cue > content (manner, kind, name)", pieces of a
 * span list joined by an ellipsis. People and events are invented.
 */
export const sentences: SentenceTable = {
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
};
