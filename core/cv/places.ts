// Words that name a place: countries, regions, large towns. Enough to tell "Orange, Paris" from "Orange, Group".

import { fold, words } from './fold.ts';

const countries = `france belgique belgium suisse switzerland luxembourg canada united-kingdom united-states czech-republic new-zealand south-africa saudi-arabia ile-maurice mauritius allemagne germany espagne spain italie italy portugal angleterre england
  royaume-uni uk gb usa us etats-unis irlande ireland maroc morocco tunisie tunisia algerie algeria senegal cameroun cameroon madagascar
  brazil bresil mexico mexique argentina chile colombia peru india inde china chine japan japon korea singapore singapour australia australie pakistan
  netherlands pays-bas nederland sweden suede norway norvege denmark danemark finland finlande poland pologne romania roumanie greece grece turkey turquie
  ukraine russia russie hungary austria autriche czechia slovenia croatia serbia bulgaria nigeria kenya ghana egypt egypte israel dubai uae
  indonesia vietnam thailand malaysia philippines nepal bangladesh iceland scotland wales ontario california texas`;
const towns = `quebec laval gatineau sherbrooke paris lyon marseille toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers nimes villeurbanne
  clermont-ferrand aix-en-provence brest tours amiens limoges annecy perpignan besancon metz orleans rouen mulhouse caen nancy argenteuil montreuil
  roubaix tourcoing nanterre vitry creteil avignon poitiers versailles courbevoie pau colmar valence quimper lorient vannes chambery niort troyes
  la-rochelle saint-etienne le-havre le-mans saint-denis saint-nazaire boulogne-billancourt massy evry cergy puteaux levallois-perret antibes cannes
  calais dunkerque bourges cholet blois chartres beziers arras albi tarbes agen bayonne la-defense sophia-antipolis ile-de-france arcueil guyancourt
  london londres manchester birmingham leeds glasgow edinburgh bristol liverpool cambridge oxford dublin cork berlin munich hamburg frankfurt cologne
  brussels bruxelles geneva geneve zurich lausanne amsterdam rotterdam madrid barcelona barcelone lisbon lisbonne porto rome milan turin montreal toronto
  vancouver ottawa sydney melbourne brisbane new-york boston chicago seattle austin dallas denver atlanta houston miami portland philadelphia
  san-francisco los-angeles san-diego san-jose washington bangalore bengaluru mumbai delhi hyderabad pune chennai tokyo beijing shanghai
  stockholm oslo copenhagen helsinki warsaw prague vienna budapest bucharest athens istanbul casablanca rabat tunis alger dakar abidjan lagos nairobi
  cairo tel-aviv mexico-city sao-paulo rio-de-janeiro buenos-aires santiago bogota lima kuala-lumpur jakarta manila hanoi bangkok kathmandu reykjavik`;

const countryNames = new Set(countries.split(/\s+/));
const townNames = new Set(towns.split(/\s+/));

export function isCountry(text: string): boolean {
  return countryNames.has(keyOf(text));
}

export function isTown(text: string): boolean {
  return townNames.has(keyOf(text));
}

/** "Paris", "Lyon (69)", "Oxford, PA", "Remote", "Lyon, France": nothing but a place. */
export function isPlace(text: string): boolean {
  const bare = text.replace(/\(?\b(?:\d{2,5}|cedex(?: \d+)?)\b\)?/gi, '').trim();
  const parts = bare
    .split(/[,/]| - /)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0 || bare.length > 60) return false;
  if (/^(?:remote|teletravail|a distance|full remote|hybrid|distanciel)$/.test(fold(bare))) return true;
  const first = parts[0] as string;
  const known = parts.filter(
    (part, k) => isCountry(part) || isTown(part) || (k > 0 && /^[A-Z]{2}$/.test(part)),
  );
  if (known.length === parts.length) return true;
  return (isCountry(first) || isTown(first)) && parts.every((part) => words(part).length <= 4);
}

function keyOf(text: string): string {
  return words(text.replace(/\b(?:the|cedex|area|region)\b/gi, '')).join('-');
}
