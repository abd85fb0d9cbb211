import { readSkills } from './entries.ts';

export const salesSkills = readSkills(
  'sales',
  'technical',
  `
Vente = Sales | techniques de vente, vente directe, selling, direct sales, force de vente
Vente B2B = B2B sales | B2B, BtoB, business to business > Vente
Vente B2C = B2C sales | B2C, BtoC > Vente
Prospection commerciale = Sales prospecting | prospection, prospection téléphonique, cold calling, phoning, lead generation, génération de leads, prospecting
Négociation commerciale = Sales negotiation | négociation, negotiation, négociation de contrats, contract negotiation, négociation tarifaire
Développement commercial = Business development | développement de portefeuille, développement d'affaires, new business
Gestion de comptes clés = Key account management | grands comptes, key accounts, account management, gestion de portefeuille clients, portefeuille clients
Fidélisation client = Customer retention | fidélisation, fidélisation de la clientèle, customer loyalty
Relation client = Customer relations | service client, customer service, relation clientèle, customer care, accueil client, client relations, service à la clientèle
Conseil client = Customer advice | conseil à la clientèle, conseil de vente, advising customers
Satisfaction client = Customer satisfaction | customer success, NPS
Gestion des réclamations = Complaint handling | traitement des réclamations, complaints handling
CRM | gestion de la relation client, customer relationship management, outils CRM
HubSpot | HubSpot CRM > CRM
Pipedrive > CRM
Zoho CRM | Zoho > CRM
Merchandising | mise en rayon, facing, visual merchandising, implantation de linéaires
Tenue de caisse = Cash handling | encaissement, caisse, cash register, encaissements, point of sale
Gestion de magasin = Store management | gestion de point de vente, retail management, gestion d'un rayon
Commerce de détail = Retail | grande distribution, retail sales, grande et moyenne surface
Commerce international = International trade | export, import-export, ventes export, export sales
Appels d'offres = Tendering | réponse aux appels d'offres, tender, tenders, RFP, marchés publics, public procurement
Gestion du pipeline commercial = Sales pipeline management | pipeline commercial, sales forecasting, prévisions de ventes
Management commercial = Sales management | animation commerciale, animation d'équipe commerciale, sales team management
Avant-vente = Presales | pre-sales, démonstration produit, product demonstration
Vente à distance = Telesales | télévente, télémarketing, telemarketing, centre d'appels, call center, call centre
Transaction immobilière = Real estate sales | vente immobilière, immobilier, real estate
Gestion locative = Property management | gestion de biens immobiliers, syndic de copropriété
Salesforce Sales Cloud > Salesforce
Négociation grande distribution = Retail negotiation | négociation centrales d'achat
Category management
Vente additionnelle = Upselling | cross-selling, ventes croisées, upsell
Social selling
LinkedIn Sales Navigator
SPIN selling
Vente en porte-à-porte = Door-to-door sales
Étalage = Window dressing | vitrines
Lutte contre la démarque = Loss prevention | démarque inconnue
Click and collect
Animation commerciale en magasin = In-store promotion
Vente automobile = Car sales
Vente de produits de luxe = Luxury sales
Développement de franchises = Franchise development
Administration des ventes = Sales administration
`,
);
