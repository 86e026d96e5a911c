/** Nouns of unnamed people who speak, singular and plural. Sorted. */
export const unnamedPeople: ReadonlySet<string> = new Set(
  (
    'activist activists administrator administrators adviser advisers advisor advisors aide aides allies ally ' +
    'analyst analysts attorney attorneys authorities authority backers bystander bystanders campaigners classmate ' +
    'classmates clinician colleague colleagues commander commanders commentators cop cops correspondent creditor ' +
    'creditors critic critics delegate delegates detective detectives diplomat diplomats doctor doctors driver ' +
    'economist economists employee employees enforcement envoy executive executives expert experts farmers father ' +
    'firefighters fishermen friend friends historian historians insider insiders inspector inspectors investigator ' +
    'investigators journalist journalists lawmaker lawmakers lawyer lawyers leaders man manager medics men minister ' +
    'ministers mother neighbor neighbors neighbour neighbours nurse nurses observers officer officers official ' +
    'officials opponents organisers organizers others owner parents participant participants passenger passengers ' +
    'people person politicians prosecutor prosecutors protester protesters relative relatives reporter reporters ' +
    'researcher researchers resident residents scholar scholars scientist scientists senator senators shareholder ' +
    'shareholders soldier soldiers some source sources spokesman spokespeople spokesperson spokeswoman staff ' +
    'staffer staffers strategist student students supporter supporters survivor survivors teacher teachers user ' +
    'users victim victims villager villagers visitor visitors voter voters witness witnesses woman women workers'
  ).split(' '),
);

/** Who speaks for a body: with the body's name the source is the body. Sorted. */
export const speakersForBodies: ReadonlySet<string> = new Set([
  'spokesman',
  'spokespeople',
  'spokesperson',
  'spokeswoman',
]);

/** What is written, counted or recorded. Sorted. */
export const documents: ReadonlySet<string> = new Set(
  (
    'ad advert affidavit agreement analysis article articles assessment audit banner bill bills biography book ' +
    'brief briefing bulletin caption census chart charter column communique complaint constitution contract count ' +
    'data database dataset disclosure disclosures document documents editorial email emails essay estimate ' +
    'estimates evidence excerpt excerpts figures filing filings findings footage forecast graphic guidance headline ' +
    'headlines image images indictment inquiry invoice label law lawsuit leaflet letter letters log manifesto ' +
    'manual map maps memo memoir memorandum memos message messages minutes model newsletter note notes notice ' +
    'numbers obituary order paper papers petition photo photographs photos placard plan poll polling polls post ' +
    'posting postings posts profile proposal readout record recording records release report reports research ' +
    'resolution result results review rules ruling score sign statement statements statistics statute story studies ' +
    'study submission subpoena summary survey surveys text texts timeline tracker transcript transcripts treaty ' +
    'tweet tweets verdict video videos warrant website'
  ).split(' '),
);

/** Nouns of bodies, for "the ministry said" and names that no mention covers. Sorted. */
export const bodies: ReadonlySet<string> = new Set(
  (
    'administration agency airline army assembly association authority bank board bureau cabinet campaign center ' +
    'centre chamber charity church club coalition college commission committee company conference congress ' +
    'consortium cooperative corporation council court department embassy federation firm force foundation fund ' +
    'government governments group hospital house institute institution intelligence league media military ministry ' +
    'mission movement museum navy network newspaper office organisation organization panel paper parliament party ' +
    'police publisher regulator school senate service society taskforce team treasury tribunal trust union ' +
    'university watchdog white'
  ).split(' '),
);

/** "She", "the minister" of a person; "it" of a body or document. */
export const personPronouns: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['her', 'female'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
]);

export const hedges: ReadonlySet<string> = new Set(
  'allegedly apparently ostensibly purportedly reportedly supposedly'.split(' '),
);
