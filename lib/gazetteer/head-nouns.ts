import { readList } from './read-list.ts';

/** Nouns that make a name a group: "Harlow Planning Board". */
export const groupHeads: readonly string[] = readList(`
  AG, Academy, Administration, Agency, Airline, Airlines, Airways, Alliance, Ambassadors, Archive, Archives, Army,
  Assembly, Associates, Association, Athletic, Authority, Ballet, Band, Bank, Battalion, Bishops, Board, Brigade,
  Brigades, Broadcasting, Brotherhood, Brothers, Bulk, Bureau, Cabinet, Campaign, Capital, Caucus, Center, Centre,
  Chamber, Chambers, Charity, Choir, Chronicle, Church, City FC, Clinic, Club, Co, Coalition, Collective, College,
  Command, Commission, Committee, Communications, Community, Company, Confederation, Conference, Congress,
  Consortium, Constabulary, Consulate, Convention, Cooperative, Corp, Corporation, Corps, Council, County Council,
  Courier, Court, Dailies, Daily, Database, Delegation, Democrats, Department, Directorate, Division, Embassy,
  Energy, Enterprises, Entertainment, Exchange, Express, FC, Facility, Faculty, Federation, Fellowship, Fighters,
  Financial, Fleet, Force, Forces, Forum, Foundation, Freight, Front, Fund, Gazette, Gendarmerie, Globe, GmbH,
  Government, Greens, Group, Guard, Guardians, Guards, Guild, HQ, Herald, Holdings, Hospital, Hospitals, Inc,
  Industries, Infirmary, Initiative, Inquirer, Inquiry, Inspectorate, Institute, Institution, Insurance,
  Intelligence, International, Jirga, Journal, Knights, LLC, LLP, Lab, Laboratories, Laboratory, League, Legion,
  Liberals, Library, Limited, Lobby, Logistics, Ltd, Magazine, Media, Militia, Militias, Mills, Ministry, Mirror,
  Mission, Monitor, Motors, Movement, Museum, NV, Navy, Network, News, News Agency, Observatory, Office,
  Orchestra, Organisation, Organization, PLC, Pact, Panel, Parliament, Partners, Partnership, Party, Patrol,
  Pharmaceuticals, Police, Police Department, Post, Press, Program, Programme, Project, Radio, Railway, Railways,
  Records, Regiment, Registry, Republicans, Resistance, Review, SA, School, Schools, Scouts, Secretariat,
  Seminary, Senate, Service, Services, Shipping, Socialists, Society, Solutions, SpA, Squad, Standard, Studios,
  Sun, Survey, Symphony, Syndicate, Systems, TV, Task Force, Team, Technologies, Telegraph, Television, Theater,
  Theatre, Tigers, Times, Tribunal, Tribune, Troupe, Trust, Union, Unionists, United, Universities, University,
  Utd, Ventures, Watch, Weekly, Wing, Yard, plc
`);

/** Nouns that make a name a place: "Mill River". */
export const placeHeads: readonly string[] = readList(`
  Abbey, Airbase, Airfield, Airport, Archipelago, Arena, Avenue, Basin, Bay, Beach, Borough, Boulevard, Bridge,
  Camp, Canal, Canyon, Cape, Castle, Cathedral, Cemetery, Center Court, City, Coast, Corridor, County, Creek,
  Crossing, Dam, Delta, Desert, District, Falls, Field, Forest, Gardens, Gate, Glacier, Governorate, Gulf, Harbor,
  Harbour, Heights, Highway, Hill, Hills, Hotel, Island, Islands, Isle, Isles, Kingdom, Lake, Lakes, Lane,
  Monastery, Mosque, Mount, Mountain, Mountains, Municipality, Oasis, Oblast, Ocean, Palace, Park, Peak, Peninsula,
  Plain, Plains, Plateau, Plaza, Pole, Port, Prefecture, Prison, Province, Ranch, Range, Reef, Region, Republic,
  Ridge, River, Road, Row, Sea, Shore, Shrine, Square, Stadium, State, Station, Strait, Straits, Street, Strip,
  Synagogue, Temple, Territories, Territory, Tower, Towers, Town, Township, Valley, Village, Volcano, Wood, Woods,
  Zone
`);
