import { readLines } from '../read-list.ts';

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
