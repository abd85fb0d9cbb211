import { readSkills } from './entries.ts';

export const agricultureSkills = readSkills(
  'agriculture',
  'technical',
  `
Viticulture = Vine growing | taille de la vigne, vine pruning, travaux viticoles, vendanges, vineyard work
Maraîchage = Market gardening | cultures maraîchères, culture sous serre, greenhouse growing
Arboriculture = Fruit growing | taille des arbres fruitiers, récolte de fruits, fruit picking
Grandes cultures = Arable farming | céréaliculture, semis et récolte, cultures céréalières
Conduite de tracteur = Tractor driving | tractoriste, conduite de machines agricoles, moissonneuse-batteuse, combine harvester
Élevage bovin = Cattle farming | élevage laitier, dairy farming, production laitière
Élevage ovin = Sheep farming | élevage caprin, goat farming
Élevage porcin = Pig farming
Aviculture = Poultry farming | élevage de volailles
Aquaculture = Fish farming | pisciculture, conchyliculture, ostréiculture
Traite = Milking | salle de traite, robot de traite > Élevage bovin
Soins aux animaux = Animal care | soins animaliers, animal husbandry, pansage
Équitation = Horse riding | débourrage, soins aux chevaux, horse care
Apiculture = Beekeeping
Horticulture | floriculture, pépinière, plant nursery
Irrigation | gestion de l'eau agricole, arrosage automatique
Certiphyto | produits phytosanitaires, plant protection products, traitements phytosanitaires
Agriculture biologique = Organic farming | permaculture, agroécologie, agroecology
Sylviculture = Forestry | exploitation forestière, abattage d'arbres, logging
Élagage d'arbres = Tree surgery | grimpeur élagueur, arboriste, arboriculture ornementale
Tronçonneuse = Chainsaw operation | débroussaillage, débroussailleuse, brush cutting
Fleuristerie = Floristry | composition florale, art floral, flower arranging
Conception de jardins = Garden design | aménagement paysager, landscape design
`,
);
