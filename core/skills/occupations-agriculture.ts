import { readOccupations } from './entries.ts';

export const agricultureOccupations = readOccupations(
  'agriculture',
  `
viticulteur: Viticulteur = Wine grower | vigneron, vineyard worker, winemaker, œnologue, oenologist, caviste, tailleur de vigne, maître de chai > Viticulture ~ ouvrier-agricole
agriculteur: Agriculteur = Farmer | chef d'exploitation agricole, céréalier > Grandes cultures, Agronomie ~ eleveur, ouvrier-agricole
eleveur: Éleveur = Livestock farmer | trayeur, porcher, berger, dairy farmer, herdsman, shepherd, aviculteur > Élevage bovin, Soins aux animaux ~ ouvrier-agricole
maraicher: Maraîcher = Market gardener | chef de culture maraîchère, horticulteur, horticulturist, pépiniériste, nursery worker > Maraîchage, Horticulture ~ ouvrier-agricole, fleuriste
fleuriste: Fleuriste = Florist | artisan fleuriste, vendeur fleuriste, floral designer > Fleuristerie ~ maraicher, vendeur
soigneur-animalier: Soigneur animalier = Animal keeper | palefrenier, groom, palefrenier soigneur, stable hand, zookeeper, auxiliaire vétérinaire, veterinary assistant, assistant vétérinaire, toiletteur, pet groomer > Soins aux animaux ~ veterinaire, eleveur
veterinaire: Vétérinaire = Veterinarian | vet, veterinary surgeon, docteur vétérinaire > Médecine vétérinaire ~ soigneur-animalier, medecin
marin-pecheur: Marin pêcheur = Fisherman | matelot, deckhand, ostréiculteur, pisciculteur, fish farmer > Aquaculture ~ capitaine-navire
capitaine-navire: Officier de marine marchande = Ship officer | capitaine de navire, ship captain, skipper, second capitaine, chef mécanicien navire, marine engineer, mécanicien naval > Navigation maritime ~ marin-pecheur
`,
);
