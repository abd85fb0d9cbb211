import { readSkills } from './entries.ts';

export const hrSkills = readSkills(
  'hr',
  'technical',
  `
Ressources humaines = Human resources | gestion des ressources humaines, GRH, RH, HR, HR management, human resource management
Recrutement = Recruitment | recruiting, talent acquisition, sourcing de candidats, candidate sourcing, chasse de têtes, headhunting, conduite d'entretiens d'embauche > Ressources humaines
Administration du personnel = HR administration | gestion administrative du personnel, personnel administration, contrats de travail, employment contracts > Ressources humaines
Paie = Payroll | gestion de la paie, bulletins de paie, payroll processing, établissement des paies, fiches de paie
DSN | déclaration sociale nominative, déclarations sociales > Paie
Formation professionnelle = Training management | plan de formation, ingénierie de formation, learning and development, plan de développement des compétences, training programs
GPEC | GEPP, gestion prévisionnelle des emplois et des compétences, workforce planning > Ressources humaines
Gestion des talents = Talent management | entretiens annuels, performance management, performance reviews, career management > Ressources humaines
Relations sociales = Employee relations | dialogue social, CSE, labor relations, instances représentatives du personnel, relations sociales et syndicales
Rémunération et avantages sociaux = Compensation and benefits | compensation & benefits, comp and ben, politique de rémunération, employee benefits
Droit du travail = Employment law | droit social, labour law, labor law, code du travail
Intégration des salariés = Onboarding | onboarding des collaborateurs, employee onboarding
Marque employeur = Employer branding | employer brand
QVT = Quality of working life | QVCT, qualité de vie au travail
SIRH = HRIS | système d'information RH, HR information system
Workday > SIRH
SAP SuccessFactors | SuccessFactors > SIRH
ADP | ADP Decidium, ADP GlobalView > Paie
Silae > Paie
Sage Paie > Paie
Gestion des temps et activités = Time and attendance | GTA, pointage, planification du personnel, staff scheduling
LinkedIn Recruiter > Recrutement
Mobilité internationale = Global mobility | expatriation
Handicap en entreprise = Disability inclusion | mission handicap
Diversité et inclusion = Diversity and inclusion
Alternance et apprentissage = Apprenticeship management
Boolean search | recherche booléenne
`,
);
