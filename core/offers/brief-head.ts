// Title, company and place: what stands at the head of a brief.

import { isTown } from '../cv/places.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';
import { fold } from '../skills/words.ts';
import { townsIn } from './towns-in.ts';

/** A label's value: 'Poste : Comptable (H/F)' → 'Comptable (H/F)'. */
function labelled(text: string, labels: string): string | null {
  const found = new RegExp(`^[\\s#*•–-]*(?:${labels})\\s*:[ \\t]*(\\S.*)$`, 'imu').exec(text);
  return found?.[1]?.trim() ?? null;
}

const titleLead =
  /(?:(?:re)?cherch\w+|recrut\w+|embauch\w+|renforce\w*|looking for|hiring|seeking|besoin d['’e]|search(?:ing)? for)\s*:?\s*(?:(?:un|une|an?|notre|son|sa|leur|nos|our|deux|des|d['’]une?)(?:\(e\)|·e|\/e|\(ne\))?\s+)?(?:nouve\w+ |futur\w* |new )?/iu;

/** The post's title without gender marks, contract and place; null unless it is labelled or names a known occupation. */
export function titleIn(text: string, vocabulary: Vocabulary): string | null {
  const label = labelled(
    text,
    'intitulé(?: du poste)?|titre(?: du poste)?|poste|job title|title|position|role|fonction',
  );
  if (label) return cleanTitle(label);
  const sought = [...text.matchAll(new RegExp(titleLead.source, 'giu'))].map((found) => {
    const after = text.slice(found.index + found[0].length);
    return cleanTitle(after.split(/\r?\n/)[0] ?? '');
  });
  const lines = text.split(/\r?\n/).filter((line) => /^\s*[\p{L}#(«]/u.test(line));
  const heads = lines.slice(0, 3).map(cleanTitle);
  return (
    [...sought, ...heads].find(
      (title) => title !== '' && title.length <= 80 && vocabulary.occupation(title),
    ) ?? null
  );
}

const titleEnd =
  /\s+[-–—|•]\s+|[,.;:!\n]\s|[.;:!]$|\s\/\s(?=cdi|cdd)|\s(?:à|a|chez|pour|basée?|based|en (?:cdi|cdd|freelance|intérim|alternance|stage|poste)|avec|with|at|for|to|in|qui|who|sur|dispo\w*|afin|dans le cadre|au sein|within|d['’]ici)\s|\s(?=\d)|(?:^|\s|\()(?:cdi|cdd|freelance|int[ée]rim|\d{2,3}\s?k)(?![\p{L}])/iu;

const titleStart =
  /^(?:(?:mission|poste|emploi|offre(?: d['’]emploi)?|job|urgent|cdi|cdd|freelance|intérim|stage|alternance)(?![\p{L}])[\s:–-]*(?:de |d['’])?)+/iu;

function cleanTitle(line: string): string {
  const bare = line
    .replace(/^[\s#*•–-]+/, '')
    .replace(titleStart, '')
    .replace(/[([]?\b(?:h\s?[/.-]\s?f|f\s?[/.-]\s?h|m\s?\/\s?[fw](?:\s?\/\s?[dx])?)\b[)\]]?/giu, ' ')
    .replace(
      /(?<=\p{L})(?:\((?:e|se|euse|rice|trice|ère|ne|te)\)|[·•.](?:e|se|euse|rice|trice|ère|ne|te)\b)/giu,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim();
  const end = titleEnd.exec(` ${bare}`)?.index;
  const cut = end === undefined ? bare : ` ${bare}`.slice(0, end);
  const title = withoutTown(cut)
    .replace(/[\s,(–-]+$/, '')
    .trim();
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** 'Soudeur TIG Saint-Nazaire' → 'Soudeur TIG'. */
function withoutTown(title: string): string {
  const [town] = townsIn(title);
  return town && town.start > 0 ? title.slice(0, town.start) : title;
}

const notCompanies = new Set(
  'nous on notre client notre-client je il elle we our the une un le la les cabinet societe entreprise groupe startup start-up vous'.split(
    ' ',
  ),
);
const properName = String.raw`((?:\p{Lu}|\d)[\p{L}\d&'’.+-]*(?:\s(?:(?:de|du|des|la|le|les|et|&|d['’])\s?)*(?:\p{Lu}|\d)[\p{L}\d&'’.+-]*){0,4})`;

/** 'Entreprise : X', 'chez X', 'X recrute', 'rejoignez X'; null when none is said. */
export function companyIn(text: string): string | null {
  const label = labelled(
    text,
    'entreprise|société|client|company|employeur|employer|structure|établissement',
  );
  if (label) return label.split(/\s[-–—|(]\s?|[,;(]|\.\s/)[0]?.trim() || null;
  const patterns = [
    new RegExp(`(?:[Nn]otre|[Oo]ur) client,?\\s+${properName}`, 'u'),
    new RegExp(`(?<!\\p{L})(?:[Cc]hez|[Rr]ejoignez|[Rr]ejoindre|[Jj]oin)\\s+${properName}`, 'u'),
    new RegExp(
      `(?:^|\\n)\\s*(?:(?:[Ll]a|[Ll]es?|[Ll]['’])\\s?(?:société |entreprise |groupe )?)?${properName}\\s*(?:,[^,.\\n]{3,60},)?\\s+(?:recherche|recrute|cherche|embauche|renforce|is (?:looking|hiring|seeking))`,
      'u',
    ),
    new RegExp(`\\s(?:at|@)\\s+${properName}`, 'u'),
  ];
  const names = patterns.map((pattern) => pattern.exec(text)?.[1]?.replace(/[.,]$/, ''));
  return (
    names.find((name) => name && !notCompanies.has(fold(name.split(' ')[0] ?? '')) && !isTown(name)) ?? null
  );
}

/**
 * Labelled, or 'basé à …', or the first town the map knows that is not the seat of the company; null when the brief names
 * none. Work from anywhere has a place only where it is said outright.
 */
export function placeIn(text: string, anywhere: boolean): string | null {
  const label = labelled(
    text,
    'lieu(?: de travail| du poste)?|localisation|localité|ville|location|place|site|où|where',
  );
  if (label && !/^(?:full |fully |100 ?% )?(?:remote|télétravail|à distance)\W*$/iu.test(label))
    return townOf(label);
  const [based, after] = basedAt.exec(text) ?? [];
  if (based) return townsIn(`à ${after}`)[0]?.name ?? after ?? null;
  if (anywhere) return null;
  return townsIn(text).find(({ start }) => !seatBefore.test(text.slice(0, start)))?.name ?? null;
}

const basedAt = new RegExp(
  `(?:[Bb]as[ée]+s?|[Ss]itu[ée]+s?|[Pp]oste|[Bb]ased|[Ll]ocated)\\s+(?:à|au|aux|in|at|sur)\\s+${properName}`,
  'u',
);
const seatBefore = /(?:si[èe]ge|headquarter|implant|bureaux|agences?)[^.\n]{0,20}$/iu;

/** A labelled place is believed even when nobody knows it; 'Lyon 3e', '69003 Lyon' are Lyon. */
function townOf(label: string): string | null {
  const [town] = townsIn(`à ${label}`);
  if (town) return town.name;
  const bare = label.split(/\s[-–—|+]\s|[(;+]|,|\bet télétravail|\bou\b/u)[0] ?? '';
  return (
    bare
      .replace(/\b\d{2,5}\b/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}
