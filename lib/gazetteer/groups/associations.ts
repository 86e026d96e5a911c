import { readLines } from '../read-list.ts';

export const associations: readonly string[] = readLines(`
  American Civil Liberties Union = ACLU
  Amnesty International = Amnesty
  Atlantic Council
  Black Lives Matter
  Brookings Institution = Brookings
  Cambridge University = University of Cambridge
  Carnegie Endowment
  Catholic Church = Roman Catholic Church
  Cato Institute
  Chatham House
  Church of England
  Clinton Foundation
  Committee to Protect Journalists = CPJ
  Council on Foreign Relations
  Extinction Rebellion
  Falun Gong
  Foundation for Defense of Democracies
  Freedom House
  Friends of the Earth
  Gallup
  Gates Foundation
  Harvard = Harvard University
  Heritage Foundation
  Human Rights Watch = HRW
  Imperial College London = Imperial College
  Institute for the Study of War = Institute for Study of War
  International Crisis Group
  Ipsos
  King's College London
  London School of Economics = LSE
  Massachusetts Institute of Technology = MIT
  Médecins Sans Frontières = Medecins Sans Frontieres | MSF | Doctors Without Borders
  NAACP
  National Rifle Association = NRA
  Oxfam
  Oxford University = University of Oxford
  Pew Research Center = Pew Research Centre
  Policy Exchange
  Princeton = Princeton University
  Rand Corporation = RAND Corporation
  Reporters Without Borders
  Save the Children
  Solidarity
  Stanford = Stanford University
  Syrian Observatory for Human Rights
  Transparency International
  University College London = UCL
  White Helmets
  World Wildlife Fund = WWF
  Yale = Yale University
  YouGov
`);

export const sportsBodies: readonly string[] = readLines(`
  AC Milan
  ATP
  Ajax
  Arsenal
  Aston Villa
  Atletico Madrid
  Bayern Munich
  Benfica
  Borussia Dortmund
  Boston Red Sox = Red Sox
  Celtic
  Champions League
  Chelsea
  Chicago Bulls
  Crystal Palace
  Dallas Cowboys
  Everton
  FIA
  Ferrari
  Fifa = FIFA
  Inter Milan = Internazionale
  Juventus
  Leeds United
  Los Angeles Lakers = Lakers
  MLB = Major League Baseball
  Manchester City = Man City
  Manchester United = Man United | Man Utd
  McLaren
  NBA
  NCAA
  NFL
  NHL
  New York Yankees = Yankees
  Newcastle United
  Nottingham Forest
  PGA
  Paris Saint-Germain = Paris St Germain | PSG
  Premier League
  Rangers
  Real Madrid
  Tottenham Hotspur = Tottenham | Spurs
  Uefa = UEFA
  WTA
  West Ham = West Ham United
  Williams F1
  Wolverhampton Wanderers = Wolves
`);
