import { readSkills } from './entries.ts';

export const hospitalitySkills = readSkills(
  'hospitality',
  'technical',
  `
Cuisine = Cooking | production culinaire, préparation culinaire, food preparation, culinary arts, techniques culinaires, cuisine traditionnelle
Pâtisserie = Pastry | desserts, pastry making, viennoiserie, baking
Boulangerie = Bakery | panification, bread making
Boucherie = Butchery | découpe de viande, meat cutting, désossage
Poissonnerie = Fishmongery
Dressage des assiettes = Plating | mise en place, dressage
Service en salle = Table service | service à table, service au plateau, waiting tables, prise de commande, food service, restauration
Service au bar = Bartending | cocktails, mixologie, mixology
Œnologie = Oenology | sommellerie, accords mets et vins, wine knowledge, dégustation de vins
Barista | latte art
Restauration collective = Catering | traiteur, mass catering, banquets, banqueting
Menus et cartes = Menu planning | élaboration de menus, création de menus, fiches techniques de cuisine
Coûts matière = Food cost | maîtrise des coûts matière, food cost control, ratios matière
Réception hôtelière = Hotel reception | accueil hôtelier, check-in check-out, check in, hotel front office, réservations hôtelières
Opera PMS | Opera Fidelio, Fidelio, Mews PMS, logiciel hôtelier
Yield management | revenue management, gestion des réservations, reservations
Entretien des chambres = Housekeeping | nettoyage des chambres, service d'étage, lingerie hôtelière
Nettoyage = Cleaning | entretien des locaux, nettoyage industriel, propreté, cleaning services, monobrosse, autolaveuse
Tourisme = Tourism | agence de voyages, travel agency, Amadeus, guidage touristique
Conciergerie = Concierge services
Animation socioculturelle = Activity leadership | animation de groupes, BAFA, animation enfants, loisirs
Coiffure = Hairdressing | coupe et coloration, hair styling
Esthétique = Beauty care | soins du visage, soins esthétiques, épilation, maquillage, makeup, manucure
Coaching sportif = Fitness coaching | fitness, préparation physique, personal training, musculation
Sécurité des biens et des personnes = Security guarding | surveillance, gardiennage, CQP APS, SSIAP, SSIAP 1, video surveillance, vidéosurveillance, CCTV
Cuisine asiatique = Asian cuisine
Cuisine italienne = Italian cuisine | pizza, pizzaïolo
Cuisine végétarienne = Vegetarian cooking
Chocolaterie = Chocolate making | confiserie
Glacerie = Ice cream making
Crêperie = Crêpe making
Plonge = Dishwashing
Gestion des allergènes = Allergen management
Commande de marchandises = Stock ordering
Guide-conférence = Tour guiding | visites guidées, guided tours
Billetterie = Ticketing
Sabre GDS | Galileo GDS
Accueil VIP = VIP hospitality
Organisation de mariages = Wedding planning
`,
);
