import { readOccupations } from './entries.ts';

export const financeOccupations = [
  ...readOccupations(
    'accounting',
    `
comptable: Comptable = Accountant | comptable général, aide-comptable, assistant comptable, accounting assistant, accounts assistant, bookkeeper, general accountant, comptable unique, comptable fournisseurs, comptable clients, accounts payable clerk, accounts receivable clerk, collaborateur comptable, staff accountant, teneur de livres, comptable bilan, accounts payable specialist, accounting clerk, accounting technician, employé de comptabilité, comptabilité > Comptabilité, Déclarations fiscales, Excel, Lettrage comptable ~ chef-comptable, gestionnaire-paie, expert-comptable, controleur-gestion, auditeur
chef-comptable: Chef comptable = Chief accountant | responsable comptable, accounting manager, responsable comptabilité, head of accounting, financial accountant, accounting supervisor > Comptabilité générale, Clôture comptable, Bilan comptable, Management d'équipe ~ comptable, responsable-financier, expert-comptable
expert-comptable: Expert-comptable = Chartered accountant | expert comptable stagiaire, commissaire aux comptes, certified public accountant, CPA > Bilan comptable, Audit financier, Fiscalité ~ chef-comptable, auditeur, comptable
auditeur: Auditeur = Auditor | auditeur financier, auditeur interne, internal auditor, external auditor, contrôleur interne, audit manager > Audit financier, Contrôle interne ~ expert-comptable, controleur-gestion, comptable
controleur-gestion: Contrôleur de gestion = Management controller | financial controller, contrôleur financier, business controller, cost controller, contrôleur budgétaire, FP&A analyst, assistant contrôle de gestion, controller, contrôle de gestion > Contrôle de gestion, Budget, Excel, Reporting financier ~ analyste-financier, comptable, auditeur, responsable-financier
gestionnaire-paie: Gestionnaire de paie = Payroll officer | gestionnaire paie et administration du personnel, payroll specialist, payroll clerk, technicien paie, responsable paie, payroll manager, comptable paie, payroll administrator, chargé de paie > Paie, DSN, Administration du personnel ~ comptable, assistant-rh
`,
  ),
  ...readOccupations(
    'finance',
    `
responsable-financier: Directeur administratif et financier = Chief financial officer | DAF, CFO, responsable administratif et financier, RAF, directeur financier, finance manager, finance director, responsable financier, financial manager, head of finance > Contrôle de gestion, Trésorerie, Management d'équipe, Budget ~ controleur-gestion, chef-comptable
analyste-financier: Analyste financier = Financial analyst | investment analyst, analyste crédit, credit analyst, chargé d'affaires financement, équity analyst, M&A analyst, analyste risques, risk analyst, trader, gérant de portefeuille, portfolio manager, investment banker, fund accountant, business valuation analyst > Analyse financière, Modélisation financière, Excel ~ controleur-gestion, conseiller-bancaire, auditeur
tresorier: Trésorier = Treasurer | cash manager, treasury analyst, chargé de recouvrement, collections agent, credit manager, chargé de crédit client, credit controller > Trésorerie, Recouvrement, Excel ~ comptable, controleur-gestion
conseiller-bancaire: Conseiller bancaire = Bank advisor | chargé de clientèle bancaire, conseiller clientèle banque, conseiller financier, financial advisor, banker, personal banker, directeur d'agence bancaire, responsable d'agence bancaire, bank branch manager, chargé d'affaires professionnels, gestionnaire de patrimoine, conseiller patrimonial, teller, chargé d'accueil banque, relationship manager, loan officer > Relation client, Analyse crédit, Vente ~ commercial, analyste-financier, conseiller-assurance
conseiller-assurance: Conseiller en assurance = Insurance advisor | courtier en assurance, insurance broker, insurance agent, agent général d'assurance, gestionnaire sinistres, claims adjuster, gestionnaire de contrats d'assurance, souscripteur, underwriter, chargé d'indemnisation, claims handler, téléconseiller assurance > Assurance, Relation client ~ conseiller-bancaire, commercial
responsable-conformite: Responsable conformité = Compliance officer | chargé de conformité, analyste conformité, risk manager, compliance analyst, analyste KYC, KYC analyst, DPO, délégué à la protection des données, data protection officer > Conformité, Gestion des risques, RGPD ~ auditeur, juriste
`,
  ),
  ...readOccupations(
    'banking',
    `
courtier-credit: Courtier en crédit = Mortgage broker | courtier en prêts immobiliers, loan processor, conseiller en crédit, mortgage advisor > Analyse crédit ~ conseiller-bancaire
gestionnaire-patrimoine: Conseiller en gestion de patrimoine = Wealth manager | CGP, private banker, banquier privé, wealth advisor > Gestion de patrimoine ~ conseiller-bancaire
charge-fusions: Chargé de fusions-acquisitions = Mergers and acquisitions associate | private equity analyst, banquier d'affaires, chargé d'investissement, investment manager, venture capital analyst > Fusions-acquisitions ~ analyste-financier
guichetier: Guichetier = Bank teller | chargé d'accueil bancaire, agent de guichet, hôte d'accueil banque > Produits bancaires ~ conseiller-bancaire
gestionnaire-back-office: Gestionnaire back-office bancaire = Banking operations officer | gestionnaire middle office, opérateur back office, back office titres, technicien back office bancaire, trade support, gestionnaire de fonds administratif > Moyens de paiement ~ conseiller-bancaire
expert-assurance: Expert d'assurance = Loss adjuster | expert automobile, expert en sinistres, rédacteur sinistres, indemnisateur > Indemnisation ~ conseiller-assurance
directeur-comptable: Responsable consolidation = Consolidation manager | consolideur, group reporting manager, consolidateur > Consolidation comptable ~ chef-comptable
fiscaliste: Fiscaliste = Tax specialist | conseiller fiscal, tax advisor, tax manager, responsable fiscal, tax consultant, tax analyst, tax accountant > Fiscalité ~ comptable
`,
  ),
];
