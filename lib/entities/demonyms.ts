/** Adjectives of place, in lower case, and the place that they speak of: "the Norwegian company" is one of Norway. Sorted. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  `afghan:afghanistan albanian:albania algerian:algeria american:us,u.s,america,states angolan:angola argentine:argentina
  armenian:armenia australian:australia austrian:austria azerbaijani:azerbaijan bahraini:bahrain bangladeshi:bangladesh
  belarusian:belarus belgian:belgium bolivian:bolivia bosnian:bosnia brazilian:brazil british:uk,u.k,britain,england,scotland,wales
  bulgarian:bulgaria cambodian:cambodia cameroonian:cameroon canadian:canada chadian:chad chilean:chile chinese:china
  colombian:colombia congolese:congo croatian:croatia cuban:cuba cypriot:cyprus czech:czechia,prague danish:denmark dutch:netherlands
  ecuadorean:ecuador egyptian:egypt emirati:emirates,uae,dubai english:england estonian:estonia ethiopian:ethiopia fijian:fiji
  finnish:finland french:france georgian:georgia german:germany ghanaian:ghana greek:greece haitian:haiti hungarian:hungary
  icelandic:iceland indian:india indonesian:indonesia iranian:iran iraqi:iraq irish:ireland israeli:israel italian:italy
  ivorian:ivoire jamaican:jamaica japanese:japan jordanian:jordan kazakh:kazakhstan kenyan:kenya kuwaiti:kuwait latvian:latvia
  lebanese:lebanon libyan:libya lithuanian:lithuania malaysian:malaysia maltese:malta mexican:mexico moldovan:moldova
  mongolian:mongolia moroccan:morocco mozambican:mozambique namibian:namibia nepalese:nepal nigerian:nigeria norwegian:norway
  omani:oman pakistani:pakistan panamanian:panama peruvian:peru philippine:philippines polish:poland portuguese:portugal
  qatari:qatar romanian:romania russian:russia rwandan:rwanda saudi:saudi scottish:scotland senegalese:senegal serbian:serbia
  singaporean:singapore slovak:slovakia slovenian:slovenia somali:somalia spanish:spain sudanese:sudan swedish:sweden
  swiss:switzerland syrian:syria taiwanese:taiwan tanzanian:tanzania thai:thailand tunisian:tunisia turkish:turkey,türkiye
  ugandan:uganda ukrainian:ukraine uruguayan:uruguay uzbek:uzbekistan venezuelan:venezuela vietnamese:vietnam welsh:wales
  yemeni:yemen zambian:zambia zimbabwean:zimbabwe`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Whether what is said with these words says an adjective, too: "norwegian" with "norway", "oslo-based" with "oslo". */
export function isSaidOf(adjective: string, words: ReadonlySet<string>): boolean {
  if (words.has(adjective)) return true;
  const named = demonyms.get(adjective)?.split(',') ?? [];
  if (named.some((place) => words.has(place))) return true;
  const place = /^(.+)-(?:based|born|listed)$/.exec(adjective)?.[1]?.split(/[\s-]/);
  return place?.every((word) => words.has(word)) ?? false;
}
