import { fold } from '../skills/words.ts';
import { commuterRegions, regionAliases, regions, towns } from './towns.ts';

export interface Place {
  /** As people write it: 'Lyon', 'Île-de-France', or the words given when the map does not know them. */
  name: string;
  /** null for a region or a département. */
  town: string | null;
  department: string | null;
  region: string | null;
}

/** 'area': same département, or a region that people cross every day. 'unknown': the map cannot tell. */
export type Nearness = 'town' | 'area' | 'region' | 'far' | 'unknown';

/**
 * The place a text names, by name only: 'Lyon 3e', '69003 Lyon', 'LYON (Rhône)' are all Lyon, and no postcode, district or
 * street changes the answer. null when no word is left.
 */
export function placeOf(text: string): Place | null {
  const words = wordsOfPlace(text);
  if (words.length === 0) return null;
  return longestKnown(words) ?? { name: nameOf(text), town: words.join(' '), department: null, region: null };
}

export function nearness(a: Place, b: Place): Nearness {
  if (a.town !== null && a.town === b.town) return 'town';
  if (a.region === null || b.region === null) return 'unknown';
  if (a.region !== b.region) return 'far';
  if (a.town === null || b.town === null) return a.department === b.department ? 'area' : 'region';
  return a.department === b.department || commuterRegions.includes(a.region) ? 'area' : 'region';
}

/** Whether `wide` (a town, a département or a region someone would move to) holds `place`. */
export function holds(wide: Place, place: Place): boolean {
  if (wide.town !== null) return wide.town === place.town;
  if (wide.department !== null) return wide.department === place.department;
  return wide.region !== null && wide.region === place.region;
}

const abbreviated: Record<string, string> = { st: 'saint', ste: 'sainte' };

const noise =
  /\b(?:france|cedex|et alentours|et environs|region de|agglomeration de|metropole de|centre ville)\b/g;

/** Folded words without digits, ordinals and postal noise; 'st' and 'ste' are spelled out. */
function wordsOfPlace(text: string): string[] {
  return fold(text)
    .replace(/\b\d+\s*(?:er|e|eme|ieme|nd|st|th)?\b/g, ' ')
    .replace(noise, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .map((word) => abbreviated[word] ?? word);
}

function nameOf(text: string): string {
  const bare = text.replace(/\d+\s*(?:er|e|ème|eme)?(?![\p{L}])/gu, ' ').replace(/[(),;/]/g, ' ');
  return bare.replace(/\s+/g, ' ').trim();
}

/** Names of towns and regions that are also common words: believed only where the writer marks them as a place. */
const commonWords = new Set(
  'sens tours gap orange nice lens dole vernon valence mende laval creil sedan foix menton muret plaisir clichy orsay ain aube aude cher creuse eure gard gers indre jura landes loire loiret lot manche marne meuse nord oise orne somme tarn var vienne vosges savoie rhone bron riom dax sete auch champagne provence centre sud le port provence'.split(
    ' ',
  ),
);

export interface PlaceMention {
  place: Place;
  /** Words of the text that name it: wordsOfText.slice(from, to). */
  from: number;
  to: number;
}

/**
 * Known places in running text, in its order. `sure` says whether the word at this index is marked as a place ('à Tours',
 * 'Sens' after 'basé à'); names that are common words count only then.
 */
export function placesIn(words: readonly string[], sure: (index: number) => boolean): PlaceMention[] {
  const keys = words.map(fold).map((word) => abbreviated[word] ?? word);
  const found: PlaceMention[] = [];
  for (let start = 0; start < keys.length; ) {
    const size = sizeOfNameAt(keys, start);
    const name = keys.slice(start, start + size).join(' ');
    const place = knownPlaces.get(name);
    if (place && (sure(start) || !commonWords.has(name)))
      found.push({ place, from: start, to: start + size });
    start += Math.max(1, size);
  }
  return found;
}

/** Longest names from left to right; of these the most precise: 'Paris, Île-de-France' is Paris. */
function longestKnown(words: string[]): Place | undefined {
  const found: Place[] = [];
  for (let start = 0; start < words.length; ) {
    const size = sizeOfNameAt(words, start);
    const place = knownPlaces.get(words.slice(start, start + size).join(' '));
    if (place) found.push(place);
    start += Math.max(1, size);
  }
  return found.find((place) => place.town) ?? found.find((place) => place.department) ?? found[0];
}

function sizeOfNameAt(words: string[], start: number): number {
  let size = Math.min(words.length - start, longestName);
  while (size > 0 && !knownPlaces.has(words.slice(start, start + size).join(' '))) size--;
  return size;
}

const key = (name: string) => wordsOfPlace(name).join(' ');
const listOf = (line: string) => line.split(', ');

function buildMap(): Map<string, Place> {
  const map = new Map<string, Place>();
  for (const [region, line] of Object.entries(regions)) {
    map.set(key(region), { name: region, town: null, department: null, region });
    for (const entry of listOf(line)) addDepartment(map, region, entry);
  }
  for (const [alias, region] of Object.entries(regionAliases)) {
    const known = map.get(key(region));
    if (known) map.set(key(alias), known);
  }
  return map;
}

function addDepartment(map: Map<string, Place>, region: string, entry: string): void {
  const [code = '', name = ''] = [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)];
  if (!map.has(key(name))) map.set(key(name), { name, town: null, department: code, region });
  for (const town of listOf(towns[code] ?? '')) {
    map.set(key(town), { name: town, town: key(town), department: code, region });
  }
}

const knownPlaces = buildMap();
const longestName = Math.max(...[...knownPlaces.keys()].map((name) => name.split(' ').length));
