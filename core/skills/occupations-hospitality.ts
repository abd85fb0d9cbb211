import { readOccupations } from './entries.ts';

export const hospitalityOccupations = [
  ...readOccupations(
    'hospitality',
    `
cuisinier: Cuisinier = Cook | chef cuisinier, chef, commis de cuisine, chef de partie, line cook, sous-chef, sous chef, kitchen assistant, prep cook, cuisinier de collectivité, second de cuisine, chef de cuisine, executive chef, head chef, demi chef de partie, kitchen hand, aide de cuisine, crêpier, kitchen manager, sushiman > Cuisine, HACCP, Dressage des assiettes ~ patissier, employe-restauration, responsable-restaurant
patissier: Pâtissier = Pastry chef | chef pâtissier, pastry cook, boulanger pâtissier, commis pâtissier, confiseur, glacier > Pâtisserie, HACCP ~ boulanger, cuisinier
boulanger: Boulanger = Baker | artisan boulanger, aide boulanger, ouvrier boulanger, tourier > Boulangerie, HACCP ~ patissier, cuisinier
boucher: Boucher = Butcher | boucher charcutier, charcutier, boucher désosseur, poissonnier, fishmonger, préparateur boucherie, fromager > Boucherie, HACCP ~ cuisinier, vendeur
serveur: Serveur = Waiter | waitress, chef de rang, commis de salle, runner, server, garçon de café, employé de restaurant en salle, serveur en restauration, maître d'hôtel, head waiter, limonadier, food server > Service en salle, Tenue de caisse ~ barman, employe-restauration, responsable-restaurant
barman: Barman = Bartender | barmaid, barista, mixologue, sommelier, responsable de bar, bar manager > Service au bar ~ serveur
employe-restauration: Employé de restauration = Catering assistant | équipier polyvalent de restauration, employé polyvalent de restauration, crew member, plongeur, dishwasher, agent de restauration, équipier de restauration rapide, food service worker, fast food worker, employé de restauration collective, agent de restauration collective, crew trainer > HACCP, Service en salle ~ serveur, cuisinier, agent-entretien
responsable-restaurant: Responsable de restaurant = Restaurant manager | directeur de restaurant, gérant de restaurant, manager de restaurant, food and beverage manager, assistant restaurant manager, responsable de salle, directeur de la restauration, adjoint de restaurant, restaurateur, floor manager > Management d'équipe, Service en salle, Coûts matière ~ serveur, cuisinier, directeur-hotel
receptionniste-hotel: Réceptionniste en hôtellerie = Hotel receptionist | réceptionniste d'hôtel, front office agent, concierge, night auditor, réceptionniste de nuit, veilleur de nuit, guest relations officer, chef de réception, front office manager, hotel front desk agent, guest service agent, bagagiste hôtel > Réception hôtelière, Opera PMS ~ agent-accueil, directeur-hotel
femme-chambre: Employé d'étage = Housekeeper | femme de chambre, valet de chambre, room attendant, gouvernant, gouvernante, housekeeping supervisor, housekeeping attendant, lingère, majordome, butler, gouvernante d'hôtel, hotel housekeeper > Entretien des chambres ~ agent-entretien
directeur-hotel: Directeur d'hôtel = Hotel manager | responsable hébergement, hotel general manager, revenue manager, directeur d'hébergement, assistant hotel manager > Management d'équipe, Yield management ~ responsable-restaurant, receptionniste-hotel
agent-voyage: Conseiller voyages = Travel agent | agent de voyages, guide touristique, tour guide, conseiller en séjour, forfaitiste, tour operator agent, travel consultant, steward, hôtesse de l'air, flight attendant, cabin crew, personnel navigant commercial, chargé de tourisme, accompagnateur de voyages > Tourisme, Relation client ~ charge-clientele, receptionniste-hotel
pizzaiolo: Pizzaïolo = Pizza chef | pizza cook, pizzaman > Cuisine italienne ~ cuisinier
traiteur: Traiteur = Caterer | organisateur de réceptions, banquet manager, maître d'hôtel traiteur, responsable banquets > Restauration collective ~ cuisinier
chocolatier: Chocolatier-confiseur = Chocolatier | maître chocolatier, ouvrier chocolatier > Chocolaterie ~ patissier
`,
  ),
  ...readOccupations(
    'leisure',
    `
animateur: Animateur socioculturel = Activity leader | animateur, animateur enfants, animateur périscolaire, directeur de centre de loisirs, animateur jeunesse, camp counselor, youth leader, animateur BAFA, coordinateur enfance jeunesse, recreation leader, animateur en gérontologie > Animation socioculturelle ~ educateur-specialise, auxiliaire-puericulture, coach-sportif
coach-sportif: Coach sportif = Fitness instructor | éducateur sportif, personal trainer, moniteur sportif, maître-nageur, lifeguard, fitness trainer, entraîneur sportif, sports coach, professeur de fitness, fitness manager, group fitness instructor, fitness coach, maître nageur sauveteur, athletic trainer, gym instructor, yoga teacher, entraîneur > Coaching sportif ~ animateur
`,
  ),
];
