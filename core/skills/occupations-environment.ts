import { readOccupations } from './entries.ts';

export const environmentOccupations = readOccupations(
  'environment',
  `
charge-rse: Chargé de mission RSE = Sustainability officer | responsable développement durable, CSR manager, consultant RSE, sustainability consultant, consultant carbone > Bilan carbone, RSE ~ ingenieur-environnement
ingenieur-energie: Ingénieur énergie = Energy engineer | ingénieur efficacité énergétique, ingénieur thermicien, thermicien, chargé d'affaires énergie, energy consultant, conseiller énergie, conseiller en rénovation énergétique, auditeur énergétique > Audit énergétique, Énergies renouvelables ~ ingenieur-environnement
technicien-traitement-eau: Technicien de traitement de l'eau = Water treatment technician | agent d'exploitation eau potable, technicien assainissement, opérateur de station d'épuration, water treatment operator, égoutier, agent d'assainissement > Traitement de l'eau ~ technicien-maintenance
agent-tri-dechets: Agent de collecte des déchets = Waste collector | waste sorter, agent de déchetterie, refuse collector, agent de recyclage, valoriste > Tri des déchets ~ agent-entretien
technicien-photovoltaique: Technicien photovoltaïque = Solar technician | installateur de panneaux solaires, technicien éolien, wind turbine technician, poseur de panneaux solaires > Photovoltaïque ~ electricien
geologue: Géologue = Geologist | hydrogéologue, hydrogeologist, géophysicien, geophysicist, météorologue, meteorologist, océanographe > Géologie ~ ingenieur-environnement
ingenieur-nucleaire: Ingénieur nucléaire = Nuclear engineer | technicien en radioprotection, radioprotectionniste, ingénieur sûreté nucléaire, technicien nucléaire, nuclear technician > Nucléaire ~ ingenieur-energie
`,
);
