import { readLines } from '../../lib/gazetteer/read-list.ts';

// Sentences with gaps, one a line, for text that the corpora lack. {P1} is a person's full name and {S1} the surname,
// {T1} club, {t1} the town that the club is called after, {K1} company, {O1} public body, {o1} its initials, {M1} news
// outlet, {R1} party or armed band, {L1} town, {C1} country, {B1} building or street, {N} nationality adjective,
// {W} title of a work or product, {D} weekday, {X} month, {#} number. Only the first fifteen are marked as names.

export const sport: readonly string[] = readLines(`
  {T1} beat {T2} 3-1 at {B1} on {D} to move within {#} points of {T3}.
  {t1} took the lead through {P1} after {#} minutes but {t2} levelled before half-time.
  {P1} scored twice as {T1} came from behind to beat {T2}.
  {S1}, who joined from {T3} in {X}, said: "We were the better side."
  {t1} manager {P2} said he was proud of his players.
  "{t2} made it hard for us," said {S2}.
  {t1} host {t2} on {D} and travel to {t3} a week later.
  The {N} international has signed a three-year deal with {T2}.
  {T1} have signed {N} defender {P1} from {T3} for an undisclosed fee.
  {t3} are bottom of the table with {#} points.
  Defending champions {T3} were held 0-0 by {T1}.
  {t1} {#}, {t2} {#}
  {T1} {#} {T2} {#}
  {t1} {#} {t3} {#} (halftime 1-0)
  Scorers: {t1} - {P1} {#}, {P2} {#}. {t2} - {P3} {#}.
  {P1} ({C1}) beat {P2} ({C2}) 6-4 7-6
  1. {P1} ({C1}) {#} minutes {#} seconds
  2. {P2} ({C2}) {#}.{#}
  {#}. {P3} ({C3}) {T1} {#}:{#}.{#}
  {P1}, {C1}, beat {P2}, {C2}, 6-3, 4-6, 6-2.
  {C1} beat {C2} by {#} wickets in the second test at {B1}.
  {C1} {#} for {#} declared; {C2} {#} all out ({P1} {#}, {P2} {#} for {#})
  {S1} c {S2} b {S3} {#}
  {S2} lbw b {S1} {#}
  {C1} striker {P1} will miss the match against {C2} with a knee injury.
  {C3} coach {P2} named an unchanged side for the friendly in {L1}.
  The {t1} {t1n} lost to the {t2} {t2n} in overtime.
  The {t1n} have won seven straight, and {t1} leads the division by two games.
  {t1} traded {P1} to the {t2n} for a second-round pick.
  {P1} threw for {#} yards and {t1} held off {t2}.
  {t2} guard {P2} had {#} points and {#} rebounds.
  In {L1}, {P1} hit a two-run homer in the eighth inning to lead {t1} past {t2}.
  Fans of {t1} and {t2} sang outside {B1}.
  {P1} moved to {t3} on loan from {T2}.
  {t3}'s bid for {S1} was turned down by {t2}.
  {t1} v {t2}
  {t1} vs {t3}
  {T3} sacked {P3} after a run of nine defeats.
  {S3} played for {t1}, {t2} and {t3} before he became a coach.
  The World Cup qualifier between {C1} and {C2} will be played in {L2}.
  {P2} won the {L1} Open, beating {P3} in the final.
  {P1} of {C1} won the 400 metres at the World Championships in {L1}, ahead of {P2} of {C2}.
  The {O1} banned {P1} for two years.
  {P1}, the {t1} captain, hobbled off and was replaced by {P3}.
  {t1} go to {t2} next and then face {T3} in the Champions League.
  {D}'s results: {t1} {#}, {t2} {#}; {t3} {#}, {T1} {#}.
  {T1} : {P1}, {P2}, {P3}.
  {t1}: {S1}; {S2}, {S3}. Subs: {P1}.
  At {L1}: {C1} {#} {C2} {#}
  {t1} crumbled to {#} all out against {t2}, whose captain {P1} took five wickets.
  He scored 20 goals for {t1} last season.
  She left {t2} for {T1} in {X}.
`);

export const business: readonly string[] = readLines(`
  {K1} said on {D} that it would buy {K2} for $#{#} billion in cash.
  Shares in {K1} fell {#} percent in {L1} after the company cut its forecast.
  {P1}, chief executive of {K1}, told {M1} that the deal would close by {X}.
  {K1}, {K2} and {K3} declined to comment.
  {K2} closed up {#} at {#}, while {K3} lost {#} percent.
  "Demand in {C1} is strong," {S1} said.
  Analysts at {K3} cut their rating on {K1}.
  {P2}, an analyst with {K3} in {L1}, said investors were nervous.
  {K1} plans to close its plant in {L2}, {C1}, with the loss of {#} jobs.
  The {N} carmaker {K1} will build a factory near {L2}.
  {N} lender {K2} named {P3} as chairman.
  {S3} joined {K2} from {K1} in {X}.
  {K1} sued {K2} in a court in {L1}.
  The {O1} ({o1}) fined {K1} {#} million for breaking its rules.
  A spokeswoman for {K2} said the {o1} had been told.
  {K1}'s {W} sold {#} million units.
  {K1} unveiled the {W} at a show in {L1}.
  The oil company, {K1}, pumps {#} barrels a day in {C2}.
  {K1} workers at {L2} walked out, their union, {O2}, said.
  {M1} reported on {D} that {K2} was in talks with {K3}.
  {C1}'s central bank kept rates on hold, as {K1} had expected.
  {P1} founded {K1} in {L2} with a loan from {K3}.
  The pension fund {K3} sold its stake in {K1} to {K2}.
  {K1} Inc. and {K2} Corp. agreed to merge.
  Law firm {S1} {S2} & {S3g} advised {K1}.
  {K1}, which owns {M1} and {K3}, made a loss.
  Both {K1} and {K2} have cut jobs in {C1} this year.
  Bond yields rose in {C1} and {C2}, {K3} said in a note.
`);

export const politics: readonly string[] = readLines(`
  {C1} President {P1} met {N} Foreign Minister {P2} in {L1} on {D}.
  {P1}, leader of the {R1}, called for an early election.
  The {R1} won {#} of the {#} seats, and the {R2} {#}.
  {S1} accused the {R2} of bringing the talks to a halt.
  Lawmakers from the {R1} and the {R2} walked out of {O1}.
  The {O1} ({o1}) said {C1} had to let its inspectors in.
  "{C2} will not wait," {S2} told reporters in {L1}.
  Prime Minister {P2} flies to {C2} on {D} for talks with President {P3}.
  {L1} and {L2} have traded accusations since {X}.
  {C1} summoned the {N} ambassador, the {O2} said.
  {P3}, the mayor of {L2}, is standing for the {R1}.
  Under {S1}, {C1} left the {o1}.
  {P2}, a professor at the {O2}, said {C1} could not afford it.
  Sen. {P1} and Rep. {P2} wrote to the {O1}.
  Thousands marched through {L1} to {B1} on {D}.
  A {R2} spokesman, {P3}, said the vote had been stolen.
  The minister told {M1}: "{C1} is not {C2}."
  {C1}, {C2} and {C3} signed the treaty at {B1}.
  The {o1} meets in {L1} in {X}.
  Supporters of {S1} waved flags outside the {O1}.
  King {F1} of {C1} opened {O1} on {D}.
  Pope {F1} will visit {C2} and {C3} in {X}.
  The {N} and {N} foreign ministers met in {L2}.
  Relations between {C1} and {C2} soured after {S2} came to power.
  U.S. Secretary of State {P1} arrived in {L1} from {L2}.
  The White House said {S1} had spoken to {P2}.
  {S1}-{S2} talks in {L1} ended without a deal.
  The {C1}-{C2} border was closed.
  A {L1}-based group, {R2}, said it would vote no.
  {P1}'s {R1} lost its majority.
`);

export const police: readonly string[] = readLines(`
  {P1}, 34, of {B1}, {L1}, was jailed for {#} years at {L1} Crown Court.
  {P1}, {#}, from {L2}, died at the scene.
  Police in {L1} said a lorry had overturned on {B1}.
  A {O1} spokesman said {S1} had been released on bail.
  Det. Insp. {P2}, of {O1}, asked witnesses to come forward.
  Mr {S1} told the court he had never been to {L2}.
  Judge {P3} adjourned the case until {X}.
  Ms {S2}, for the prosecution, said {S1} had lied.
  Fighters of the {R1} attacked a village near {L1}, killing {#}, residents said.
  The {R1} said on {D} that it had shot down a drone over {L2}.
  Troops retook {L1} from the {R1} after heavy shelling.
  {C1} blamed {R2} for the attack.
  Rebels of the {R2} hold {L2} and the road to {L3}.
  The {N} army said its troops had entered {L3}.
  An explosion in {L1}, {C1}, killed {#} people, {M1} reported.
  {P2}, a doctor at {O2}, said the wounded had come from {L3}.
  A quake of magnitude {#}.{#} struck {#} km off {L2}, the {O2} said.
  The ferry {W} sank off {L1} on {D}.
  Storm {F1} brought down trees in {L1} and {L2}.
  {P1} lives in {L2} with her husband, {F2}, and their dog.
  Firefighters from {L1}, {L2} and {L3} were called to {B1}.
  The inquest at {L3} heard that {S2} had worked for {K1}.
  The body was found near {B1} in the {L2} area of {L1}.
`);

export const culture: readonly string[] = readLines(`
  {P1}'s new film, {W}, opens in {L1} in {X}.
  "{W}", by {P1}, is published by {K1}.
  {P1} won the {W} Prize for {W}.
  {P2}, who plays the detective in {W}, was born in {L2}.
  {P3}, the writer, died in {L3} on {D} aged {#}.
  {S3} studied at {O1} and wrote for {M1}.
  The band {K2} will play at {B1}.
  The study, published in {M1}, was led by {P1} of the {O1}.
  Researchers at {O1} and {O2} tracked {#} patients in {C1}.
  "We did not expect it," said {P2}, who was not involved in the study and works at {O2}.
  {W}, a sequel to {W}, made {#} million for {K1}.
  {F1}, her sister, still lives in {L1}.
  {P1} and her brother {F2} grew up on {B1} in {L2}.
  The {O1} will show works by {P2} and {P3}.
  Dr {P1}, of {O1} in {L1}, said the virus had reached {C2}.
  The charity {R1} says {#} people in {C1} need help.
  {S1} sold the house to {P3}, a friend from {L3}.
  Tickets for {W} at {B1} cost from £{#}.
`);

export const headlines: readonly string[] = readLines(`
  {t1} stun {t2} as {S1} strikes late
  {t1} hold {t2}
  {S1} shines as {t1} sink {t2}
  {C1} beat {C2} in {L1}
  {K1} to buy {K2} for $#{#} billion
  {K1} shares slump on {C1} warning
  {K1}, {K2} in talks
  {C1} president visits {C2}
  {S1} vows to fight on as {R1} splits
  {R1} claims {L1} attack
  {L1} mayor quits
  {L1} man jailed over {L2} fire
  {C1} accuses {C2} of spying
  {o1} warns {C1} over {L1}
  {S1} meets {S2} in {L1}
  {P1} named {K1} boss
  {P1}, writer who loved {L1}, dies at {#}
  Police search {L1} home of {S1}
  Thousands flee {L1} as {R1} advances
  {C1}-{C2} talks stall
  U.N. envoy {S1} arrives in {L1}
  {S1} endorses {S2} plan for {C1}
  {t1} - {S1} says {t2} game is key
  {N} court frees {S1}
  Review: {W} at {B1}
  {M1}: {S1} to leave {K1}
  What we know about the {L1} crash
  Who is {P1}, the {R1} leader?
  How {L1} fell in love with {W}
`);
