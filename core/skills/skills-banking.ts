import { readSkills } from './entries.ts';

export const bankingSkills = readSkills(
  'banking',
  'technical',
  `
Crédit à la consommation = Consumer credit | prêts personnels, consumer lending
Produits bancaires = Banking products | épargne, produits d'épargne, retail banking, banque de détail
Ouverture de comptes = Account opening
Assurance vie = Life insurance | prévoyance, contrats de prévoyance
Assurance dommages = Property insurance | IARD, assurance automobile, car insurance
Réassurance = Reinsurance
Indemnisation = Claims settlement | règlement de sinistres, expertise de sinistres
Solvabilité II = Solvency II
Bâle III = Basel III
Fusions-acquisitions = Mergers and acquisitions | M&A, due diligence
Capital-investissement = Private equity | capital risque, venture capital
Levée de fonds = Fundraising | recherche de financements, levées de fonds
Financement de projets = Project finance | financements structurés, structured finance
Affacturage = Factoring
Moyens de paiement = Payment systems | SEPA, monétique
Cryptomonnaies = Cryptocurrencies | Bitcoin, Ethereum
Gestion actif-passif = Asset liability management
Lutte contre la fraude = Fraud detection | détection de fraude, fraud prevention
Comptabilité bancaire = Bank accounting | comptabilité des assurances
Comptabilité publique = Public accounting | M14, M57, nomenclature M57
Comptabilité associative = Non-profit accounting
Business Objects Financial Consolidation | SAP BFC, BFC
Anaplan
Tagetik | CCH Tagetik
Kyriba
Xero
Dext | Receipt Bank
FEC = Audit file for tax | fichier des écritures comptables
Intégration fiscale = Tax group | prix de transfert, transfer pricing
Crédit d'impôt recherche = Research tax credit | CIR, CII
`,
);
