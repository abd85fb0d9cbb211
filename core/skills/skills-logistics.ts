import { readSkills } from './entries.ts';

export const logisticsSkills = readSkills(
  'logistics',
  'technical',
  `
Logistique = Logistics | gestion logistique, logistics management, opérations logistiques
Supply chain | chaîne d'approvisionnement, supply chain management, gestion de la chaîne logistique, chaîne logistique > Logistique
Gestion des stocks = Inventory management | gestion de stock, stock management, inventaires, inventaire, inventory control, stock control
Préparation de commandes = Order picking | préparation de commande, picking, order preparation, commande vocale
Réception de marchandises = Goods receipt | réception marchandises, réception et expédition, goods receiving, contrôle réception
Expédition = Shipping | expéditions, dispatching, chargement et déchargement, loading and unloading
Conduite de chariots = Forklift driving | CACES, CACES R489, cariste, chariot élévateur, forklift, R489, CACES 1 3 5, CACES 1, CACES 3, CACES 5, forklift operation
Manutention = Material handling | port de charges, transpalette, manual handling, pallet jack
WMS | warehouse management system, logiciel de gestion d'entrepôt, Reflex WMS
TMS | transport management system
Gestion d'entrepôt = Warehouse management | gestion d'un entrepôt, warehousing, entreposage, warehouse operations
Approvisionnement = Procurement planning | approvisionnements, replenishment, gestion des approvisionnements, MRP
Achats = Purchasing | procurement, politique achats, achats industriels, sourcing fournisseurs, supplier sourcing, strategic sourcing, gestion des achats
Gestion fournisseurs = Supplier management | relation fournisseurs, vendor management, supplier relations
Transport routier = Road transport | transport de marchandises, freight transport, organisation de transport, haulage
Transport international = International freight | affrètement, freight forwarding, transit, fret maritime, fret aérien, incoterms
Douane = Customs | déclarations en douane, formalités douanières, customs clearance, customs regulations
Permis B = Driving licence (category B) | permis de conduire, driving licence, driver's license, permis B valide
Permis C = HGV licence | permis poids lourd, permis CE, permis EC, permis C/CE, HGV, super lourd
FIMO | FCO, FIMO/FCO, carte conducteur, tachographe
ADR | transport de matières dangereuses, matières dangereuses, hazardous materials
Livraison = Delivery | livraison à domicile, messagerie, tournées de livraison, last mile delivery
Planification des tournées = Route planning | optimisation des tournées, exploitation transport
Conduite de bus = Bus driving | permis D, transport de voyageurs, passenger transport
Prévision de la demande = Demand planning | demand forecasting, prévisions de la demande, S&OP
Cross-docking
Juste-à-temps = Just in time | kanban logistique
Gestion de flotte = Fleet management | parc automobile
Transport frigorifique = Refrigerated transport | chaîne du froid, cold chain
Déménagement = House moving | removals
Conduite de taxi = Taxi driving | VTC, carte professionnelle VTC
Conduite ferroviaire = Train driving | conduite de train
Navigation maritime = Maritime navigation | brevet de capitaine, STCW
Pilotage d'avion = Aircraft piloting | PPL, CPL, ATPL
Logistique hospitalière = Hospital logistics
Logistique du dernier kilomètre = Last mile logistics
Inventaire tournant = Cycle counting
RFID | code-barres, barcode
SAP EWM | SAP WM > SAP
Manhattan WMS
Generix
APICS | CPIM, CSCP
E-logistique = E-logistics
`,
);
