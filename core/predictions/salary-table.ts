// What posts pay in France, gross per year. Each row starts from a published aggregate; `position` says where an occupation
// stands beside it (1: the aggregate is the occupation's own; otherwise our estimate, to be moved by a team's placements).

export interface Aggregate {
  source: string;
  year: number;
  /** EUR gross per year. */
  amount: number;
  /** 80 % of people stand between these; null when the source does not say. */
  range: [number, number] | null;
  /** Pay of executives grows with the years more than that of employees and workers. */
  scale: 'executive' | 'employee';
  /** Years of experience at which the amount is paid: IT and data teams are younger than executives at large; our estimate. */
  atYears: number;
}

/** Insee publishes net pay per month: gross = net / 0.78 over 12 months (employee contributions of about 22 %). */
const grossOfNet = (netPerMonth: number) => Math.round((netPerMonth * 12) / 0.78 / 100) * 100;

const apec2022 = { source: 'Apec', year: 2022, scale: 'executive', atYears: 9 } as const;
const apec2025 = { source: 'Apec', year: 2025, range: null, scale: 'executive', atYears: 13 } as const;
const insee2024 = { source: 'Insee', year: 2024, range: null, scale: 'employee', atYears: 12 } as const;

/** Median net pay in the private sector, D1 and D9. */
const allJobs: Aggregate = {
  ...insee2024,
  amount: grossOfNet(2190),
  range: [grossOfNet(1492), grossOfNet(4334)],
};

const it: Aggregate = { ...apec2022, amount: 52_000, range: null };
const security: Aggregate = { ...apec2022, amount: 57_000, range: [41_000, 87_000] };
const itProjects: Aggregate = { ...apec2022, amount: 51_000, range: [37_000, 72_000] };
const infrastructure: Aggregate = { ...apec2022, amount: 51_000, range: [39_000, 75_000] };
const databases: Aggregate = { ...apec2022, amount: 50_000, range: [39_000, 93_000] };
const data: Aggregate = { ...apec2022, amount: 50_000, range: [35_000, 90_000], atYears: 7 };
const cio: Aggregate = { ...apec2022, amount: 69_000, range: [47_000, 121_000], atYears: 18 };

const generalManagement: Aggregate = { ...apec2025, amount: 75_000, atYears: 18 };
const research: Aggregate = { ...apec2025, amount: 51_000 };
const industryExecutives: Aggregate = { ...apec2025, amount: 61_000 };
const servicesExecutives: Aggregate = { ...apec2025, amount: 53_000 };

/** Means by sector. */
const finance: Aggregate = { ...insee2024, amount: grossOfNet(4123) };
const information: Aggregate = { ...insee2024, amount: grossOfNet(3853) };
const industry: Aggregate = { ...insee2024, amount: grossOfNet(3021) };
const construction: Aggregate = { ...insee2024, amount: grossOfNet(2411) };
const hotels: Aggregate = { ...insee2024, amount: grossOfNet(1979) };

/** Aggregate → 'occupation position, …' by the vocabulary's ids. */
const table: [Aggregate, string][] = [
  [
    it,
    `developpeur-logiciel 0.96, developpeur-backend 0.97, developpeur-frontend 0.92, developpeur-fullstack 0.95, developpeur-mobile 0.95,
     developpeur-embarque 0.93, developpeur-jeux 0.8, developpeur-web 0.78, testeur-logiciel 0.85, architecte-logiciel 1.2, architecte-cloud 1.25,
     lead-developpeur 1.15, consultant-erp 1, ingenieur-devops 1.03, business-analyst 0.93, product-owner 1, scrum-master 1, designer-ux 0.85, webdesigner 0.68`,
  ],
  [security, 'ingenieur-cybersecurite 1'],
  [itProjects, 'chef-projet-it 1'],
  [infrastructure, 'administrateur-systemes 0.9'],
  [databases, 'administrateur-bdd 1'],
  [data, 'data-scientist 1.04, data-analyst 0.9, ingenieur-data 1.04, statisticien 0.95'],
  [cio, 'directeur-informatique 1'],
  [generalManagement, 'directeur-general 1'],
  [
    research,
    'ingenieur-rd 1, ingenieur-mecanique 0.94, ingenieur-electronique 0.96, ingenieur-systeme 1, ingenieur-environnement 0.88, chercheur 0.76, enseignant-chercheur 0.86, attache-recherche-clinique 0.8',
  ],
  [
    industryExecutives,
    'responsable-production 0.95, responsable-qualite 0.82, responsable-maintenance 0.84, responsable-logistique 0.84, acheteur 0.8, technicien-methodes 0.68, conducteur-travaux 0.84, ingenieur-genie-civil 0.82',
  ],
  [
    servicesExecutives,
    `consultant-management 1.05, chef-projet 0.9, responsable-marketing 1.12, responsable-communication 1, chef-produit 0.9, charge-marketing 0.72, charge-marketing-digital 0.76,
     charge-communication 0.66, directeur-artistique 0.86, responsable-rh 1.06, charge-rh 0.72, charge-recrutement 0.7, charge-formation 0.72, juriste 0.9, avocat 1.1, responsable-conformite 1,
     auditeur 0.94, expert-comptable 1.12, chef-comptable 0.94, controleur-gestion 0.92, responsable-financier 1.4, analyste-financier 1, tresorier 0.86, directeur-commercial 1.3,
     responsable-comptes 1.05, business-developer 0.88, commercial 0.76, office-manager 0.74, pharmacien 0.98, medecin 1.6, dentiste 1.3, cadre-sante 0.86, architecte 0.82, journaliste 0.72`,
  ],
  [finance, 'conseiller-bancaire 0.62, conseiller-assurance 0.56'],
  [
    information,
    'technicien-informatique 0.5, technicien-telecom 0.48, monteur-video 0.52, redacteur-web 0.52, community-manager 0.5, traducteur 0.54, graphiste 0.5',
  ],
  [
    industry,
    `soudeur 0.62, chaudronnier 0.64, tuyauteur 0.68, metallier 0.6, usineur 0.64, technicien-maintenance 0.7, mecanicien-industriel 0.63, automaticien 0.82, technicien-electronique 0.63,
     mecanicien-aeronautique 0.74, operateur-production 0.54, chef-equipe-production 0.76, technicien-qualite 0.66, couturier 0.5, dessinateur-projeteur 0.7, technicien-laboratoire 0.62,
     coordinateur-logistique 0.68, approvisionneur 0.7`,
  ],
  [
    construction,
    `macon 0.74, carreleur 0.76, plaquiste 0.74, peintre-batiment 0.72, couvreur 0.77, plombier 0.8, frigoriste 0.88, electricien 0.8, menuisier 0.74, conducteur-engins 0.76, chef-chantier 1.04,
     metreur 1.06, geometre 0.9, jardinier 0.68`,
  ],
  [
    hotels,
    `cuisinier 0.87, patissier 0.86, boulanger 0.86, boucher 0.92, serveur 0.8, barman 0.82, employe-restauration 0.76, responsable-restaurant 1.22, receptionniste-hotel 0.82, femme-chambre 0.76,
     directeur-hotel 1.5, agent-voyage 0.9`,
  ],
  [
    allJobs,
    `comptable 0.97, gestionnaire-paie 1, assistant-administratif 0.8, assistant-direction 0.98, agent-accueil 0.72, operateur-saisie 0.72, secretaire-medical 0.74, assistant-rh 0.86, assistant-juridique 0.85,
     charge-clientele 0.78, assistant-commercial 0.84, agent-immobilier 0.95, vendeur 0.73, caissier 0.69, employe-libre-service 0.7, responsable-magasin 1.02, charge-evenementiel 0.95, photographe 0.8,
     architecte-interieur 0.95, styliste 0.95, infirmier 1.02, aide-soignant 0.8, agent-service-hospitalier 0.72, auxiliaire-puericulture 0.76, auxiliaire-vie 0.7, sage-femme 1.12, kinesitherapeute 1,
     preparateur-pharmacie 0.84, manipulateur-radio 1.02, psychologue 0.95, dieteticien 0.88, opticien 0.85, educateur-specialise 0.84, assistant-social 0.86, mecanicien-auto 0.83, carrossier 0.83,
     ouvrier-agricole 0.7, preparateur-commandes 0.72, cariste 0.75, magasinier 0.76, manutentionnaire 0.69, chauffeur-livreur 0.71, chauffeur-poids-lourd 0.82, chauffeur-bus 0.84, exploitant-transport 0.95,
     animateur 0.69, coach-sportif 0.78, enseignant 1.05, formateur 0.98, bibliothecaire 0.88, agent-entretien 0.66, agent-polyvalent 0.74, agent-securite 0.74, pompier 0.95, coiffeur 0.7, estheticien 0.69,
     fonctionnaire 0.95`,
  ],
];

export interface Reference {
  aggregate: Aggregate;
  /** EUR gross per year for the occupation. */
  amount: number;
  /** False when the occupation has no row and the median over all jobs stands in. */
  known: boolean;
}

export function referenceOf(occupation: string | null): Reference {
  const row = occupation === null ? undefined : rows.get(occupation);
  return row ?? { aggregate: allJobs, amount: allJobs.amount, known: false };
}

const rows = new Map<string, Reference>(
  table.flatMap(([aggregate, list]) =>
    list.split(',').map((item) => {
      const [id = '', position = '1'] = item.trim().split(' ');
      const amount = Math.round((aggregate.amount * Number(position)) / 100) * 100;
      return [id, { aggregate, amount, known: true }] as const;
    }),
  ),
);

/** Occupations with a row, for checks against the vocabulary. */
export const occupationsWithPay = () => [...rows.keys()];
