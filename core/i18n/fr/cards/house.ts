import { count } from '../count.ts';

/** Help, health, first minutes, channels, and what goes wrong. */
export const house = {
  help: 'Ce que MatchPro sait faire',
  helpDrop: 'Déposez un CV dans un canal de recrutement : la fiche du candidat s’affiche dans le fil.',
  helpSoon: 'Bientôt',
  helpMention: 'Dans un fil, mentionnez le bot suivi de la commande.',
  coming: (command: string) => `${command} arrive bientôt`,
  comingText: 'Cette commande est prévue mais pas encore disponible. Rien n’a été changé.',
  comingHint: '/matchpro aide pour voir ce qui est disponible',
  health: 'Santé du service',
  healthOk: 'Tout fonctionne.',
  healthNotOk: (rows: number) => count(rows, 'point à regarder', 'points à regarder'),
  parts: {
    reader: 'Lecture des CV',
    matcher: 'Scores',
    predictor: 'Prévisions',
    database: 'Base de données',
    queue: 'File de travail',
    cache: 'Cache',
    slack: 'Slack',
    discord: 'Discord',
    web: 'Page web',
    ocr: 'Reconnaissance de caractères',
    documents: 'Fichiers',
    vault: 'Coffre des clés',
    llm: 'Modèles de langue',
  },
  counts: {
    skills: (n: number) => count(n, 'compétence', 'compétences'),
    occupations: (n: number) => count(n, 'métier', 'métiers'),
    waiting: (n: number) => `${n} en attente`,
    active: (n: number) => `${n} en cours`,
    dead: (n: number) => count(n, 'abandonné', 'abandonnés'),
  },
  details: { memory: 'en mémoire', redis: 'Redis', pglite: 'PGlite', postgres: 'PostgreSQL' },
  welcome: 'Bonjour, je suis MatchPro',
  welcomeTeam: (team: string) => `Cet espace appartient à l’équipe ${team}.`,
  welcomeDrop:
    'Déposez un CV ici : je réponds dans le fil avec la fiche du candidat et les offres qui lui correspondent.',
  welcomeChannel:
    'Ce canal n’est pas encore un canal de recrutement : je n’y lis aucun fichier tant qu’il n’est pas autorisé.',
  welcomeEmpty: 'Il n’y a encore aucune offre. Commencez par l’exemple ou créez votre première offre.',
  welcomePrivacy: 'Les CV restent sur le serveur de votre équipe.',
  welcomeHint: '/matchpro aide pour la liste des commandes',
  loadExample: 'Charger l’exemple',
  createOffer: 'Créer une offre',
  allowChannel: 'Autoriser ce canal',
  example: 'L’exemple est chargé',
  exampleText: (offers: number, companies: number, placements: number) =>
    `${count(offers, 'offre', 'offres')}, ${count(companies, 'entreprise', 'entreprises')} et ${count(placements, 'placement', 'placements')}, tous fictifs.`,
  exampleHint: 'Déposez maintenant un CV pour voir sa fiche',
  channel: {
    allowed: 'Canal de recrutement autorisé',
    already: 'Ce canal est déjà autorisé',
    forbidden: 'Ce canal ne peut pas être autorisé',
    removed: 'Canal de recrutement retiré',
    opened: 'Ce canal n’est plus un canal de recrutement',
  },
  channelText: {
    allowed: 'Les CV déposés ici seront lus et leurs fiches visibles de tous les membres du canal.',
    already: 'Les CV déposés ici sont lus. Rien n’a changé.',
    forbidden:
      'Des invités, une organisation extérieure ou tout le serveur peuvent le lire. Choisissez un canal réservé à l’équipe.',
    removed: 'Les CV déposés ici ne seront plus lus. Les fiches déjà créées sont gardées.',
    opened:
      'Des invités, une organisation extérieure ou tout le serveur peuvent le lire maintenant : les CV déposés ici ne sont plus lus. Réservez-le à l’équipe, puis /matchpro canal autoriser.',
  },
  channelName: (channel: string) => `Canal : ${channel}`,
  language: { fr: 'MatchPro répond en français', en: 'MatchPro répond en anglais' },
  languageText: {
    me: 'Pour ce que vous êtes seul à voir.',
    team: 'Pour tout ce qui est partagé dans l’équipe.',
  },
  kept: 'Conservé',
  todo: 'À faire',
  reference: (code: string) => `Référence : ${code}`,
};
