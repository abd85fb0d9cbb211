import { count } from '../count.ts';

/** Many CVs at once: how far they are, then who is in them. */
export const batch = {
  reading: (total: number) => `Lecture de ${count(total, 'fichier', 'fichiers')}`,
  readingHint: 'Une seule fiche de synthèse s’affichera ici, classée, avec le fichier CSV.',
  duplicates: (files: number) => count(files, 'doublon', 'doublons'),
  unread: (files: number) => count(files, 'illisible', 'illisibles'),
  summary: (candidates: number, files: number) =>
    `${count(candidates, 'candidat', 'candidats')} dans ${count(files, 'fichier', 'fichiers')}`,
  nobody: 'Aucun CV lisible parmi ces fichiers.',
  bestOffer: 'Meilleure offre',
  noOffer: 'aucune offre ouverte',
  unreadTitle: 'Fichiers non lus',
  moreUnread: (files: number) => `et ${count(files, 'autre', 'autres')}, dans le fichier CSV`,
  inCsv: (candidates: number) => `et ${count(candidates, 'autre', 'autres')}, dans le fichier CSV`,
  open: 'Ouvrir une fiche…',
  openHint: '« Ouvrir » affiche la fiche avec son propre fil, où répondre pour noter',
  file: 'synthese-cv.csv',
  columns: {
    rank: 'rang',
    reference: 'référence',
    name: 'nom',
    file: 'fichier',
    outcome: 'résultat',
    offer: 'offre',
    score: 'score',
  },
  outcome: { read: 'lu', duplicate: 'déjà connu', refused: 'non lu' },
};
