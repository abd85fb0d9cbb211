import { count, signed } from '../count.ts';

/** Salary range and risk of leaving. */
export const forecast = {
  title: (name: string) => `Prévisions pour ${name}`,
  heading: 'Prévisions',
  salary: 'Salaire du poste',
  salaryFor: (offer: string) => `Salaire pour ${offer}`,
  range: (low: string, high: string) => `${low} à ${high} brut par an`,
  middle: (amount: string) => `valeur centrale ${amount}`,
  noSalary: 'pas assez de repères pour ce poste',
  leaving: 'Risque de départ à 12 mois',
  probability: (share: string, low: string, high: string) => `${share} (entre ${low} et ${high})`,
  noHistory: 'pas assez d’expériences datées pour le dire',
  factors: (factors: string) => `Ce qui joue : ${factors}`,
  points: (points: number, label: string) => `${signed(points, 'pt', 'pts')} ${label}`,
  startsFrom: (amount: string) => `Repère : ${amount}`,
  beginner: 'débutant',
  ofTeam: (placements: number) => count(placements, 'placement de l’équipe', 'placements de l’équipe'),
  pastPosts: (duration: string) => `postes passés de ${duration} en général`,
  moves: (moves: number) => `${count(moves, 'départ', 'départs')} en cinq ans`,
  source: (source: string) => `Source : ${source}`,
  placements: (placements: number) =>
    `ajusté sur ${count(placements, 'placement', 'placements')} de l’équipe`,
  careful: 'Ce sont des estimations. Elles n’entrent dans aucun score et ne décident de rien.',
  model: (versions: string) => `Modèle : ${versions}`,
};
