import type { Trade } from './trade.ts';

const bts = (specialty: string) => ({ degree: 'BTS', specialty, level: 'Bac+2' }) as const;
const licence = (specialty: string) => ({ degree: 'Licence', specialty, level: 'Bac+3' }) as const;
const master = (specialty: string) => ({ degree: 'Master', specialty, level: 'Bac+5' }) as const;
const bac = (specialty: string) =>
  ({ degree: 'Baccalauréat professionnel', specialty, level: 'Bac' }) as const;
const cap = (specialty: string) => ({ degree: 'CAP', specialty, level: 'CAP/BEP' }) as const;

export const tradesInFrench: readonly Trade[] = [
  {
    titles: ['Développeur back-end', 'Développeur Java', 'Développeur web'],
    sector: 'Informatique',
    firm: 'Logiciels',
    missions: [
      ['Conception de services Java et Spring Boot pour la facturation', ['Java', 'Spring Boot']],
      ['Migration des traitements de nuit vers Kafka', ['Kafka']],
      ['Écriture de requêtes PostgreSQL et suivi des performances', ['PostgreSQL']],
      ['Mise en conteneurs avec Docker et livraison continue avec Jenkins', ['Docker', 'Jenkins']],
      ['Relecture du code et accueil des nouveaux arrivants', []],
      ['Maintenance d’un extranet en PHP et JavaScript', ['PHP', 'JavaScript']],
    ],
    skills: [
      { group: 'Langages', names: ['Java', 'Kotlin', 'SQL', 'JavaScript'] },
      { group: 'Outils', names: ['Docker', 'Kubernetes', 'Jenkins', 'Git'] },
    ],
    studies: [master('Génie logiciel'), licence('Informatique')],
    summary:
      'Habitué des services à fort trafic, je cherche une équipe qui soigne ses tests et son exploitation.',
  },
  {
    titles: ['Infirmière coordinatrice', 'Infirmière de bloc opératoire', 'Infirmière'],
    sector: 'Santé',
    firm: 'Clinique',
    missions: [
      ['Coordination des soins de quarante résidents et de leurs familles', []],
      ['Soins postopératoires et gestion de la douleur', ['Soins postopératoires']],
      ['Pose de perfusions, pansements complexes et prélèvements', ['Pansements']],
      ['Encadrement des élèves et rédaction des transmissions ciblées', ['Encadrement']],
      ['Application des protocoles d’hygiène au bloc', ['Hygiène']],
    ],
    skills: [
      { group: 'Soins', names: ['Pansements', 'Perfusions', 'Hygiène hospitalière', 'Triage'] },
      { group: 'Qualités', names: ['Écoute', 'Sang-froid'] },
    ],
    studies: [
      { degree: 'Diplôme d’État d’infirmier', specialty: null, level: 'Bac+3' },
      bac('Services aux personnes'),
    ],
    summary: 'Infirmière diplômée d’État, à l’aise dans les équipes de nuit comme dans les services de jour.',
  },
  {
    titles: ['Responsable comptable', 'Comptable fournisseurs', 'Assistante comptable'],
    sector: 'Comptabilité',
    firm: 'Négoce',
    missions: [
      ['Tenue de la comptabilité générale sous Sage', ['Comptabilité générale', 'Sage']],
      ['Déclarations de TVA et préparation de la liasse fiscale', ['TVA', 'Liasse fiscale']],
      ['Rapprochement bancaire et relance des impayés', ['Rapprochement bancaire']],
      ['Établissement de la paie de soixante salariés', ['Paie']],
      ['Clôture mensuelle et reporting au siège', ['Reporting']],
    ],
    skills: [
      { group: 'Comptabilité', names: ['Comptabilité générale', 'TVA', 'Paie', 'Liasse fiscale'] },
      { group: 'Logiciels', names: ['Sage', 'Cegid', 'Excel'] },
    ],
    studies: [{ degree: 'DCG', specialty: null, level: 'Bac+3' }, bts('Comptabilité et gestion')],
    summary: 'Rigoureuse et autonome, je prends en charge un dossier de la saisie au bilan.',
  },
  {
    titles: ['Chef d’équipe maçonnerie', 'Maçon coffreur', 'Ouvrier maçon'],
    sector: 'Bâtiment',
    firm: 'Constructions',
    missions: [
      ['Coffrage et ferraillage de voiles en béton armé', ['Coffrage', 'Ferraillage']],
      ['Lecture de plans et implantation au niveau laser', ['Lecture de plans']],
      ['Montage de murs en parpaings et de cloisons', []],
      ['Contrôle du port des protections et tenue du registre de sécurité', ['Sécurité']],
    ],
    skills: [
      { group: 'Métier', names: ['Coffrage', 'Ferraillage', 'Enduits', 'Lecture de plans'] },
      { group: 'Permis', names: ['CACES R482', 'Permis B'] },
    ],
    studies: [bac('Technicien du bâtiment'), cap('Maçon')],
    summary: 'Quinze ans de gros œuvre, du pavillon à l’ouvrage d’art, en région et en déplacement.',
  },
  {
    titles: ['Responsable des ressources humaines', 'Chargée de recrutement', 'Assistante RH'],
    sector: 'Ressources humaines',
    firm: 'Distribution',
    missions: [
      ['Recrutement de cinquante personnes par an, de l’annonce à l’intégration', ['Recrutement']],
      ['Animation des réunions du CSE et suivi du dialogue social', ['Dialogue social']],
      ['Élaboration du plan de formation et suivi de son budget', ['Plan de formation']],
      ['Mise en place d’un ATS et formation des responsables de magasin', ['ATS']],
      ['Administration du personnel et gestion des temps', ['Administration du personnel']],
    ],
    skills: [
      { group: 'RH', names: ['Recrutement', 'Droit du travail', 'Paie', 'Entretien annuel'] },
      { group: 'Outils', names: ['Silae', 'LinkedIn Recruiter', 'Excel'] },
    ],
    studies: [master('Gestion des ressources humaines'), licence('Psychologie')],
    summary: 'Généraliste attachée au terrain, je fais le lien entre les équipes et la direction.',
  },
  {
    titles: ['Conductrice de travaux', 'Dessinatrice projeteuse', 'Dessinatrice'],
    sector: 'Bâtiment',
    firm: 'Ingénierie',
    missions: [
      ['Établissement des plans d’exécution sous AutoCAD et Revit', ['AutoCAD', 'Revit']],
      ['Suivi de chantiers tertiaires jusqu’à la levée des réserves', ['Suivi de chantier']],
      ['Métrés et consultation des entreprises', ['Métrés']],
      ['Animation des réunions hebdomadaires de coordination', []],
    ],
    skills: [
      { group: 'Logiciels', names: ['AutoCAD', 'Revit', 'SketchUp', 'Excel'] },
      { group: 'Chantier', names: ['Métrés', 'Planification', 'Suivi de chantier'] },
    ],
    studies: [bts('Bâtiment'), bac('Études et économie')],
    summary: 'Du premier trait à la livraison, je sais ce qu’un plan doit dire à ceux qui le bâtissent.',
  },
  {
    titles: ['Chef de cuisine', 'Chef de partie', 'Commis de cuisine'],
    sector: 'Restauration',
    firm: 'Table',
    missions: [
      ['Élaboration de la carte et calcul des coûts de revient', ['Coût de revient']],
      ['Envoi de quatre-vingts couverts par service', []],
      ['Application de la méthode HACCP et suivi des températures', ['HACCP']],
      ['Gestion des stocks et des commandes aux producteurs', ['Gestion des stocks']],
    ],
    skills: [
      { group: 'Cuisine', names: ['HACCP', 'Pâtisserie', 'Dressage', 'Gestion des stocks'] },
      { group: 'Qualités', names: ['Esprit d’équipe', 'Créativité'] },
    ],
    studies: [bac('Cuisine'), cap('Cuisine')],
    summary: 'Cuisine de saison, produits de proximité, brigades de quatre à douze personnes.',
  },
  {
    titles: ['Responsable logistique', 'Gestionnaire de stocks', 'Préparateur de commandes'],
    sector: 'Logistique',
    firm: 'Transports',
    missions: [
      ['Pilotage d’un entrepôt de 12 000 m² et de trente personnes', ['Management']],
      ['Déploiement d’un WMS et réduction des erreurs d’expédition', ['WMS']],
      ['Inventaires tournants et suivi des écarts dans SAP', ['Inventaire', 'SAP']],
      ['Conduite de chariots et chargement des camions', []],
    ],
    skills: [
      { group: 'Logistique', names: ['WMS', 'SAP', 'Inventaire', 'Lean'] },
      { group: 'Habilitations', names: ['CACES R489', 'Permis B'] },
    ],
    studies: [bts('Gestion des transports et logistique associée'), bac('Logistique')],
    summary: 'Un flux se règle sur le quai autant que sur l’écran : je pratique les deux depuis dix ans.',
  },
  {
    titles: ['Chargée de communication', 'Community manager', 'Assistante de communication'],
    sector: 'Communication',
    firm: 'Éditions',
    missions: [
      ['Rédaction de la lettre d’information et mise à jour du site sous WordPress', ['WordPress']],
      ['Animation des réseaux sociaux et suivi des statistiques', ['Réseaux sociaux']],
      ['Création de visuels avec Photoshop et InDesign', ['Photoshop', 'InDesign']],
      ['Organisation de salons et relations avec la presse', ['Relations presse']],
    ],
    skills: [
      { group: 'Création', names: ['Photoshop', 'InDesign', 'Canva', 'WordPress'] },
      { group: 'Communication', names: ['Rédaction', 'Relations presse', 'SEO'] },
    ],
    studies: [master('Communication des organisations'), licence('Lettres modernes')],
    summary: 'Plume claire et sens du visuel, pour des structures qui ont quelque chose à dire.',
  },
  {
    titles: ['Technicien de maintenance', 'Électromécanicien', 'Agent de maintenance'],
    sector: 'Industrie',
    firm: 'Ateliers',
    missions: [
      ['Maintenance préventive et curative de lignes de conditionnement', ['Maintenance préventive']],
      ['Dépannage d’automates Siemens et de variateurs', ['Automates']],
      ['Lecture de schémas électriques et pneumatiques', ['Schémas électriques']],
      ['Suivi des interventions dans la GMAO', ['GMAO']],
    ],
    skills: [
      { group: 'Technique', names: ['Hydraulique', 'Pneumatique', 'Automates', 'GMAO'] },
      { group: 'Habilitations', names: ['Habilitation électrique', 'CACES R489'] },
    ],
    studies: [bts('Maintenance des systèmes'), bac('Électrotechnique')],
    summary: 'Je trouve la panne, je répare, et j’écris ce qu’il faut pour qu’elle ne revienne pas.',
  },
];
