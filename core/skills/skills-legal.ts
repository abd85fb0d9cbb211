import { readSkills } from './entries.ts';

export const legalSkills = readSkills(
  'legal',
  'technical',
  `
Droit = Law | juridique, legal advice, conseil juridique
Droit des affaires = Business law | corporate law, droit commercial, commercial law > Droit
Droit des sociétés = Company law | secrétariat juridique, corporate secretarial > Droit
Droit des contrats = Contract law | rédaction de contrats, contract drafting, contract management, gestion de contrats > Droit
Droit public = Public law | droit administratif, administrative law > Droit
Droit pénal = Criminal law > Droit
Droit immobilier = Real estate law > Droit
Propriété intellectuelle = Intellectual property | propriété industrielle, trademarks, brevets, patents > Droit
RGPD = GDPR | protection des données personnelles, data protection, protection des données, data privacy
Contentieux = Litigation | procédures judiciaires, gestion des contentieux
Recherche juridique = Legal research | veille juridique
Actes notariés = Notarial deeds | rédaction d'actes
Droit de la propriété intellectuelle = Intellectual property law
Droit de la famille = Family law
Droit de la concurrence = Competition law | antitrust
Droit bancaire = Banking law
Droit de l'environnement = Environmental law
Droit international = International law
Droit européen = European law | EU law
Arbitrage international = International arbitration
Procédures collectives = Insolvency law | redressement judiciaire
`,
);
