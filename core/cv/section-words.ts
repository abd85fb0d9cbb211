// The words with which CVs title their sections, in French and English.

import { fold, words } from './fold.ts';
import { foreignHeadingOf } from './foreign-words.ts';

export type Section =
  | 'head' | 'contact' | 'profile' | 'experience' | 'education' | 'skills' | 'languages' | 'interests'
  | 'projects' | 'certificates' | 'volunteer' | 'awards' | 'publications' | 'references' | 'other'; // biome-ignore format: a list

/** Earlier sections win when a title holds words of several. */
const keywords: [Section, string][] = [
  ['volunteer', 'volunteer volunteering benevolat benevole benevoles associatif associative associatives associatifs volontariat'],
  ['references', 'references referees recommandations recommendations testimonials'],
  ['publications', 'publications publication articles talks presentations conferences'],
  ['interests', 'interet interets interests interest hobbies hobby loisirs loisir passions centres divertissements extraprofessionnelles extracurricular'],
  ['languages', 'langue langues language languages linguistique linguistiques linguistic'],
  ['projects', 'projet projets project projects realisations portfolio'],
  ['experience', 'experience experiences employment emploi emplois career carriere work internships internship stages'],
  ['education', 'education formation formations diplome diplomes etudes scolarite academic academics academique academiques studies cursus degrees universitaire scolaire training educational'],
  ['certificates', 'certification certifications certificate certificates certificats certificat licenses licences accreditations habilitations'],
  ['awards', 'awards award prix distinctions honors honours recompenses achievements accomplishments'],
  ['skills', 'competence competences competencies skill skills expertise expertises technologies technology tech outils toolbox tools stack aptitudes connaissances knowledge abilities strengths atouts logiciels informatique informatiques savoir capacites proficiencies qualites soft hard'],
  ['experience', 'parcours jobs postes'],
  ['contact', 'contact contacts coordonnees coordonnee informations information details etat civil location localisation adresse profiles links liens reseaux sociaux'],
  ['profile', 'profil profile summary about objective objectif objectifs presentation resume introduction bio biographie overview statement propos synthese accroche'],
]; // biome-ignore format: a table

const fillers = new Set(
  words(
    `professionnel professionnelle professionnels professionnelles professional history my mes mon ma me relevant recent selected key main
    principal principales principaux et and de des du d l en the of in a à background additional other others autre autres personal personnel
    personnelle personnelles personnels data complementaire complementaires technique techniques technical parlees pratiquees spoken core areas
    domaines domaine general faire etre qualifications programming computer it metier metiers annexes annexe vie moi who am i qui suis je activites activities
    recognition courses cours initiale continue suivies obtenus obtenues open source personals development developpement
    comportementales comportementale transversales humaines interpersonnelles cles cle highlights digital numeriques numerique bureautique software industry qualification life experience community engagement`,
  ),
);

const byWord = new Map<string, Section>();
for (const [section, list] of [...keywords].reverse())
  for (const word of list.split(' ')) byWord.set(word, section);
const rank = new Map<string, number>();
keywords.forEach(([, list], i) => {
  for (const word of list.split(' ')) if (!rank.has(word)) rank.set(word, i);
});

/** Titles often set with a space between letters: compared without their spaces. */
const compactTitles = new Map<string, Section>(
  [
    'experience', 'experiences', 'work experience', 'professional experience', 'experience professionnelle', 'experiences professionnelles',
    'parcours professionnel', 'employment history', 'work history', 'work', 'employment', 'career', 'education', 'formation', 'formations', 'diplomes',
    'parcours academique', 'etudes', 'skills', 'technical skills', 'competences', 'competences techniques', 'professional skills summary',
    'key skills', 'languages', 'langues', 'summary', 'profile', 'profil', 'about me', 'about', 'a propos', 'contact', 'coordonnees', 'interests',
    'hobbies', 'centres d interet', 'loisirs', 'projects', 'projets', 'certifications', 'certificates', 'awards', 'publications', 'references',
    'volunteer', 'volunteering', 'benevolat', 'location', 'profiles', 'informations personnelles', 'soft skills', 'savoir etre', 'savoir faire',
    'education et formation', 'formation et diplomes', 'competences linguistiques', 'objective', 'professional summary', 'outils', 'technologies',
  ].map((title) => [title.replace(/ /g, ''), sectionOf(title.split(' ')) ?? 'other'] as const),
); // biome-ignore format: a list

/** The section a title names, or null when the text is no title of a section. A colon at its end is allowed. */
export function headingOf(text: string): Section | null {
  if (text.length > 60 || /[@\d]{2}|[.!?;]\s*$|\w,\s/.test(text)) return null;
  const foreign = foreignHeadingOf(text);
  if (foreign) return foreign;
  const list = words(text.replace(/[:：]\s*$/, ''));
  if (list.length === 0) return null;
  if (list.length > 6 || list.length === 1 || list.some((word) => word.length === 1)) {
    const spaced = compactTitles.get(fold(text).replace(/[^a-z]/g, ''));
    if (spaced && spaced !== 'other') return spaced;
  }
  return list.length > 6 ? null : sectionOf(list);
}

function sectionOf(list: string[]): Section | null {
  let best: string | null = null;
  for (const word of list) {
    if (rank.has(word)) {
      if (best === null || (rank.get(word) as number) < (rank.get(best) as number)) best = word;
    } else if (!fillers.has(word)) return null;
  }
  if (best === null) return null;
  return refine(byWord.get(best) as Section, list);
}

/** Words that change what the others mean: "parcours scolaire", "programming languages", "work" of volunteers. */
function refine(section: Section, list: string[]): Section {
  const has = (...any: string[]) => any.some((word) => list.includes(word));
  if (section === 'languages' && has('programming', 'computer', 'informatique', 'informatiques'))
    return 'skills';
  if (
    section === 'languages' &&
    has('competences', 'skills') &&
    !has('linguistiques', 'linguistique', 'language')
  )
    return 'skills';
  if (
    section === 'projects' &&
    has('experience', 'experiences') &&
    has('professionnelles', 'work', 'professional')
  )
    return 'experience';
  return section;
}
