import { readSkills } from './entries.ts';

export const socialCareSkills = readSkills(
  'social-care',
  'technical',
  `
Accompagnement éducatif = Educational support | projet éducatif individualisé, accompagnement socio-éducatif
Autisme = Autism | troubles du spectre autistique, méthode ABA, TEACCH
Braille
Addictologie = Addiction care | addictions, réduction des risques
Médiation sociale = Social mediation | prévention spécialisée, éducation de rue
Accueil du jeune enfant = Early childhood care
Change et repas du nourrisson = Infant care | soins au nourrisson, baby care
Éveil musical = Music awareness
Protection juridique des majeurs = Adult guardianship | tutelle, curatelle
Droits sociaux = Welfare rights | RSA, aide sociale, prestations sociales
Maladie d'Alzheimer = Alzheimer's care | démence, dementia care, troubles cognitifs
Repassage = Ironing | entretien du linge, laundry
`,
);
