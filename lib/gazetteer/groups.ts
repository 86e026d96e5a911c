import { readLines } from './read-list.ts';

// One body a line: its full name, and after "=" the other names it goes by.

/** The United Nations system and other world-wide bodies. */
export const worldBodies: readonly string[] = readLines(`
  Europol = EUROPOL
  Food and Agriculture Organization = FAO
  Human Rights Council = UN Human Rights Council
  Intergovernmental Panel on Climate Change = IPCC
  International Atomic Energy Agency = IAEA
  International Committee of the Red Cross = ICRC
  International Court of Justice = ICJ
  International Criminal Court = ICC
  International Energy Agency = IEA
  International Labour Organization = International Labor Organization | ILO
  International Monetary Fund = IMF
  International Olympic Committee = IOC
  International Organization for Migration = IOM
  Interpol = INTERPOL
  Organisation for the Prohibition of Chemical Weapons = Organization for the Prohibition of Chemical Weapons | OPCW
  Permanent Court of Arbitration
  Red Crescent
  Red Cross
  UN General Assembly = U.N. General Assembly | General Assembly | United Nations General Assembly
  UN Security Council = U.N. Security Council | United Nations Security Council | Security Council
  UNAIDS
  UNDP
  UNHCR = UN High Commissioner for Refugees
  UNRWA = UN Relief and Works Agency
  Unesco = UNESCO
  Unicef = UNICEF
  Unifil = UNIFIL
  United Nations = UN | U.N.
  World Bank
  World Economic Forum = WEF
  World Food Programme = World Food Program | WFP
  World Health Organization = World Health Organisation | WHO
  World Meteorological Organization = WMO
  World Trade Organization = World Trade Organisation | WTO
`);

/** Alliances and unions of states. */
export const alliances: readonly string[] = readLines(`
  African Union = AU
  Arab League = League of Arab States
  Asean = ASEAN | Association of Southeast Asian Nations
  Commonwealth of Independent States = CIS
  Council of Europe
  Ecowas = ECOWAS | Economic Community of West African States
  European Central Bank = ECB
  European Commission
  European Council
  European Court of Human Rights
  European Court of Justice
  European Parliament
  European Union = EU | E.U.
  G20 = Group of 20 | G-20
  G7 = Group of Seven | G-7
  G8 = Group of Eight | G-8
  Gulf Cooperation Council = GCC
  Mercosur
  Nato = NATO | North Atlantic Treaty Organization
  Non-Aligned Movement
  OECD = Organisation for Economic Co-operation and Development
  OSCE = Organization for Security and Cooperation in Europe | Organisation for Security and Cooperation in Europe
  Opec = OPEC
  Organisation of Islamic Cooperation = OIC
  Organization of American States = OAS
`);

/** Parliaments, ministries, agencies, courts and forces. */
export const publicBodies: readonly string[] = readLines(`
  Bank of England
  Bank of Japan
  British Army
  Bundesbank
  Bundestag
  Bundeswehr
  Cabinet Office
  Centcom = CENTCOM | US Central Command | U.S. Central Command | Central Command
  Centers for Disease Control and Prevention = CDC | Centers for Disease Control
  Central Intelligence Agency = CIA | C.I.A.
  Congress = US Congress | U.S. Congress
  Crown Prosecution Service = CPS
  Dail
  Defense Department = Department of Defense
  Drug Enforcement Administration = DEA
  Duma = State Duma
  Environment Agency
  Environmental Protection Agency = EPA
  FSB
  Federal Aviation Administration = FAA
  Federal Bureau of Investigation = FBI | F.B.I.
  Federal Communications Commission = FCC
  Federal Emergency Management Agency = FEMA
  Federal Reserve = Fed
  Federal Trade Commission = FTC
  Food and Drug Administration = FDA
  Foreign Office
  GCHQ
  GRU
  Guardian Council
  Home Office
  Homeland Security = Department of Homeland Security | DHS
  House of Commons = Commons
  House of Lords
  House of Representatives = US House of Representatives
  Immigration and Customs Enforcement = ICE
  Inter-Services Intelligence = ISI
  Internal Revenue Service = IRS
  Israel Defense Forces = IDF
  Justice Department = Department of Justice | DoJ | DOJ
  KGB
  Knesset
  Kurdistan Regional Government = KRG
  Lok Sabha
  Loya Jirga
  MI5
  MI6
  Ministry of Defence = MoD | MOD
  Mossad
  NASA = Nasa
  NHS England
  NOAA = National Oceanic and Atmospheric Administration
  National Health Service = NHS
  National Institutes of Health = NIH
  National Security Agency = NSA
  National Security Council
  Ofcom
  Office for Budget Responsibility
  Office for National Statistics = ONS
  Ofsted
  Palestine Liberation Organization = PLO | Palestine Liberation Organisation
  Palestinian Authority = PA
  Pentagon
  Politburo
  Public Health England
  Quds Force
  Rajya Sabha
  Revolutionary Guards = Revolutionary Guard | Islamic Revolutionary Guard Corps | IRGC
  Royal Air Force = RAF
  Royal Marines
  Royal Navy
  Scotland Yard = Metropolitan Police
  Secret Service
  Securities and Exchange Commission = SEC
  Senate = US Senate | U.S. Senate
  Shin Bet
  State Department = US State Department | U.S. State Department | Department of State
  Supreme Court = US Supreme Court | U.S. Supreme Court
  Treasury
  US Air Force = U.S. Air Force
  US Army = U.S. Army
  US Marine Corps = U.S. Marine Corps | Marine Corps
  US Navy = U.S. Navy
  USAID
  White House
`);

/** Political parties. */
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

/** Armed groups. */
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

/** News agencies, newspapers, broadcasters. */
export const mediaOutlets: readonly string[] = readLines(`
  ABC = ABC News
  Agence France-Presse = AFP
  Al Arabiya = al-Arabiya | Al-Arabiya
  Al Jazeera = al-Jazeera | Al-Jazeera
  Al-Ahram
  Anadolu Agency
  Asahi Shimbun
  Associated Press = AP
  BBC = British Broadcasting Corporation | BBC News
  Bellingcat
  Bild
  Bloomberg = Bloomberg News
  Boston Globe
  Breitbart = Breitbart News
  British Medical Journal = BMJ
  BuzzFeed = BuzzFeed News
  C-SPAN
  CBS = CBS News
  CNBC
  CNN
  Channel 4 = Channel 4 News
  Chicago Tribune
  Corriere della Sera
  Cumhuriyet
  Daily Mail
  Daily Mirror
  Daily Telegraph
  Der Spiegel = Spiegel
  Der Standard
  Die Zeit
  Economist
  El Pais = El País
  Evening Standard
  Fars News Agency
  Financial Times
  Fox News
  Global Times
  Guardian
  Haaretz
  Hindustan Times
  Huffington Post = HuffPost
  Hurriyet
  IRNA = Islamic Republic News Agency
  ITV
  ITV News
  Independent
  Interfax
  Itar-Tass = ITAR-TASS | Tass | TASS
  Izvestia
  Jerusalem Post
  Kommersant
  Kyodo = Kyodo News
  La Repubblica
  Lancet
  Le Figaro
  Le Monde
  Los Angeles Times
  MSNBC
  NBC = NBC News
  NHK
  NPR = National Public Radio
  Nature
  New York Times
  New Yorker
  Newsweek
  Novaya Gazeta
  Observer
  PBS
  People's Daily
  Politico
  Pravda
  Press Trust of India
  ProPublica
  RIA Novosti
  Radio Free Europe
  Reuters
  Rolling Stone
  SANA
  Sky News
  South China Morning Post
  Sunday Times
  Sydney Morning Herald
  Times
  Times of India
  USA Today
  Vanity Fair
  Voice of America = VOA
  Wall Street Journal
  Washington Post
  WikiLeaks = Wikileaks
  Wikipedia
  Xinhua = Xinhua News Agency
  Yonhap = Yonhap News Agency
`);

/** Companies. */
export const companies: readonly string[] = readLines(`
  AT&T
  Adidas
  Aeroflot
  Air France
  Airbnb
  Airbus
  Aldi
  Alibaba
  Amazon
  American Airlines
  Apple
  Aramco = Saudi Aramco
  ArcelorMittal
  Asda
  AstraZeneca
  Audi
  BAE Systems
  BHP = BHP Billiton
  BMW
  BNP Paribas
  BP
  BT
  Baidu
  Bank of America
  Barclays
  Bayer
  Berkshire Hathaway
  BioNTech
  BlackRock
  Blackwater
  Boeing
  British Airways
  British Gas
  ByteDance
  Cambridge Analytica
  Carrefour
  Chevron
  Chrysler = Fiat Chrysler
  Cisco
  Citigroup = Citibank
  Coca-Cola
  Comcast
  Credit Suisse
  Daimler
  Dell
  Deloitte
  Delta Air Lines
  Deutsche Bank
  Disney = Walt Disney
  Dow Jones
  EasyJet = easyJet
  Emirates Airline
  Enron
  Ericsson
  ExxonMobil = Exxon Mobil | Exxon
  Facebook
  Fiat
  Fitch
  Ford = Ford Motor
  Foxconn
  Gazprom
  General Electric = GE
  General Motors = GM
  GlaxoSmithKline = GSK
  Glencore
  Goldman Sachs
  Google
  Greenpeace
  HSBC
  Halliburton
  Hewlett-Packard = HP
  Hitachi
  Honda
  Huawei
  Hyundai
  IBM
  ING
  Ikea = IKEA
  Instagram
  Intel
  JPMorgan = JP Morgan | JPMorgan Chase | J.P. Morgan
  Johnson & Johnson
  KPMG
  Kia
  Lehman Brothers
  Lidl
  LinkedIn
  Lloyds = Lloyds Bank
  Lockheed Martin
  London Stock Exchange
  Lufthansa
  Lukoil
  Malaysia Airlines
  Marks & Spencer = M&S
  McKinsey
  Mercedes-Benz = Mercedes
  Merck
  Merrill Lynch
  Meta
  Microsoft
  Mitsubishi
  Moderna
  Morgan Stanley
  Nasdaq = NASDAQ
  NatWest
  Nestle = Nestlé
  Netflix
  Network Rail
  New York Stock Exchange = NYSE
  News Corp = News Corporation
  Nike
  Nintendo
  Nissan
  Nokia
  Northrop Grumman
  Novartis
  Nvidia
  OpenAI
  Oracle
  Panasonic
  PayPal
  Pepsi = PepsiCo
  Petrobras
  Peugeot
  Pfizer
  Philips
  Porsche
  PricewaterhouseCoopers = PwC
  Procter & Gamble = P&G
  Qantas
  Raytheon
  Reddit
  Renault
  Rio Tinto
  Roche
  Rolls-Royce
  Rosneft
  Royal Bank of Scotland = RBS
  Royal Mail
  Ryanair
  Samsung
  Santander
  Shell = Royal Dutch Shell
  Siemens
  Snapchat
  Societe Generale
  Sony
  SpaceX
  Spotify
  Standard & Poor's = S&P
  Standard Chartered
  Starbucks
  Tata = Tata Steel | Tata Group
  Telegram
  Tencent
  Tesco
  Tesla
  Thames Water
  TikTok
  Time Warner
  Toshiba
  TotalEnergies
  Toyota
  Twitter
  UBS
  Uber
  Unilever
  United Airlines
  Universal Pictures
  Verizon
  Viacom
  Vodafone
  Volkswagen = VW
  Walmart = Wal-Mart
  Warner Bros = Warner Bros. | Warner Brothers
  Wells Fargo
  WhatsApp
  Yahoo
  YouTube
  Yukos
  ZTE
  eBay
`);

/** Associations, think tanks, universities, churches. */
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

/** Leagues, federations and clubs. */
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
