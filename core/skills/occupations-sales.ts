import { readOccupations } from './entries.ts';

export const salesOccupations = [
  ...readOccupations(
    'sales',
    `
commercial: Commercial = Sales representative | attaché commercial, technico-commercial, commercial terrain, commercial itinérant, sales executive, délégué commercial, sales rep, conseiller commercial, account executive, commercial B2B, ingénieur technico-commercial, ingénieur commercial, ingénieur d'affaires, sales engineer, chargé d'affaires, sales associate B2B, VRP, field sales representative, sales consultant, outside sales, agent commercial, sales specialist, commercial sédentaire, représentant > Vente, Prospection commerciale, Négociation commerciale, CRM ~ charge-clientele, business-developer, directeur-commercial, vendeur, responsable-comptes
business-developer: Business developer | business development manager, chargé de développement commercial, responsable du développement commercial, SDR, BDR, sales development representative, business development representative, responsable développement, business development executive, business development > Développement commercial, Prospection commerciale, CRM ~ commercial, responsable-comptes, directeur-commercial
responsable-comptes: Responsable grands comptes = Key account manager | KAM, account manager, responsable de comptes, responsable de clientèle, chargé de comptes, gestionnaire de comptes, ingénieur grands comptes, strategic account manager > Gestion de comptes clés, Négociation commerciale, Fidélisation client ~ commercial, charge-clientele, business-developer, directeur-commercial
charge-clientele: Chargé de clientèle = Customer advisor | conseiller clientèle, conseiller client, customer success manager, chargé de relation client, customer service representative, téléconseiller, call center agent, customer service advisor, télévendeur, telemarketer, conseiller relation client, customer support specialist, chargé de service client, customer care agent, conseiller client à distance, call centre operator, customer service associate, customer service, téléopérateur, customer service manager, responsable service client, responsable SAV, after sales manager, responsable service après-vente, responsable relation client > Relation client, Vente à distance, CRM ~ assistant-commercial, commercial, responsable-comptes
assistant-commercial: Assistant commercial = Sales assistant | administrateur des ventes, ADV, assistant ADV, sales administrator, gestionnaire ADV, assistant administration des ventes, assistant import export, sales support, gestionnaire des commandes, sales coordinator, assistant des ventes, inside sales > Facturation, Relation client, Pack Office ~ assistant-administratif, charge-clientele, commercial
directeur-commercial: Directeur commercial = Sales director | responsable commercial, sales manager, chef des ventes, responsable des ventes, regional sales manager, head of sales, directeur régional des ventes, chief commercial officer, area sales manager, chef de secteur, responsable de secteur, directeur des ventes, territory manager, VP sales, animateur des ventes > Management commercial, Négociation commerciale, Stratégie d'entreprise ~ commercial, responsable-comptes, business-developer
agent-immobilier: Agent immobilier = Real estate agent | négociateur immobilier, conseiller immobilier, mandataire immobilier, realtor, gestionnaire de copropriété, gestionnaire locatif, property manager, syndic, conseiller en location immobilière, real estate advisor > Transaction immobilière, Gestion locative, Négociation commerciale ~ commercial
`,
  ),
  ...readOccupations(
    'retail',
    `
vendeur: Vendeur = Sales assistant (shop) | conseiller de vente, vendeur conseil, vendeur en magasin, retail sales associate, sales associate, shop assistant, store associate, vendeur prêt-à-porter, conseiller vendeur, sales clerk, employé polyvalent de libre-service, vendeur en boutique, retail assistant, sales advisor > Vente, Conseil client, Tenue de caisse ~ caissier, employe-libre-service, responsable-magasin, commercial
caissier: Caissier = Cashier | hôte de caisse, hôtesse de caisse, employé de caisse, checkout operator > Tenue de caisse, Relation client ~ vendeur, employe-libre-service
employe-libre-service: Employé de libre-service = Shelf stacker | ELS, employé commercial, metteur en rayon, stock clerk, employé de rayon, stocker, employé de grande surface > Merchandising, Gestion des stocks ~ caissier, vendeur, preparateur-commandes
responsable-magasin: Responsable de magasin = Store manager | directeur de magasin, gérant de magasin, responsable de boutique, shop manager, responsable de rayon, chef de rayon, department manager, manager de rayon, adjoint de magasin, assistant store manager, retail manager, manager de point de vente, responsable de point de vente, chef de département magasin > Gestion de magasin, Management d'équipe, Merchandising ~ vendeur, directeur-commercial
`,
  ),
];
