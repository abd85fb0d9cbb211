import type { Vocabulary } from '../skills/vocabulary.ts';
import {
  type AdFacts,
  type AdSection,
  adSections,
  adText,
  type JobAd,
  mostWords,
  wordsIn,
} from './job-ad.ts';

export type AdProblem =
  | { code: 'no_pay' | 'unclear_title' }
  | { code: 'gendered_title' | 'discriminatory' | 'past_pay' | 'gendered_words'; quote: string }
  | { code: 'too_long'; words: number }
  | { code: 'missing_section'; section: AdSection };

/** What is wrong with a job description before it is published, the brief's own words included. */
export const lintAd = (ad: JobAd, facts: AdFacts, vocabulary: Vocabulary): AdProblem[] => {
  const text = `${adText(ad)}\n${facts.brief}`;
  const words = wordsIn(adText(ad));
  const quotes = (
    code: 'discriminatory' | 'past_pay' | 'gendered_words',
    patterns: readonly RegExp[],
  ): AdProblem[] =>
    [...new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([quote]) => quote.trim())))]
      .slice(0, 5)
      .map((quote) => ({ code, quote }));
  return [
    ...(hasPay(text, facts) ? [] : [{ code: 'no_pay' } as const]),
    ...(facts.language === 'fr' && isGendered(ad.title)
      ? [{ code: 'gendered_title', quote: ad.title } as const]
      : []),
    ...(vocabulary.occupation(ad.title) ? [] : [{ code: 'unclear_title' } as const]),
    ...quotes('discriminatory', discriminatory),
    ...quotes('past_pay', pastPay),
    ...quotes('gendered_words', genderedWords),
    ...(words > mostWords ? [{ code: 'too_long', words } as const] : []),
    ...adSections
      .filter((section) => ad[section].length === 0)
      .map((section): AdProblem => ({ code: 'missing_section', section })),
  ];
};

const hasPay = (text: string, { pay }: AdFacts): boolean =>
  (pay !== null && (pay.min !== null || pay.max !== null)) ||
  /\d[\d\s\u00a0\u202f.,]*(?:k\s?€|k€|€|euros?|eur\b|£|\$|chf)|[€£$]\s?\d/i.test(text);

const isGendered = (title: string): boolean =>
  !/\b[HFMX]\s?\/\s?[HFMX]\b|\([ehf.·/-]+\)|[·∙•]\s?(?:e|se|ne|trice|rice|ère)\b|\(e\)|\bou\b/i.test(title) &&
  /(?:eur|euse|rice|ien|ienne|ier|ière|ant|ante|if|ive|teur|é|ée|er|ère)\b/i.test(
    title.split(/[\s(,–-]/)[0] ?? '',
  );

const discriminatory: readonly RegExp[] = [
  /\bjeune (?:homme|femme|dipl[ôo]m[ée]e?|collaborat\p{L}+|personne|profil|candidat\p{L}*)|(?<!\p{L})(?:[ée]quipe|profil) jeune\b/giu,
  /(?<!\p{L})(?:moins|plus|entre|[âa]g[ée]e?s? (?:de|entre)) (?:de )?\d{2}(?: et \d{2})? ans\b(?! d['’e]|\s+d| en\b| comme\b| sur\b)/giu,
  /\b(?:maximum|minimum) \d{2} ans\b(?! d['’e])|\blimite d['’][âa]ge\b|\bdigital natives?\b|\byoung (?:and dynamic|professional|team|graduates? only)\b|\bunder \d{2}(?: years old)?\b(?! (?:minutes|days|hours|employees))|\bage limit\b/giu,
  /\b(?:de nationalit[ée] fran[çc]aise|fran[çc]ais(?:e)? de souche|langue maternelle|native speakers?|mother tongue|french nationals? only|de type europ[ée]en|bbr)\b/giu,
  /\b(?:c[ée]libataires?|sans enfants?|sans charge de famille|p[èe]re de famille|m[èe]re de famille|mari[ée]e?s?|single (?:man|woman|status)|no children|without children|unmarried)\b/giu,
  /\b(?:bonne pr[ée]sentation|pr[ée]sentation soign[ée]e|physique (?:agr[ée]able|avantageux)|good[- ]looking|attractive appearance|well[- ]groomed|bonne sant[ée]|en parfaite sant[ée]|sans handicap|able[- ]bodied|in good health)\b/giu,
  /\b(?:hommes?|femmes?) (?:uniquement|exclusivement|seulement|de pr[ée]f[ée]rence)|\b(?:uniquement|exclusivement|de pr[ée]f[ée]rence) (?:un |une |des )?(?:hommes?|femmes?)\b|\b(?:males?|females?|men|women) only\b|\bnot pregnant\b|\bnon enceinte\b/giu,
  /\b(?:catholique|chr[ée]tien\p{L}*|musulman\p{L}*|juifs?|juive|ath[ée]e|non syndiqu[ée]\p{L}*|sans engagement syndical|non[- ]union members?)\b(?! (?:d['’]|de )?(?:france|relief))/giu,
  /\b(?:habit(?:ant|er) (?:imp[ée]rativement )?(?:dans )?(?:le|les) (?:93|quartiers?|beaux quartiers)|sans (?:casier|voile)|tenue occidentale)\b/giu,
];

const pastPay: readonly RegExp[] = [
  /\b(?:salaire|r[ée]mun[ée]ration) (?:actuel(?:le)?|pr[ée]c[ée]dente?|ant[ée]rieure?|pass[ée]e?|dans (?:votre|ton) poste actuel)\b/giu,
  /\bdernier salaire\b|\bderni[èe]re r[ée]mun[ée]ration\b|\b(?:derni[èe]re?s? |trois derni[èe]res |3 derni[èe]res )?(?:fiches?|bulletins?) de (?:paie|salaire)\b/giu,
  /\b(?:current|previous|past|last|present) (?:salary|pay|compensation|earnings|package)\b|\b(?:salary|pay) history\b|\bpay ?(?:slips?|stubs?)\b/giu,
];

const genderedWords: readonly RegExp[] = [
  /\b(?:ninja|rock ?star|guru|gourou|salesman|salesmen|chairman|foreman|manpower|businessman|craftsman|girls?|guys)\b/giu,
  /\bh[ôo]tesses? d['’](?:accueil|accueille)\b|\bfemmes? de m[ée]nage\b|\bhomme [àa] tout faire\b|\bassistante de direction\b|\bsecr[ée]taire f[ée]minine\b/giu,
];
