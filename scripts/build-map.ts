import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type * as Topo from 'topojson-specification';
import type { WorldTopology } from '../lib/map/locator-map.ts';

interface Named {
  readonly name: string;
}

type World = Topo.Topology<{
  countries: { type: 'GeometryCollection'; geometries: (Topo.Polygon<Named> | Topo.MultiPolygon<Named>)[] };
  land: Topo.GeometryCollection;
}>;

/** Areas that the lists have no number for. Those that most states count to a neighbour are drawn as a part of it. */
const codesByName: Readonly<Record<string, string>> = {
  Antarctica: 'AQ',
  Kosovo: 'XK',
  'N. Cyprus': 'CY',
  Somaliland: 'SO',
};

const require = createRequire(import.meta.url);

/** The outlines of world-atlas as the extension ships them: countries by ISO code, without names. */
export function buildMap(): WorldTopology {
  const world = require('world-atlas/countries-110m.json') as World;
  const rows = require('i18n-nationality/codes.json') as [
    alpha2: string,
    alpha3: string,
    numeric: string,
    name: string,
  ][];
  const codes = new Map(rows.map(([alpha2, , numeric]) => [numeric, alpha2]));
  const { countries, land } = world.objects;
  const geometries = countries.geometries.map(({ id, properties, type, arcs }) => {
    const name = properties?.name ?? '';
    const code = codes.get(String(id)) ?? codesByName[name];
    if (code === undefined) throw new Error(`world-atlas: no ISO code for ${name} (${id})`);
    return { type, arcs, id: code } as Topo.Polygon | Topo.MultiPolygon;
  });
  const { type, arcs, transform, bbox } = world;
  const objects = { countries: { type: countries.type, geometries }, land };
  return restoreCrimea({ type, arcs, objects, ...(transform && { transform }), ...(bbox && { bbox }) });
}

/** The outlines give Crimea to who holds it; the places that the dots stand for are counted as the United Nations do. */
function restoreCrimea(world: WorldTopology): WorldTopology {
  const { geometries } = world.objects.countries;
  const moved = geometries.flatMap((area) => {
    if (area.id !== 'RU' || area.type !== 'MultiPolygon') return [];
    const isCrimea = (arcs: Topo.ArcIndexes[]) => geoContains(feature(world, { type: 'Polygon', arcs }), [34.2, 45.2]);
    const crimea = area.arcs.filter(isCrimea);
    area.arcs = area.arcs.filter((arcs) => !crimea.includes(arcs));
    return crimea;
  });
  if (moved.length !== 1) throw new Error('world-atlas: Crimea is not where it was');
  geometries.push({ type: 'MultiPolygon', arcs: moved, id: 'UA' });
  return world;
}
