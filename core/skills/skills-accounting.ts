import { readSkills } from './entries.ts';

export const accountingSkills = readSkills(
  'accounting',
  'technical',
  `
Comptabilité = Accounting | comptable, bookkeeping, tenue de comptabilité, tenue des comptes
Comptabilité générale = General accounting | general ledger, grand livre, saisie comptable > Comptabilité
Comptabilité analytique = Cost accounting | management accounting, analytical accounting > Comptabilité
Comptabilité fournisseurs = Accounts payable | factures fournisseurs, supplier invoices > Comptabilité
Comptabilité clients = Accounts receivable | facturation clients > Comptabilité
Lettrage comptable = Account reconciliation | rapprochement bancaire, rapprochements bancaires, bank reconciliation, bank reconciliations, lettrage > Comptabilité
Clôture comptable = Closing of accounts | clôture mensuelle, clôtures mensuelles, month end closing, arrêté des comptes, year end closing, clôture annuelle > Comptabilité
Bilan comptable = Balance sheet | établissement du bilan, bilans, financial statements, états financiers > Comptabilité
Liasse fiscale = Tax return package | liasses fiscales > Fiscalité
Déclarations fiscales = Tax returns | déclarations de TVA, déclaration TVA, TVA, VAT, VAT returns, tax filing > Fiscalité
Fiscalité = Taxation | droit fiscal, tax law, tax
Consolidation comptable = Financial consolidation | consolidation des comptes, consolidation financière > Comptabilité
IFRS | normes IFRS, US GAAP, GAAP
Audit financier = Financial audit | audit comptable, commissariat aux comptes, external audit, financial auditing
Contrôle interne = Internal control | audit interne, internal audit, SOX
Contrôle de gestion = Management control | controlling, financial controlling, contrôle budgétaire
Budget | élaboration budgétaire, suivi budgétaire, budgeting, gestion budgétaire, budget management, budget monitoring
Reporting financier = Financial reporting | reporting mensuel, monthly reporting
Analyse financière = Financial analysis | diagnostic financier
Prévisions financières = Financial forecasting | business plan, forecasting, prévisionnel, prévisions budgétaires
Modélisation financière = Financial modeling | financial modelling, valuation, valorisation d'entreprise
Trésorerie = Cash management | gestion de trésorerie, treasury, cash flow, cash flow management
Recouvrement = Debt collection | recouvrement de créances, relance clients, relances clients, credit management
Gestion des risques = Risk management | analyse des risques, risk analysis, risk assessment
Conformité = Compliance | LCB-FT, KYC, AML, lutte contre le blanchiment, regulatory compliance
Analyse crédit = Credit analysis | crédit immobilier, mortgage loans, octroi de crédit
Gestion de patrimoine = Wealth management | gestion d'actifs, asset management, portfolio management, gestion de portefeuille financier
Marchés financiers = Financial markets | produits dérivés, derivatives, trading, Bloomberg
Assurance = Insurance | gestion de sinistres, claims management, souscription d'assurance, underwriting
Actuariat = Actuarial science
Immobilisations = Fixed assets
Notes de frais = Expense reports
Facturation = Invoicing | billing, édition de factures
SAP | SAP ERP, SAP R/3, SAP ECC > ERP
SAP FI | SAP FI/CO, SAP FICO, SAP Finance, SAP CO > SAP
SAP S/4HANA | S/4HANA, SAP HANA, S4 HANA > SAP
SAP MM | SAP Materials Management > SAP
SAP SD | SAP Sales and Distribution > SAP
Sage | Sage 100, Sage Comptabilité, Sage Compta, Sage X3, Sage 1000 > Comptabilité
Cegid | Cegid Quadra, Quadratus, Quadra > Comptabilité
EBP | EBP Compta, EBP Comptabilité > Comptabilité
Ciel | Ciel Compta > Comptabilité
Pennylane > Comptabilité
QuickBooks | Quick Books > Comptabilité
Oracle Financials | Oracle E-Business Suite, Oracle EBS, Hyperion > ERP
Microsoft Dynamics | Dynamics 365, Dynamics NAV, Navision, Business Central > ERP
NetSuite > ERP
ERP | progiciel de gestion intégré, PGI
`,
);
