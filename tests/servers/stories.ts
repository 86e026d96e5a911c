/**
 * The invented news that the pages of this folder tell. In each story `people[i]` is first named, and introduced, in
 * `paragraphs[i]`, so that a test which lets paragraphs arrive knows which name to wait for. Places are real.
 */
export interface Story {
  /** Last part of its address. */
  readonly slug: string;
  readonly title: string;
  readonly author: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
  readonly people: readonly string[];
}

export const ferry: Story = {
  slug: 'ferry-crews-call-off-strike',
  title: 'Ferry crews call off strike after a night of talks in Oban',
  author: 'Imke Vandersloot',
  published: '2026-04-14T08:00:00+01:00',
  paragraphs: [
    'Ferry crews in the west of Scotland called off a three-day strike on Tuesday after a night of talks in Oban. “We have a rota that people can live with,” said Catriona Muirhead, a deckhand who spoke for the crews.',
    'Boats to Mull and Islay will sail again on Wednesday morning. Duncan Farquharson, the harbour master of Oban, said that the first of them was already full and that “the cattle have been booked for a week”.',
    'The dispute began in January, when four sailors were told to work through their days ashore. Fiona Drysdale, a lawyer for the crews, told reporters that the letter which ordered it had never been signed.',
    'Ministers in Edinburgh welcomed the agreement and said little of what it would cost. “It will be paid from what a second week would have cost us,” said Hamish Abernethy, the deputy transport minister.',
    'On Mull, where shops had run short of bread and paint, the news was met with some doubt. Shona Gillespie, a baker in Tobermory, said that she would believe in the flour “when I can smell it”.',
    'A vote on the agreement will be held by post and ends in May. Alasdair Pringle, a retired captain who will count the ballots in Glasgow, said that he had never seen a crew vote against its own sleep.',
  ],
  people: [
    'Catriona Muirhead',
    'Duncan Farquharson',
    'Fiona Drysdale',
    'Hamish Abernethy',
    'Shona Gillespie',
    'Alasdair Pringle',
  ],
};

export const bridge: Story = {
  slug: 'old-bridge-over-the-drava-closed',
  title: 'Old bridge over the Drava is closed after divers find cracks',
  author: 'Sjoerd Amberlane',
  published: '2026-04-15T06:30:00+02:00',
  paragraphs: [
    'The oldest road bridge in Maribor was closed on Wednesday after divers found cracks in two of its piers. “It has stood for a hundred years and it will stand on Friday,” said Tadeja Novak, the city’s chief engineer.',
    'Some eighteen thousand cars cross the Drava there on a working day. Milan Zupan, an officer of the traffic police, said that drivers should use the bridge at Ptuj, or “the old invention called walking”.',
    'The cracks were seen first by a student who was filming catfish. Nika Horvat, a biology student at the university, said that she had sent her pictures to three offices and that only the fire brigade had answered.',
    'Slovenia’s government will pay for the repair if it takes longer than a month. Gregor Kovač, a state secretary in Ljubljana, told reporters that the money had been meant for a tunnel that nobody misses.',
    'A firm from Graz built the piers in 1913 and no longer exists. Helga Steinwender, an archivist in Graz, has found its drawings and said they were “more careful than anything that I have seen since”.',
    'Shopkeepers on the left bank fear for their summer. Andrej Vidmar, who sells ice cream beside the bridge, said that he had asked for a ferry and been offered a form.',
  ],
  people: ['Tadeja Novak', 'Milan Zupan', 'Nika Horvat', 'Gregor Kovač', 'Helga Steinwender', 'Andrej Vidmar'],
};

export const seeds: Story = {
  slug: 'nairobi-seed-store-opens-its-doors',
  title: 'Nairobi’s seed store opens its doors to the farmers who filled it',
  author: 'Oonagh Tiernan',
  published: '2026-04-16T09:15:00+03:00',
  paragraphs: [
    'A store of forty thousand seeds in Nairobi will lend them to farmers from this season on. “A seed that is never sown is a stone,” said Wanjiru Kamau, the director of the store, at the opening on Thursday.',
    'The first sacks went to Kisumu, where rain has come late three years in a row. Peter Odhiambo, a farmer who grows sorghum near the lake, said that his grandmother had given the same seed away in 1974.',
    'Whoever borrows has to bring back twice as much after the harvest. Grace Mutua, an agronomist who wrote the rules, told reporters that the rate was high because mice are members, too.',
    'Kenya’s ministry of agriculture had at first opposed the plan. Joseph Kiprono, a senior official at the ministry, said that it had feared for varieties of which only a spoonful is left.',
    'Stores in Addis Ababa and Edinburgh want to follow. Tigist Bekele, a botanist from Ethiopia, said that borders were “a thing that wheat has never heard of”.',
    'The roof of the store is to be mended with what visitors pay. Amina Hassan, the caretaker since 1998, said that it had kept out thieves and two elections, but never the rain.',
  ],
  people: ['Wanjiru Kamau', 'Peter Odhiambo', 'Grace Mutua', 'Joseph Kiprono', 'Tigist Bekele', 'Amina Hassan'],
};

/** A post of a live blog, with the one person that it names and introduces. */
export interface Post {
  readonly time: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
  readonly person: string;
}

/** In the order in which they are written: the newest is last. */
export const floodPosts: readonly Post[] = [
  {
    time: '07:05',
    published: '2026-04-17T07:05:00+02:00',
    title: 'Passau wakes to water in its lowest streets',
    text: 'The Danube stood at nine metres in Passau before dawn. “The cellars are gone and the bakers are not,” said Walburga Hintermaier, the mayor, who has asked people to stay above the market.',
    person: 'Walburga Hintermaier',
  },
  {
    time: '07:40',
    published: '2026-04-17T07:40:00+02:00',
    title: 'Trains to Linz are stopped',
    text: 'No trains will run to Linz before noon. Stefan Gruber, a spokesman for the Austrian railways, said that one tunnel was dry and that nobody could reach it to say so.',
    person: 'Stefan Gruber',
  },
  {
    time: '08:20',
    published: '2026-04-17T08:20:00+02:00',
    title: 'Schools in Regensburg stay open',
    text: 'Schools in Regensburg will teach as usual. “Water is on the timetable anyway,” said Brigitte Lechner, who leads the school office of the city, and asked parents to leave their cars at home.',
    person: 'Brigitte Lechner',
  },
  {
    time: '08:55',
    published: '2026-04-17T08:55:00+02:00',
    title: 'The crest is expected in Vienna on Sunday',
    text: 'The highest water will reach Vienna on Sunday and find the gates open. Karl Pichler, a hydrologist at the Danube Observatory, told reporters that the city had “more room than it deserves”.',
    person: 'Karl Pichler',
  },
  {
    time: '09:30',
    published: '2026-04-17T09:30:00+02:00',
    title: 'Boats instead of buses',
    text: 'Rowing clubs have taken over two bus lines in Passau. Johanna Aigner, who coaches the junior eight, said that they kept the timetable and that nobody had yet asked for change.',
    person: 'Johanna Aigner',
  },
  {
    time: '10:10',
    published: '2026-04-17T10:10:00+02:00',
    title: 'Bratislava closes its river bank',
    text: 'The river bank in Bratislava is closed to walkers until Monday. Zuzana Hudecova, the deputy mayor, said that the barriers had been tested in October and that the geese were not impressed.',
    person: 'Zuzana Hudecova',
  },
];

/** What the first two paragraphs of `ferry` look like when a browser has translated them into Spanish. */
export const ferryInSpanish: readonly string[] = [
  'Las tripulaciones de los transbordadores del oeste de Escocia suspendieron el martes una huelga de tres días tras una noche de conversaciones en Oban. «Tenemos un turno con el que la gente puede vivir», dijo Catriona Muirhead, marinera que habló en nombre de las tripulaciones.',
  'Los barcos a Mull e Islay volverán a navegar el miércoles por la mañana. Duncan Farquharson, capitán del puerto de Oban, dijo que el primero ya estaba lleno y que «el ganado tiene reserva desde hace una semana».',
];

/** What publishers put before their readers until they agree; longer than many articles, and full of names. */
export const consentText: readonly string[] = [
  'We and our 214 partners store and read information on your device, such as cookies, and process personal data, such as the pages that you visit, to show you advertisements, to measure them and to learn about audiences.',
  'Meridian Audience Partners of Dublin, Brightwater Analytics of Chicago and Kestrel Identity of Singapore may use your precise location. You can object to each of them in the list of partners, which you find under “Manage my choices”.',
  'Your choice is kept for thirteen months in the European Union and for six in the United Kingdom. Our data protection officer, Rosalind Peverell, answers questions by post at our office in Amsterdam.',
  'If you do not agree, you can read without advertisements for four euros a month. Some partners ask for no consent but rely on a legitimate interest, as the Interactive Office of Brussels explains in its framework.',
];
