import { fold } from '../skills/words.ts';

/** What a note must not hold (articles 9 and 10 of the GDPR; Code du travail L1221-6): it says nothing of the person's aptitude. */
export const sensitiveKinds = ['health', 'family', 'religion', 'union', 'origin', 'id', 'iban'] as const;
export type SensitiveKind = (typeof sensitiveKinds)[number];

export interface NoteCheck {
  /** Empty: the note may be kept as it is. */
  found: SensitiveKind[];
  /** The note without the clauses that hold them; null when nothing worth a note is left. */
  neutral: string | null;
}

/** Looks before anything is kept. The neutral wording leaves whole clauses out and changes no word of the others. */
export const checkNote = (text: string): NoteCheck => {
  const clauses = clausesOf(text);
  const found = new Set(sensitiveIn(text));
  for (const clause of clauses) for (const kind of sensitiveIn(clause)) found.add(kind);
  if (found.size === 0) return { found: [], neutral: text };
  const left = tidy(clauses.filter((clause) => sensitiveIn(clause).length === 0).join(''));
  const clean = sensitiveIn(left).length === 0 && /\p{L}{2,}.*\s.*\p{L}{2,}/u.test(left);
  return { found: sensitiveKinds.filter((kind) => found.has(kind)), neutral: clean ? left : null };
};

/** Cut after punctuation and before 'mais', 'et', 'car': each piece keeps its own sign, so that pieces join again. */
const clausesOf = (text: string): string[] =>
  text.split(/(?<=[,;.!?\n](?:\s|$))|(?=\s(?:mais|et|car|puis|but|and|because)\s)/i);

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:mais|et|car|puis|but|and|because)\s+/i, '')
    .replace(/[\s,;]+$/, '')
    .trim();

const sensitiveIn = (text: string): SensitiveKind[] => {
  const plain = fold(text).replace(/[’`]/g, "'");
  return sensitiveKinds.filter((kind) => tests[kind](plain));
};

const says = (pattern: RegExp, unless?: RegExp) => (text: string) =>
  pattern.test(unless ? text.replace(unless, ' ') : text);

const tests: Record<SensitiveKind, (folded: string) => boolean> = {
  health: says(
    /\b(?:enceintes?|grossesse|pregnan(?:t|cy)|(?:est|etait|souvent|tombee?|is|was|often|been) (?:malade|sick|ill)|maladies?|illness|disease|handicap\w*|disab(?:led|ility)|rqth|depress(?:ion|ive|if)|burn ?-?outs?|cancers?|diabet\w*|epilep\w*|sclerose|seropositi\w*|vih|hiv|chimio\w*|arrets? (?:de travail|maladie)|conge (?:maladie|maternite|parental)|maternity leave|sick leave|mi[- ]temps therapeutique|fauteuil roulant|wheelchair|alcooli\w*|addict\w*|bipolaire|bipolar|autis\w*|dyslexi\w*|psychotrop\w*|antidepress\w*|hospitalisee?|opere[es]? d|pma|fiv)\b/,
    /\b(?:assurance|referente?|mission|insertion|accueil|secteur|charge[es]? de|prevention|recherche|service)s? (?:de |du |des |la |le |d'|sur le |contre (?:le |la ))*(?:maladies?|handicap\w*|cancers?|addict\w*|disab\w*)\b/g,
  ),
  family: says(
    /\b(?:mariee?s?|divorcee?s?|celibataires?|pacsee?s?|veu(?:f|ve)|fiancee?s?|concubin\w*|married|divorced|widow(?:ed|er)?|(?:un|une|deux|trois|quatre|cinq|\d|ses|des|jeunes?|one|two|three|four|her|his|their|young|no|pas d'|sans) ?(?:enfants?|bebes?|gamins?|kids?|child(?:ren)?|bab(?:y|ies))|(?:mere|pere) (?:de famille|celibataire|isolee?|au foyer)|single (?:mother|father|parent)|(?:son|sa) (?:mari|femme|epoux|epouse|conjointe?|compagne|compagnon)|(?:her|his) (?:husband|wife|spouse|partner)|garde (?:alternee|d'enfants?)|situation (?:familiale|de famille)|projet (?:de bebe|d'enfant))\b/,
    /\b(?:aupres (?:de |d')|pour|avec|with|for) (?:des |les |de |d'|the )?(?:jeunes? |young )?(?:enfants?|children|kids)\b/g,
  ),
  religion: says(
    /\b(?:musulmane?s?|islam\w*|muslim|catholiques?|catholic|chretien(?:ne)?s?|christian|protestante?s?|juifs?|juives?|jewish|judais\w*|bouddhistes?|buddhist|hindoue?s?|hindu|athees?|atheist|ramadan|voilee?s?|hijab|kippa|prieres?|croyante?s?|pratiquante?s?|temoins? de jehovah|religieu(?:x|se)s?|religious)\b/,
  ),
  union: says(
    /\b(?:syndicalistes?|syndiquee?s?|(?:delegue|representante?) (?:du personnel|syndical\w*)|cgt|cfdt|cftc|unsa|sud[- ]solidaires|union (?:member|rep\w*)|trade union\w*|(?:vote|voter|milite|militante?|encartee?|adherente?) (?:pour |a |au |chez |de )?(?:gauche|droite|le |la |l'|au |parti|rn|lfi|ps|lr)?|opinions? politiques?|political(?:ly)? (?:opinion|active)\w*|greviste)\b/,
  ),
  origin: says(
    /\b(?:origines? (?:maghrebine?|africaine?|arabe|asiatique|algerienne?|marocaine?|tunisienne?|turque|etrangere?|ethnique|rom)s?|d'origine \w+(?:ienne?|aise?|aine?|ine?|que|oise?)|maghrebine?s?|race|couleur de peau|noire? de peau|ethnic\w*|homosexuel\w*|gay|lesbienne?|lesbian|bisexuel\w*|orientation sexuelle|transgenre|transgender)\b/,
    /\b(?:entretien|project|projet)s? d'origine\b/g,
  ),
  id: (text) =>
    [
      ...text.matchAll(
        /(?<!\d)[12][\s.-]?\d{2}[\s.-]?(?:0[1-9]|1[0-2]|[2-9]\d)[\s.-]?(?:\d{2}|2[ab])[\s.-]?\d{3}[\s.-]?\d{3}(?:[\s.-]?(\d{2}))?(?!\d)/g,
      ),
    ].some(([number]) => isNationalId(number)),
  iban: (text) =>
    [...text.matchAll(/\b[a-z]{2}\d{2}(?:[\s-]?[a-z0-9]{2,4}){3,8}\b/g)].some(([account]) => isIban(account)),
};

/** 13 digits, or 15 with a key that fits: 97 − number mod 97. */
const isNationalId = (written: string): boolean => {
  const digits = written
    .replace(/[\s.-]/g, '')
    .replace('2a', '19')
    .replace('2b', '18');
  if (digits.length < 15) return digits.length === 13;
  return 97n - (BigInt(digits.slice(0, 13)) % 97n) === BigInt(digits.slice(13));
};

/** ISO 13616: the number read with letters as 10 to 35, its head at the end, leaves 1 of 97. */
const isIban = (written: string): boolean => {
  const account = written.replace(/[\s-]/g, '');
  if (account.length < 15 || account.length > 34) return false;
  const digits = [...`${account.slice(4)}${account.slice(0, 4)}`]
    .map((letter) => parseInt(letter, 36))
    .join('');
  return BigInt(digits) % 97n === 1n;
};
