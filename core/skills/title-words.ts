// What is left of a job title once gender, seniority, contract and small words are gone.

import { fold } from './words.ts';

/** Stems in order: 'Développeuse front-end senior H/F (React)' → developp+eur, frontend, react. */
export function titleWords(title: string): string[] {
  return joined(plain(title))
    .filter((word) => !small.has(word) && !/^\d+$/.test(word))
    .map(stem)
    .filter(Boolean);
}

const small = new Set(
  (
    'a au aux un une de du des d la le les l en et ou of the and or in at to for with pour avec sur chez dans par on an ' +
    'h f m w x d hf fh homme femme poste cherche urgent ' +
    'senior sr junior jr confirme confirmee experimente experimentee debutant debutante stagiaire stage intern internship ' +
    'alternant alternante alternance apprenti apprentie apprenticeship trainee graduate mid level ' +
    'freelance independant independante interim interimaire cdi cdd temps plein partiel full part time i ii iii iv'
  ).split(' '),
);

const compounds: [RegExp, string][] = [
  [/\bentry ?-? ?level\b/g, ' '],
  [/\bfront ?-? ?end\b/g, 'frontend'],
  [/\bback ?-? ?end\b/g, 'backend'],
  [/\bfull ?-? ?stack\b/g, 'fullstack'],
  [/\bdev ?-? ?ops\b/g, 'devops'],
  [/\be ?-? ?commerce\b/g, 'ecommerce'],
  [/\bweb ?-? ?master\b/g, 'webmaster'],
  [/\bweb ?-? ?designer\b/g, 'webdesigner'],
  [/\b(tele|multi|micro|poly|electro|auto) ?- ?(?=\p{L})/gu, '$1'],
  [/\br ?& ?d\b/g, 'recherchedev'],
  [/\bressources? humaines?\b|\bhuman resources?\b|\bhr\b/g, 'rh'],
  [/\bc\+\+/g, 'cpp'],
  [/\bc#/g, 'csharp'],
  [/(?<![\p{L}\p{N}])\.net\b/gu, 'dotnet'],
  [/\b(sous|vice) ?- ?(?=\p{L})/gu, '$1'],
];

function plain(title: string): string {
  const ungendered = fold(title)
    .replace(/\b([hf]) ?[/\-–|.] ?([hf])\b/g, ' ')
    .replace(/\bm ?\/ ?[wf](?: ?\/ ?[dx])?\b|\bf ?\/ ?m(?: ?\/ ?[dx])?\b/g, ' ')
    .replace(
      /[·•.(/-](?:e|euse|se|rice|trice|ere|iere|ne|nne|te|ice|esse|eure|ienne)s?\)?(?![\p{L}\p{N}])/gu,
      ' ',
    );
  return compounds.reduce((text, [pattern, word]) => text.replace(pattern, word), ungendered);
}

const joined = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Short forms, and English words whose French one is another: 'Linux engineer' is 'ingénieur Linux'. */
const sameAs = new Map([
  ['engineer', 'ingenieur'],
  ['eng', 'ingenieur'],
  ['ing', 'ingenieur'],
  ['developer', 'developpeur'],
  ['dev', 'developpeur'],
  ['tester', 'testeur'],
  ['mgr', 'manager'],
  ['asst', 'assistant'],
  ['resp', 'responsable'],
  ['dir', 'directeur'],
  ['director', 'directeur'],
  ['admin', 'administrateur'],
]);

/** Feminine, plural and English endings fall together: 'vendeuse', 'vendeurs' → 'vendeur'; 'operator' → 'operateur'. */
function stem(written: string): string {
  const word = sameAs.get(written.replace(/s$/, '')) ?? written;
  if (word.length < 4) return word;
  return word
    .replace(/([^s])s$/, '$1')
    .replace(/ator$/, 'ateur')
    .replace(/ician$/, 'icien')
    .replace(/euse$/, 'eur')
    .replace(/trice$/, 'teur')
    .replace(/esse$/, '')
    .replace(/iere$/, 'ier')
    .replace(/([aeiou])(nn|tt|ll)e$/, (_, vowel: string, pair: string) => `${vowel}${pair[0]}`)
    .replace(/e+$/, '');
}
