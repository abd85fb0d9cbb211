import { readOccupations } from './entries.ts';

export const transportOccupations = readOccupations(
  'transport',
  `
pilote-avion: Pilote de ligne = Airline pilot | pilote d'avion, commandant de bord, copilote, co-pilot, first officer, pilote d'hélicoptère, helicopter pilot > Pilotage d'avion ~ controleur-aerien, mecanicien-aeronautique
controleur-aerien: Contrôleur aérien = Air traffic controller | aiguilleur du ciel, agent des opérations aériennes, flight dispatcher ~ pilote-avion
agent-escale: Agent d'escale = Airport ground agent | agent d'accueil aéroport, passenger service agent, ground handling agent, baggage handler, agent de piste, ramp agent, agent d'escale commercial ~ receptionniste-hotel, exploitant-transport
conducteur-train: Conducteur ferroviaire = Railway driver | agent de conduite ferroviaire, locomotive driver, tram driver, aiguilleur du rail, agent de circulation ferroviaire, chef de gare, contrôleur de train, train conductor > Conduite ferroviaire ~ chauffeur-bus
demenageur: Déménageur = Mover | aide déménageur, removal man, chef d'équipe déménagement > Déménagement ~ manutentionnaire
declarant-douane: Déclarant en douane = Customs broker | agent en douane, customs officer, déclarant douanier, customs specialist > Douane ~ exploitant-transport
`,
);
