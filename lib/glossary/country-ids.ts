/** Wikidata's number of each country, by ISO code: "US Q30". Sorted by code. */
const lines = `
  AD 228, AE 878, AF 889, AG 781, AL 222, AM 399, AO 916, AR 414, AT 40, AU 408, AZ 227, BA 225, BB 244, BD 902, BE 31,
  BF 965, BG 219, BH 398, BI 967, BJ 962, BN 921, BO 750, BR 155, BS 778, BT 917, BW 963, BY 184, BZ 242, CA 16, CD 974,
  CF 929, CG 971, CH 39, CI 1008, CL 298, CM 1009, CN 148, CO 739, CR 800, CU 241, CV 1011, CY 229, CZ 213, DE 183,
  DJ 977, DK 35, DM 784, DO 786, DZ 262, EC 736, EE 191, EG 79, ER 986, ES 29, ET 115, FI 33, FJ 712, FM 702, FR 142,
  GA 1000, GB 145, GD 769, GE 230, GH 117, GL 223, GM 1005, GN 1006, GQ 983, GR 41, GT 774, GW 1007, GY 734, HK 8646,
  HN 783, HR 224, HT 790, HU 28, ID 252, IE 27, IL 801, IN 668, IQ 796, IR 794, IS 189, IT 38, JM 766, JO 810, JP 17,
  KE 114, KG 813, KH 424, KI 710, KM 970, KN 763, KP 423, KR 884, KW 817, KZ 232, LA 819, LB 822, LC 760, LI 347, LK 854,
  LR 1014, LS 1013, LT 37, LU 32, LV 211, LY 1016, MA 1028, MC 235, MD 217, ME 236, MG 1019, MH 709, MK 221, ML 912,
  MM 836, MN 711, MO 14773, MR 1025, MT 233, MU 1027, MV 826, MW 1020, MX 96, MY 833, MZ 1029, NA 1030, NE 1032,
  NG 1033, NI 811, NL 55, NO 20, NP 837, NR 697, NZ 664, OM 842, PA 804, PE 419, PG 691, PH 928, PK 843, PL 36,
  PS 219060, PT 45, PW 695, PY 733, QA 846, RO 218, RS 403, RU 159, RW 1037, SA 851, SB 685, SC 1042, SD 1049, SE 34,
  SG 334, SI 215, SK 214, SL 1044, SM 238, SN 1041, SO 1045, SR 730, SS 958, ST 1039, SV 792, SY 858, SZ 1050, TD 657,
  TG 945, TH 869, TJ 863, TL 574, TM 874, TN 948, TO 678, TR 43, TT 754, TV 672, TW 865, TZ 924, UA 212, UG 1036, US 30,
  UY 77, UZ 265, VA 237, VC 757, VE 717, VN 881, VU 686, WS 683, XK 1246, YE 805, ZA 258, ZM 953, ZW 954
`;

/** GeoNames' numbers of countries whose middle is a matter of taste: the large ones. */
export const countryGeonamesIds: Readonly<Record<string, string>> = {
  AU: '2077456',
  BR: '3469034',
  CA: '6251999',
  CN: '1814991',
  IN: '1269750',
  RU: '2017370',
  US: '6252001',
};

export const countryWikidataIds: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split(/,\s+/)
    .map((line) => {
      const [code = '', number = ''] = line.split(' ');
      return [code, `Q${number}`] as const;
    }),
);
