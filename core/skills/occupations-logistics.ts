import { readOccupations } from './entries.ts';

export const logisticsOccupations = [
  ...readOccupations(
    'logistics',
    `
preparateur-commandes: Préparateur de commandes = Order picker | préparateur commandes, picker packer, warehouse picker, agent logistique, agent d'entrepôt, order selector, opérateur logistique, employé logistique > Préparation de commandes, Manutention ~ cariste, magasinier, manutentionnaire
cariste: Cariste = Forklift operator | cariste manutentionnaire, forklift driver, conducteur de chariot élévateur, cariste magasinier, cariste préparateur > Conduite de chariots, Manutention, Gestion des stocks ~ preparateur-commandes, magasinier, manutentionnaire
magasinier: Magasinier = Storekeeper | warehouse worker, warehouse operative, réceptionnaire, gestionnaire de stock, stock controller, inventory clerk, gestionnaire de stocks, warehouse clerk, warehouse associate, warehouse assistant, inventory specialist, réceptionnaire de marchandises, employé de magasin, magasinier vendeur > Gestion des stocks, Réception de marchandises, WMS ~ cariste, preparateur-commandes, approvisionneur
manutentionnaire: Manutentionnaire = Material handler | agent de manutention, handler, docker, agent de quai, agent de tri, warehouse laborer, bagagiste, ripeur, éboueur, loader > Manutention ~ preparateur-commandes, cariste, operateur-production
responsable-logistique: Responsable logistique = Logistics manager | supply chain manager, responsable d'entrepôt, warehouse manager, directeur logistique, chef d'équipe logistique, responsable supply chain, logistics supervisor, directeur supply chain, responsable d'exploitation logistique, chef de quai, responsable magasin logistique, warehouse supervisor > Logistique, Supply chain, Management d'équipe ~ coordinateur-logistique, approvisionneur, exploitant-transport
coordinateur-logistique: Coordinateur logistique = Logistics coordinator | technicien logistique, logistics officer, assistant logistique, supply chain analyst, gestionnaire logistique, ordonnanceur, planificateur, production planner, demand planner, coordinateur supply chain, logistics specialist, supply planner, technicien ordonnancement, logisticien, logistics analyst > Logistique, Gestion des stocks, Excel ~ approvisionneur, responsable-logistique, exploitant-transport
approvisionneur: Approvisionneur = Supply planner (procurement) | gestionnaire approvisionnement, supply officer, procurement officer, chargé d'approvisionnement, gestionnaire des approvisionnements, procurement specialist > Approvisionnement, Gestion fournisseurs, ERP ~ acheteur, coordinateur-logistique
acheteur: Acheteur = Buyer | acheteur industriel, purchasing manager, responsable achats, purchaser, procurement manager, assistant achats, purchasing officer, directeur achats, acheteur projet, purchasing agent, chargé d'achats, buyer assistant, acheteur public > Achats, Négociation commerciale, Gestion fournisseurs ~ approvisionneur
`,
  ),
  ...readOccupations(
    'transport',
    `
chauffeur-livreur: Chauffeur-livreur = Delivery driver | livreur, chauffeur VL, courier, coursier, conducteur livreur, delivery man, facteur, postman, chauffeur livreur VL, mail carrier > Livraison, Permis B ~ chauffeur-poids-lourd, chauffeur-bus, manutentionnaire
chauffeur-poids-lourd: Conducteur routier = Truck driver | chauffeur poids lourd, chauffeur routier, conducteur poids lourd, chauffeur SPL, HGV driver, chauffeur super lourd, lorry driver, conducteur SPL, chauffeur PL, routier > Permis C, FIMO, Transport routier ~ chauffeur-livreur, chauffeur-bus, conducteur-engins
chauffeur-bus: Conducteur de bus = Bus driver | chauffeur de bus, conducteur de car, conducteur receveur, taxi driver, chauffeur de taxi, chauffeur VTC, conducteur de train, train driver, conducteur de tramway, chauffeur, driver, conducteur de transport en commun > Conduite de bus ~ chauffeur-livreur, chauffeur-poids-lourd
exploitant-transport: Exploitant transport = Transport planner | agent d'exploitation transport, affréteur, dispatcher, transport coordinator, responsable transport, transport manager, agent de transit, freight forwarder, responsable d'exploitation transport, fleet manager, airport agent > Transport routier, Planification des tournées ~ coordinateur-logistique, responsable-logistique
`,
  ),
];
