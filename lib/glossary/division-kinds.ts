/** Countries whose divisions of first order are all called so, apart from the exceptions. */
const states: ReadonlySet<string> = new Set(['AT', 'AU', 'BR', 'DE', 'IN', 'MX', 'NG', 'US']);
const provinces: ReadonlySet<string> = new Set(['AR', 'CA', 'ZA']);

/** Territories, capitals and federal districts, by GeoNames' codes. */
const exceptions: ReadonlySet<string> = new Set([
  'AR.07',
  'AU.01',
  'AU.03',
  'BR.07',
  'CA.12',
  'CA.13',
  'CA.14',
  'IN.01',
  'IN.05',
  'IN.07',
  'IN.12',
  'IN.14',
  'IN.22',
  'IN.41',
  'IN.52',
  'MX.09',
  'NG.11',
  'US.DC',
]);

/** What a division ("division:US.KY") is called in its country; null where that is not sure. */
export function findDivisionKind(entryId: string): 'state' | 'province' | null {
  const [, code = ''] = entryId.split(':');
  const [country = ''] = code.split('.');
  if (exceptions.has(code)) return null;
  return states.has(country) ? 'state' : provinces.has(country) ? 'province' : null;
}
