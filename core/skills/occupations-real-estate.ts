import { readOccupations } from './entries.ts';

export const realEstateOccupations = readOccupations(
  'real-estate',
  `
expert-immobilier: Expert immobilier = Property appraiser | évaluateur immobilier, real estate appraiser, analyste immobilier, asset manager immobilier, real estate analyst > Estimation immobilière ~ agent-immobilier
promoteur-immobilier: Promoteur immobilier = Property developer | responsable de programmes immobiliers, développeur foncier, chargé de développement foncier, real estate developer, monteur d'opérations immobilières > Promotion immobilière ~ agent-immobilier
diagnostiqueur: Diagnostiqueur technique = Building inspector | home inspector, inspecteur en bâtiment > Diagnostic immobilier ~ geometre
charge-logement-social: Chargé d'attribution de logements = Housing officer | conseiller logement, chargé de gestion locative sociale, conseiller social logement > Logement social ~ agent-immobilier
`,
);
