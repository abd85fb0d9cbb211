import { readSkills } from './entries.ts';

export const securitySkills = readSkills(
  'security',
  'technical',
  `
SSIAP 2 | SSIAP 3 > Sécurité incendie
Sécurité incendie = Fire safety | prévention incendie, fire prevention
Palpation de sécurité = Security screening | contrôle d'accès, access control, inspection filtrage
Rondes de surveillance = Patrols | ronde de sécurité, levée de doute
Télésurveillance = Remote surveillance | PC sécurité, poste central de sécurité
Maître-chien = Dog handling | agent cynophile
Sûreté aéroportuaire = Airport security | T7 CQP ASA, imagerie radioscopique
Protection rapprochée = Close protection | garde du corps
Secours en montagne = Mountain rescue
Lutte contre l'incendie = Firefighting | extinction d'incendie
Secours à personnes = Emergency rescue | PSE1, PSE2, premiers secours en équipe
`,
);
