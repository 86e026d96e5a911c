import { readLines } from '../read-list.ts';

export const parties: readonly string[] = readLines(`
  African National Congress = ANC
  Alternative for Germany = AfD
  Awami League
  Baath Party = Ba'ath Party | Baath
  Bharatiya Janata Party = BJP
  Brexit Party
  Christian Democratic Union = CDU
  Christian Democrats
  Christian Social Union = CSU
  Communist Party
  Congress Party
  Conservative Party = Conservatives | Tories | Tory Party
  Dawa Party
  Democratic Party = Democrats
  Democratic Progressive Party = DPP
  Democratic Unionist Party = DUP
  Fatah
  Fianna Fail = Fianna Fáil
  Fidesz
  Fine Gael
  Golden Dawn
  Green Party
  Janata Dal
  Justice and Development Party = AKP
  Kadima
  Kuomintang = KMT
  Labour Party = Labour
  Law and Justice
  Liberal Democratic Party
  Liberal Democrats = Lib Dems | Liberal Democrat Party
  Likud
  Movement for Democratic Change = MDC
  National Front
  National League for Democracy = NLD
  Pakistan People's Party = PPP
  Plaid Cymru
  Podemos
  Rassemblement National = National Rally
  Reform UK
  Republican Party = Republicans | GOP
  Scottish National Party = SNP
  Shas
  Sinn Fein = Sinn Féin
  Social Democratic Party = SPD | Social Democrats
  Syriza
  Tea Party
  UK Independence Party = UKIP | Ukip
  Ulster Unionist Party
  United Russia
  Vox
  Workers' Party
  Yabloko
  Zanu-PF = ZANU-PF | ZANU PF
`);

export const armedGroups: readonly string[] = readLines(`
  Abu Sayyaf
  Ahrar al-Sham
  Al-Aqsa Martyrs Brigades = Al-Aqsa Martyrs' Brigades
  Azov Battalion
  Badr Organization
  Boko Haram
  Contras
  ELN = National Liberation Army
  Eta = ETA
  Farc = FARC | Revolutionary Armed Forces of Colombia
  Free Syrian Army = FSA
  Hamas
  Haqqani network = Haqqani Network
  Hayat Tahrir al-Sham = HTS
  Hezbollah = Hizbollah | Hizbullah | Hezbullah
  Houthis = Huthis
  IRA = Irish Republican Army | Provisional IRA
  Interahamwe
  Islamic Jihad = Palestinian Islamic Jihad
  Islamic State = ISIS | ISIL | IS | Daesh | Da'esh | Islamic State of Iraq and Syria | Islamic State of Iraq and the Levant | Isis | Isil
  Jabhat al-Nusra = Nusra Front | al-Nusra Front | al-Nusra
  Jaish-e-Mohammed = Jaish-e-Mohammad
  Janjaweed
  Jemaah Islamiyah
  Justice and Equality Movement = JEM
  Khalistan Commando Force
  Khmer Rouge
  Ku Klux Klan = KKK
  Kurdistan Workers' Party = PKK | Kurdistan Workers Party | Kurdish Workers' Party
  Lashkar-e-Jhangvi
  Lashkar-e-Taiba = Lashkar-e-Toiba
  Lord's Resistance Army = LRA
  M23
  Mahdi Army = Mehdi Army
  Moro Islamic Liberation Front = MILF
  Muslim Brotherhood
  New People's Army = NPA
  Pakistani Taliban = Tehreek-e-Taliban | TTP
  Peshmerga = peshmerga
  Popular Mobilization Forces = Popular Mobilisation Forces
  Proud Boys
  Rapid Support Forces = RSF
  Real IRA
  Red Army
  Sudan Liberation Army = SLA
  Sudan People's Liberation Army = SPLA
  Sudan People's Liberation Movement = SPLM
  Syrian Democratic Forces = SDF
  Taliban = Taleban | Afghan Taliban
  Tamil Tigers = LTTE | Liberation Tigers of Tamil Eelam
  Wagner Group = Wagner
  YPG = People's Protection Units
  al-Qaeda = al-Qaida | al Qaeda | al Qaida | al-Qa'ida | al-Qaeda in Iraq | al Qaida in Iraq | al Qaeda in Iraq | al-Qaida in Iraq | Al-Qaeda | Qaeda
  al-Qaeda in the Arabian Peninsula = AQAP | al-Qaida in the Arabian Peninsula
  al-Qaeda in the Islamic Maghreb = AQIM | al-Qaida in the Islamic Maghreb
  al-Shabaab = al-Shabab | Shabaab | Shabab
`);
