// CVs in other languages: not understood, but their titles and months are known, so that what is dated comes out.

import { fold, words } from './fold.ts';
import type { Line } from './lines.ts';
import type { Section } from './section-words.ts';

export const foreignLanguages = ['es', 'de', 'it', 'pt', 'nl'] as const;
export type ForeignLanguage = (typeof foreignLanguages)[number];

/** Small words that neither French nor English has, nor another of these. */
const smallWords: Record<ForeignLanguage | 'fr' | 'en', string> = {
  es: 'el los las y con para del una por como anos desarrollo experiencia formacion habilidades idiomas gestion empresa universidad equipo proyectos desde hasta laboral',
  de: 'und der die das mit fur von bei im als zur zum ein eine oder berufserfahrung ausbildung kenntnisse sprachen seit bis sowie projekte entwicklung verantwortlich',
  it: 'il di con della dei delle gli nel nella esperienza formazione competenze lingue presso anni gestione sviluppo progetti azienda dal fino lavoro',
  pt: 'os com da das dos em na uma nos experiencia formacao competencias anos desenvolvimento gestao projetos empresa ate universidade trabalho pela',
  nl: 'het een van met voor bij op werkervaring opleiding vaardigheden talen sinds tot ontwikkeling projecten werkzaamheden als naar ook verantwoordelijk',
  fr: 'le les des du et une pour dans avec sur aux par chez depuis en au est stage gestion projets',
  en: 'the of and to for with on at by from in is as using team work our experience skills',
};

const speaking = new Map<string, string[]>();
for (const [language, list] of Object.entries(smallWords))
  for (const word of list.split(' ')) speaking.set(word, [...(speaking.get(word) ?? []), language]);

/** The language of a CV written neither in French nor in English; null when it is one of these, or too short to tell. */
export function foreignLanguageOf(lines: readonly Line[]): ForeignLanguage | null {
  const counts = new Map<string, number>();
  for (const line of lines.slice(0, 400)) {
    for (const word of words(line.text)) {
      const of = speaking.get(word) ?? [];
      for (const language of of) counts.set(language, (counts.get(language) ?? 0) + 1 / of.length);
    }
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const language = foreignLanguages.find((code) => code === best?.[0]);
  return language && best && best[1] >= 6 && best[1] >= (second?.[1] ?? 0) * 1.5 ? language : null;
}

const titles: Partial<Record<Section, string>> = {
  experience:
    'experiencia,experiencia laboral,experiencia profesional,berufserfahrung,beruflicher werdegang,werdegang,praktische erfahrung,esperienza,esperienze,esperienza lavorativa,esperienza professionale,esperienze professionali,esperienze lavorative,experiencia profissional,percurso profissional,werkervaring,loopbaan',
  education:
    'formacion,formacion academica,educacion,estudios,ausbildung,bildung,studium,schulbildung,bildungsweg,istruzione,formazione,istruzione e formazione,formacao,formacao academica,educacao,habilitacoes,opleiding,opleidingen,onderwijs',
  skills:
    'habilidades,competencias,conocimientos,aptitudes,kenntnisse,fahigkeiten,it kenntnisse,edv kenntnisse,kompetenzen,competenze,competenze tecniche,capacita e competenze,conhecimentos,competencias tecnicas,vaardigheden,kennis,competenties',
  languages: 'idiomas,lenguas,sprachen,sprachkenntnisse,lingue,competenze linguistiche,linguas,talen,talenkennis',
  profile: 'perfil,perfil profesional,sobre mi,profil,uber mich,kurzprofil,profilo,profilo professionale,sobre mim,profiel,over mij',
  contact: 'contacto,datos personales,kontakt,personliche daten,contatti,dati personali,contato,dados pessoais,persoonlijke gegevens,persoonsgegevens',
  interests: 'intereses,aficiones,interessen,hobbys,interessi,interesses,passatempos,hobby s',
}; // biome-ignore format: a table

const byTitle = new Map(
  Object.entries(titles).flatMap(([section, list]) =>
    list.split(',').map((title) => [title, section as Section] as const),
  ),
);

/** The section a Spanish, German, Italian, Portuguese or Dutch title names, or null. */
export function foreignHeadingOf(text: string): Section | null {
  return (
    byTitle.get(
      fold(text)
        .replace(/[:-]+\s*/g, ' ')
        .trim(),
    ) ?? null
  );
}

/** Month names that French and English do not have, folded. */
export const foreignMonths: Record<string, number> = {
  enero: 1, gennaio: 1, januar: 1, janeiro: 1, januari: 1, febrero: 2, febbraio: 2, februar: 2, fevereiro: 2, februari: 2,
  marzo: 3, marz: 3, marco: 3, maart: 3, abril: 4, aprile: 4, mayo: 5, maggio: 5, maio: 5, mei: 5, junio: 6, giugno: 6, juni: 6, junho: 6,
  julio: 7, luglio: 7, juli: 7, julho: 7, agosto: 8, augustus: 8, septiembre: 9, settembre: 9, setembro: 9,
  octubre: 10, ottobre: 10, oktober: 10, outubro: 10, noviembre: 11, novembro: 11, diciembre: 12, dicembre: 12, dezember: 12, dezembro: 12,
}; // biome-ignore format: a table
