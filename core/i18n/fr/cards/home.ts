import { count } from '../count.ts';

/** The page of one person. */
export const home = {
  title: 'MatchPro',
  drop: 'Déposez un CV dans un canal de recrutement : la fiche s’affiche dans le fil.',
  noRight:
    'Vous n’êtes membre d’aucun canal de recrutement : demandez à y être invité pour voir les candidats.',
  followUps: 'Mes relances',
  noFollowUp: 'Aucune relance prévue.',
  followUp: (day: string, text: string) => `${day} : ${text}`,
  offers: (open: number) => count(open, 'offre ouverte', 'offres ouvertes'),
  noOffer: 'Aucune offre ouverte.',
  more: (others: number) => `et ${count(others, 'autre', 'autres')}`,
  strong: (strong: number) => count(strong, 'candidat fort', 'candidats forts'),
  health: 'Santé du service',
  hint: '/matchpro aide pour la liste des commandes',
};
