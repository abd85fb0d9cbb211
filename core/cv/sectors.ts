// The sector of an employer, only where its own name says it ("Clinique des Tilleuls", "Banque Orme"). Never guessed from the job.

import { fold } from './fold.ts';

const sectors: [fr: string, en: string, words: RegExp][] = [
  ['Banque', 'Banking', /\b(?:banques?|bank|banking|credit (?:agricole|mutuel)|caisse d'epargne)\b/],
  ['Assurance', 'Insurance', /\b(?:assurances?|insurance|mutuelle|prevoyance)\b/],
  ['Santé', 'Health', /\b(?:hopital|hopitaux|hospital|chu|clinique|clinic|ehpad|pharmacie|pharmacy|laboratoire d'analyses|cabinet (?:medical|dentaire|infirmier))\b/],
  ['Enseignement', 'Education', /\b(?:universite|university|lycee|college|ecole|school|institut universitaire|cfa|academie de)\b/],
  ['Hôtellerie', 'Hotels', /\b(?:hotel|hotels|auberge|camping|resort)\b/],
  ['Restauration', 'Restaurants', /\b(?:restaurants?|brasserie|bistrot?|pizzeria|traiteur|catering|cafe)\b/],
  ['Boulangerie', 'Bakery', /\b(?:boulangerie|patisserie|bakery|fournil)\b/],
  ['Transport', 'Transport', /\b(?:transports?|logistique|logistics|airlines?|airways|shipping|ferroviaire|railways?)\b/],
  ['Construction', 'Construction', /\b(?:construction|btp|batiment|travaux publics|maconnerie|charpentes?|menuiserie|plomberie|builders)\b/],
  ['Secteur public', 'Public sector', /\b(?:mairie|ministere|ministry|prefecture|conseil (?:departemental|regional)|communaute de communes|metropole de|city council|department of)\b/],
  ['Immobilier', 'Real estate', /\b(?:immobilier|immobiliere|real estate|realty|fonciere)\b/],
  ['Énergie', 'Energy', /\b(?:energies?|energy|electricite|solaire|solar|petrole|petroleum)\b/],
  ['Informatique', 'Software and IT', /\b(?:software|logiciels?|informatique|digital|it services|cloud|cybersecurity)\b/],
  ['Télécommunications', 'Telecommunications', /\b(?:telecoms?|telecommunications?|mobile networks?)\b/],
  ['Agriculture', 'Agriculture', /\b(?:agricoles?|agriculture|farms?|ferme|vignobles?|domaine viticole|gaec|earl)\b/],
  ['Édition et médias', 'Publishing and media', /\b(?:editions|publishing|presse|press|radio|television|media|medias)\b/],
  ['Commerce', 'Retail', /\b(?:supermarches?|supermarkets?|hypermarche|magasins?|boutiques?|stores?|retail|librairie)\b/],
  ['Conseil', 'Consulting', /\b(?:conseil|consulting|consultants|advisory)\b/],
  ['Droit', 'Legal services', /\b(?:avocats?|notaires?|law firm|solicitors|huissiers?)\b/],
  ['Associations', 'Non-profit', /\b(?:association|fondation|foundation|ong|ngo|charity)\b/],
]; // biome-ignore format: a table

/** In the CV's language; null when the name says nothing. Earlier rows win. */
export function sectorOf(company: string | null, language: 'fr' | 'en'): string | null {
  if (!company) return null;
  const folded = fold(company);
  const found = sectors.find(([, , words]) => words.test(folded));
  return found ? found[language === 'fr' ? 0 : 1] : null;
}
