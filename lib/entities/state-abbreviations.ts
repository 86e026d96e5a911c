import { readLines } from '../gazetteer/read-list.ts';

/** States and provinces as datelines shorten them: "GREELEY, Colo." The long form, and after "=" the short ones. */
const lines = readLines(`
  Alabama = Ala.
  Alberta = Alta.
  Arizona = Ariz.
  Arkansas = Ark.
  British Columbia = B.C.
  California = Calif.
  Colorado = Colo.
  Connecticut = Conn.
  Delaware = Del.
  Florida = Fla.
  Georgia = Ga.
  Illinois = Ill.
  Indiana = Ind.
  Kansas = Kan. | Kans.
  Kentucky = Ky.
  Louisiana = La.
  Manitoba = Man.
  Maryland = Md.
  Massachusetts = Mass.
  Michigan = Mich.
  Minnesota = Minn.
  Mississippi = Miss.
  Missouri = Mo.
  Montana = Mont.
  Nebraska = Neb. | Nebr.
  Nevada = Nev.
  New Brunswick = N.B.
  New Hampshire = N.H.
  New Jersey = N.J.
  New Mexico = N.M.
  New South Wales = NSW | N.S.W.
  New York = N.Y.
  Newfoundland and Labrador = N.L.
  North Carolina = N.C.
  North Dakota = N.D.
  Nova Scotia = N.S.
  Oklahoma = Okla.
  Ontario = Ont.
  Oregon = Ore.
  Pennsylvania = Pa. | Penn.
  Prince Edward Island = P.E.I.
  Quebec = Que.
  Rhode Island = R.I.
  Saskatchewan = Sask.
  South Carolina = S.C.
  South Dakota = S.D.
  Tennessee = Tenn.
  Vermont = Vt.
  Virginia = Va.
  Washington = Wash.
  West Virginia = W.Va. | W. Va.
  Wisconsin = Wis.
  Wyoming = Wyo.
`);

/** "Ga." to "Georgia". */
export const stateAbbreviations: ReadonlyMap<string, string> = new Map(
  lines.flatMap((line) => {
    const [name = '', forms = ''] = line.split(' = ');
    return forms.split(' | ').map((form) => [form, name] as const);
  }),
);

/** The long forms, with the states that have no short one. */
export const stateNames: ReadonlySet<string> = new Set([
  ...stateAbbreviations.values(),
  ...['Alaska', 'Hawaii', 'Idaho', 'Iowa', 'Maine', 'Ohio', 'Texas', 'Utah'],
]);
