import { readSkills } from './entries.ts';

export const realEstateSkills = readSkills(
  'real-estate',
  'technical',
  `
Estimation immobilière = Property valuation | expertise immobilière, évaluation immobilière
Baux commerciaux = Commercial leases | bail commercial, baux d'habitation
Loi ALUR = French tenancy law | loi Hoguet, loi Elan
Promotion immobilière = Property development | montage d'opérations immobilières, programmes neufs
État des lieux = Property inventory | états des lieux, visites immobilières, property viewings
Copropriété = Condominium management | assemblées générales de copropriétaires, charges de copropriété
Diagnostic immobilier = Building survey | DPE, diagnostic amiante, diagnostic plomb
Home staging
Logement social = Social housing | bailleur social, attribution de logements
`,
);
