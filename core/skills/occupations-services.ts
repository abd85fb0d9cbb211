import { readOccupations } from './entries.ts';

export const servicesOccupations = readOccupations(
  'services',
  `
agent-entretien: Agent d'entretien = Cleaner | agent de nettoyage, agent de propreté, cleaning operative, femme de ménage, homme de ménage, technicien de surface, janitor, employé de ménage, laveur de vitres, window cleaner, custodian, agent de propreté et d'hygiène, employé familial, chef d'équipe propreté, cleaning supervisor, aide ménager > Nettoyage ~ femme-chambre, agent-service-hospitalier, agent-polyvalent
agent-polyvalent: Agent technique polyvalent = Handyman | agent polyvalent, gardien d'immeuble, caretaker, homme toutes mains, factotum, agent de maintenance des bâtiments, building maintenance worker, concierge d'immeuble, agent de services techniques, maintenance worker, building caretaker > Plomberie, Électricité, Peinture en bâtiment ~ agent-entretien, technicien-maintenance
agent-securite: Agent de sécurité = Security guard | agent de sûreté, agent de surveillance, security officer, agent de prévention et de sécurité, APS, agent SSIAP, agent cynophile, vigile, maître-chien, chef de poste sécurité, agent de sécurité incendie, rondier, opérateur de télésurveillance, security agent, loss prevention officer, bodyguard > Sécurité des biens et des personnes ~ pompier, agent-accueil
pompier: Pompier = Firefighter | sapeur-pompier, secouriste, policier, police officer, gendarme, militaire, soldier, gardien de la paix, surveillant pénitentiaire, prison officer, douanier, army officer, sous-officier > Premiers secours ~ agent-securite
coiffeur: Coiffeur = Hairdresser | barbier, barber, hair stylist, coiffeur visagiste, apprenti coiffeur, coloriste, responsable de salon de coiffure > Coiffure, Conseil client ~ estheticien
estheticien: Esthéticien = Beautician | conseiller beauté, beauty advisor, esthetician, maquilleur, makeup artist, prothésiste ongulaire, nail technician, praticien spa, spa therapist, socio-esthéticien, cosmetologist, beauty therapist > Esthétique, Vente ~ coiffeur, vendeur
fonctionnaire: Agent de la fonction publique = Civil servant | attaché territorial, chargé de mission, agent territorial, rédacteur territorial, policy officer, government officer, agent d'état civil, secrétaire de mairie, public administration officer, attaché d'administration, inspecteur, directeur général des services, chargé de mission développement local, policy advisor, chargé de politiques publiques, program coordinator, program officer, chargé de programme > Gestion administrative, Gestion de projet ~ assistant-administratif, chef-projet
benevole: Bénévole associatif = Volunteer | bénévole, volontaire, service civique, volontaire en service civique, chargé de mission associative, fundraiser, collecteur de fonds, community organizer, chargé de collecte, responsable associatif > Travail en équipe ~ animateur
mannequin: Mannequin = Model (fashion) | modèle photo, fashion model, figurant ~ artiste
testeur-utilisateur: Client mystère = Mystery shopper ~ enqueteur
releveur: Releveur de compteurs = Meter reader | agent de relève ~ agent-polyvalent
distributeur: Distributeur de prospectus = Leaflet distributor | agent de distribution publicitaire ~ chauffeur-livreur
ramoneur: Ramoneur = Chimney sweep | ramoneur fumiste ~ couvreur
hygieniste: Technicien en désinsectisation = Pest control technician | dératiseur, exterminator, technicien 3D hygiène ~ agent-entretien
merchandiser: Merchandiseur = Merchandiser | responsable merchandising, étalagiste merchandiseur, retail merchandiser > Merchandising ~ vendeur
vendeur-automobile: Vendeur automobile = Car salesperson | conseiller commercial automobile, car salesman, vendeur véhicules > Vente automobile ~ vendeur
telesecretaire: Sténotypiste = Stenographer | transcripteur, transcriptionist, audiotypist, dactylo, typist ~ assistant-administratif
gestionnaire-documentaire: Gestionnaire documentaire = Document controller | records manager, document manager, archiviste documentaliste ~ operateur-saisie
consultant-qvt: Responsable qualité de vie au travail = Wellbeing manager | chief happiness officer, happiness manager, responsable diversité et inclusion, diversity manager ~ charge-rh
mediateur-juridique: Huissier de justice = Bailiff | commissaire de justice, clerc d'huissier ~ assistant-juridique
magistrat: Magistrat = Judge | juge, procureur, prosecutor, conseiller prud'homal ~ avocat
ingenieur-brevets: Ingénieur brevets = Patent engineer | conseil en propriété industrielle, patent attorney, juriste propriété intellectuelle > Droit de la propriété intellectuelle ~ juriste
diplomate: Diplomate = Diplomat | attaché d'ambassade, consul, political officer, attaché parlementaire, collaborateur parlementaire, parliamentary assistant > Diplomatie ~ fonctionnaire
inspecteur-fonction-publique: Inspecteur des finances publiques = Public finance inspector | contrôleur des finances publiques, agent des impôts, tax inspector, inspecteur du travail, labour inspector > Finances publiques ~ fonctionnaire
`,
);
