import { type GeoProjection, geoArea, geoBounds, geoConicEqualArea, geoDistance, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json';
import { memoizeByText } from '../../lib/memoize.ts';
import { mapWidth } from './collisions.ts';
import type { MapSettings } from './schema.ts';

/** Margin around the country, in units: wide enough for names that reach beyond it. */
const margin = 34;

/** The background of the map as SVG paths, and the projection from coordinates to a point on it. */
export interface Ground {
  readonly height: number;
  /** All land; the rest is sea. */
  readonly land: string;
  /** The country that is filled. */
  readonly country: string;
  /** Borders between its neighbours. */
  readonly borders: string;
  /** Waters that the land covers. */
  readonly waters: string;
  /** Length of the scale bar. */
  readonly scale: number;
  pointOf(coordinates: readonly [number, number]): [number, number];
}

/**
 * Draws the background: the country in a fitted conic projection, as large as the frame allows.
 * @throws when the boundaries do not contain the country
 */
export const drawGround = (settings: MapSettings): Ground => drawOnce(JSON.stringify(settings));

/** Memoized: it is the same in all languages, and the outlines of all countries are joined for it. */
const drawOnce = memoizeByText((settings): Ground => {
  const { country: id, kilometres, waters }: MapSettings = JSON.parse(settings);
  const { countries } = atlas.objects;
  const shape = countries.geometries.find((geometry) => String(geometry.id) === id);
  if (!shape) throw new Error(`content/map.yaml: the boundaries hold no country “${id}”.`);
  const country = feature(atlas, shape);
  const projection = conicFor(country);
  const [, [, bottom]] = geoPath(projection).bounds(country);
  const height = Math.ceil(bottom + margin);
  // Outlines are cut a little outside the frame, so that the cut itself is not seen as a line.
  projection.clipExtent([
    [-4, -4],
    [mapWidth + 4, height + 4],
  ]);
  const path = geoPath(projection).digits(1);
  const draw = (shape: Parameters<typeof path>[0], tolerance: number = tolerances.around) =>
    thin(path(shape) ?? '', tolerance);
  const middle: [number, number] = [mapWidth / 2, height / 2];
  return {
    height,
    land: draw(merge(atlas, countries.geometries as (MultiPolygon | TopoPolygon)[])),
    country: draw(country, tolerances.country),
    borders: draw(mesh(atlas, countries as GeometryCollection, (a, b) => a !== b && a.id !== id && b.id !== id)),
    waters: waters.flatMap(({ outline }) => (outline ? draw(polygon(outline)) : [])).join(''),
    scale: kilometres / kilometresPerUnit(projection, middle),
    pointOf: ([longitude, latitude]) => {
      const [x, y] = projection([longitude, latitude]) ?? [0, 0];
      return [Math.round(x), Math.round(y)];
    },
  };
});

/** A conic projection that touches the globe at a sixth of the country's height from its north and its south. */
function conicFor(country: Feature | FeatureCollection): GeoProjection {
  const [[west, south], [east, north]] = geoBounds(country);
  const sixth = (north - south) / 6;
  const projection = geoConicEqualArea()
    .parallels([south + sixth, north - sixth])
    .rotate([-(west + east) / 2, 0])
    .center([0, (south + north) / 2])
    .fitWidth(mapWidth - 2 * margin, country);
  const [x, y] = projection.translate();
  return projection.translate([x + margin, y + margin]);
}

const earthRadius = 6371;

function kilometresPerUnit(projection: GeoProjection, [x, y]: [number, number]): number {
  const here = projection.invert?.([x, y]);
  const there = projection.invert?.([x + 100, y]);
  if (!here || !there) throw new Error('The projection has no way back.');
  return (geoDistance(here, there) * earthRadius) / 100;
}

/** A closed outline. Its direction does not matter: the smaller side is meant. */
function polygon(outline: readonly (readonly [number, number])[]): Polygon {
  const ring = [...outline, ...outline.slice(0, 1)].map(([longitude, latitude]) => [longitude, latitude]);
  const shape: Polygon = { type: 'Polygon', coordinates: [ring] };
  return geoArea(shape) < 2 * Math.PI ? shape : { type: 'Polygon', coordinates: [ring.toReversed()] };
}

type Point = readonly [x: number, y: number];

/**
 * How far a line may be from its points, in units of the map, which are about a pixel on a wide screen: for the outline
 * of the country its stroke; the pale lines around it only help with orientation.
 */
const tolerances = { country: 1.2, around: 3 } as const;

/**
 * Removes points from which the line differs invisibly little (Ramer, 1972; Douglas and Peucker, 1973).
 * @returns the points that are kept, the first and the last among them
 */
function simplify(points: readonly Point[], tolerance: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return points;
  const distances = points.map((point) => distanceFrom(first, last, point));
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) < tolerance) return [first, last];
  return [
    ...simplify(points.slice(0, farthest + 1), tolerance),
    ...simplify(points.slice(farthest), tolerance).slice(1),
  ];
}

/** How far a point is from the line between two others. */
function distanceFrom([startX, startY]: Point, [endX, endY]: Point, [x, y]: Point): number {
  const [width, height] = [endX - startX, endY - startY];
  const along = ((x - startX) * width + (y - startY) * height) / (width ** 2 + height ** 2 || 1);
  const within = Math.min(1, Math.max(0, along));
  return Math.hypot(x - startX - within * width, y - startY - within * height);
}

/** Whether a line stays within a few units: an islet, an exclave. */
const isSpeck = (points: readonly Point[]): boolean =>
  ([0, 1] as const).every((axis) => {
    const values = points.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values) < 12;
  });

/**
 * Shortens a path: indistinguishable points are removed, and coordinates are relative to the point before.
 * @param path of the commands M, L and Z only, as d3-geo writes it
 */
function thin(path: string, tolerance: number): string {
  return path
    .split('M')
    .filter(Boolean)
    .map((line) => {
      const closed = line.endsWith('Z');
      const points = line
        .replace(/Z$/, '')
        .split('L')
        .map((point) => point.split(',').map((value) => Math.round(Number(value))) as [number, number]);
      const kept = simplify(points, tolerance);
      if (isSpeck(points)) return '';
      const [[startX, startY] = [0, 0], ...rest] = kept;
      let [x, y] = [startX, startY];
      const steps = rest.map(([nextX, nextY]) => {
        const step = `${nextX - x} ${nextY - y}`;
        [x, y] = [nextX, nextY];
        return step;
      });
      return `M${startX} ${startY}l${steps.join(' ')}${closed ? 'z' : ''}`.replaceAll(' -', '-');
    })
    .join('');
}
