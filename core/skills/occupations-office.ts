import { readOccupations } from './entries.ts';

export const officeOccupations = [
  ...readOccupations(
    'office',
    `
assistant-administratif: Assistant administratif = Administrative assistant | secrétaire, secretary, secrétaire administratif, agent administratif, employé administratif, office assistant, office clerk, gestionnaire administratif, assistant polyvalent, administrative officer, clerk, employé de bureau, administrative clerk, office administrator, assistant de gestion, administrative specialist, secrétaire comptable, assistant de service > Pack Office, Gestion administrative, Accueil téléphonique ~ assistant-direction, agent-accueil, assistant-rh, assistant-commercial, office-manager
assistant-direction: Assistant de direction = Executive assistant | secrétaire de direction, personal assistant, executive secretary, assistant exécutif, assistant personnel de direction > Gestion d'agenda, Organisation de déplacements, Pack Office ~ assistant-administratif, office-manager
office-manager: Office manager | responsable des services généraux, facility manager, responsable administratif, administrative manager, facilities manager, gestionnaire de bureau > Gestion administrative, Gestion fournisseurs, Budget ~ assistant-direction, assistant-administratif
agent-accueil: Agent d'accueil = Receptionist | hôte d'accueil, hôtesse d'accueil, standardiste, réceptionniste, switchboard operator, chargé d'accueil, front desk agent > Accueil physique, Accueil téléphonique ~ assistant-administratif, receptionniste-hotel
operateur-saisie: Opérateur de saisie = Data entry clerk | data entry operator, agent de saisie, archiviste, archivist, data entry specialist > Saisie de données, Classement et archivage ~ assistant-administratif
secretaire-medical: Secrétaire médical = Medical secretary | assistant médical, medical assistant, secrétaire médico-social, medical office assistant, télésecrétaire médical, medical receptionist > Accueil téléphonique, Terminologie médicale, Gestion d'agenda ~ assistant-administratif, agent-accueil
`,
  ),
  ...readOccupations(
    'hr',
    `
charge-recrutement: Chargé de recrutement = Recruiter | recruteur, consultant en recrutement, talent acquisition specialist, recruitment consultant, talent acquisition manager, chargé de sourcing, sourceur, technical recruiter, responsable recrutement, IT recruiter, headhunter, chasseur de têtes, recruiting coordinator > Recrutement, LinkedIn Recruiter ~ charge-rh, assistant-rh, responsable-rh
charge-rh: Chargé de ressources humaines = HR officer | chargé RH, HR generalist, généraliste RH, gestionnaire RH, HR specialist, human resources specialist, human resources coordinator, HR business partner, HRBP, chargé de mission RH, gestionnaire de carrière, chargé de développement RH, HR advisor > Ressources humaines, Administration du personnel, Recrutement ~ responsable-rh, assistant-rh, charge-recrutement, charge-formation
assistant-rh: Assistant ressources humaines = HR assistant | assistant RH, HR administrator, assistant de ressources humaines, assistant administration du personnel, gestionnaire administration du personnel > Administration du personnel, Pack Office ~ charge-rh, gestionnaire-paie, charge-recrutement
responsable-rh: Responsable ressources humaines = HR manager | DRH, RRH, directeur des ressources humaines, HR director, human resources manager, human resources director, chief people officer, responsable rémunération et avantages sociaux, compensation and benefits manager, head of people, head of HR > Ressources humaines, Droit du travail, Management d'équipe ~ charge-rh, charge-recrutement
charge-formation: Chargé de formation = Training officer | responsable formation, training manager, training coordinator, ingénieur pédagogique, instructional designer, learning and development manager, concepteur pédagogique, e-learning designer > Formation professionnelle, Ingénierie pédagogique ~ formateur, charge-rh
`,
  ),
  ...readOccupations(
    'legal',
    `
juriste: Juriste = Legal counsel | juriste d'entreprise, juriste droit social, juriste droit des affaires, in-house lawyer, legal advisor, conseiller juridique, responsable juridique, legal officer, counsel, general counsel, contract manager, legal manager > Droit, Droit des contrats, Recherche juridique ~ avocat, assistant-juridique, responsable-conformite
avocat: Avocat = Lawyer | attorney, avocat collaborateur, solicitor, barrister, advocate, associate attorney, notaire, notary, legal associate > Droit, Contentieux ~ juriste, assistant-juridique
assistant-juridique: Assistant juridique = Legal assistant | paralegal, secrétaire juridique, clerc de notaire, legal secretary, greffier, notaire assistant, law clerk, formaliste > Droit, Gestion documentaire ~ juriste, assistant-administratif, avocat
`,
  ),
  ...readOccupations(
    'management',
    `
chef-projet: Chef de projet = Project manager | chargé de projet, responsable de projet, project coordinator, coordinateur de projet, PMO, project leader, directeur de projet, program manager, directeur de programme, assistant chef de projet, project officer, programme manager, project engineer, ingénieur projet, coordonnateur de projet > Gestion de projet, Budget ~ chef-projet-it, consultant-management, product-owner
consultant-management: Consultant en organisation = Management consultant | consultant en management, business consultant, consultant en stratégie, strategy consultant, consultant, consultant en transformation, conseil en organisation, consultant senior > Conseil, Gestion de projet, Conduite du changement ~ chef-projet, business-analyst, directeur-general
directeur-general: Directeur général = Chief executive officer | CEO, DG, gérant, PDG, managing director, general manager, directeur d'établissement, directeur de site, COO, chief operating officer, directeur des opérations, operations manager, responsable des opérations, founder, fondateur, chef d'entreprise, président, directeur de filiale, entrepreneur, business owner, responsable d'agence, directeur d'agence, director of operations, operations director, responsable d'exploitation > Management d'équipe, Stratégie d'entreprise, Gestion de centre de profit ~ responsable-financier, directeur-commercial
`,
  ),
];
