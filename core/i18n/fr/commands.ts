const nb = '\u00a0';

export const commands = {
  arguments: {
    offer: 'L’offre, par exemple offre-42',
    candidate: 'Le candidat, par exemple candidat-17',
  },
  match: {
    summary: 'Classe les candidats d’une offre, ou les offres d’un candidat',
    reference: 'offre-42 ou candidat-17',
    top: 'Combien en montrer (5 par défaut, 25 au plus)',
  },
  offer: {
    create: `Crée une offre${nb}; un brief collé remplit le formulaire`,
    brief: 'Le brief du client, tel quel',
    list: 'Les offres ouvertes',
    show: 'Une offre en détail',
    edit: 'Modifie une offre',
    close: 'Ferme une offre',
  },
  candidate: {
    search: `Cherche des candidats, par exemple «${nb}react senior lyon${nb}»`,
    words: 'Compétences, ville, années, disponibilité',
    show: 'La fiche d’un candidat et ses notes',
    add: 'Ajoute un candidat sans CV',
    edit: 'Modifie un candidat',
    remove: 'Supprime un candidat, ses CV et ses notes',
  },
  note: {
    summary: 'Ajoute une note à un candidat',
    text: `La note${nb}; «${nb}appel:${nb}», «${nb}entretien:${nb}» en précisent le genre`,
  },
  predict: { summary: 'Salaire probable et risque de départ, avec leur incertitude' },
  why: { summary: 'Chaque critère, sa preuve, ce qui manque et quoi demander' },
  digest: {
    now: 'Le digest, tout de suite',
    channel: 'Envoie le digest dans ce canal chaque jour ouvré',
    hour: 'L’heure du digest, par exemple 08:30',
    hourArgument: 'HH:MM',
    off: 'Arrête le digest',
  },
  matchpro: {
    help: 'Toutes les commandes, ou l’usage d’une seule',
    helpArgument: 'Une commande, par exemple offre',
    health: 'Ce qui marche, et ce qui ne marche pas',
    example: `Charge l’exemple${nb}: entreprises, offres 40 à 44, placements`,
    channel: 'Autorise ce canal, ou l’inverse',
    channelAction: 'autoriser, retirer ou liste',
    language: 'La langue de l’équipe',
    languageArgument: 'fr ou en',
  },
  coming: {
    write: 'Rédige l’annonce à partir d’un brief',
    merge: 'Fusionne deux fiches',
    dossier: 'Dossier anonymisé pour un client',
    invite: 'Invitation à un entretien',
    consent: 'Le consentement d’un candidat',
    cv: 'Analyse un CV joint',
    stage: 'Change l’étape d’un candidat sur une offre',
    followUp: 'Une relance, à une date',
    placement: 'Les placements',
    privacy: 'Les droits des personnes',
    roles: 'Qui est quoi dans l’équipe',
    keys: 'Les clés des fournisseurs d’IA',
    costs: 'Les coûts d’IA',
    settings: 'Les réglages de l’équipe',
    link: 'Relie un second espace à l’équipe',
    exchange: 'Import et export CSV',
    report: 'Le bilan de la semaine',
    audit: 'L’équité des classements',
    undo: 'Annule le dernier geste',
  },
  forms: {
    open: 'Ouvrir le formulaire',
    openByButton: 'Le formulaire s’ouvre par ce bouton.',
    noteEmpty: 'Écrivez la note.',
    reasonMissing: 'Indiquez la raison, elle reste dans l’historique.',
    emailTaken: (reference: string) => `Cette adresse est déjà celle de ${reference}.`,
  },
  settings: {
    'digest.empty': (_value: string) => ({ title: 'Digest', text: 'Rien de neuf depuis le dernier digest.' }),
    'digest.channel': (value: string) => ({
      title: 'Digest',
      text: `Le digest arrivera ici chaque jour ouvré à ${value}.`,
    }),
    'digest.hour': (value: string) => ({ title: 'Digest', text: `Le digest partira à ${value}.` }),
    'digest.hour.nowhere': (value: string) => ({
      title: 'Digest',
      text: `L’heure est notée (${value}), mais aucun digest ne part${nb}: choisissez son canal avec «${nb}/digest canal${nb}».`,
    }),
    'digest.off': (_value: string) => ({
      title: 'Digest',
      text: `Plus de digest. «${nb}/digest canal${nb}» le remet en route.`,
    }),
    channels: (value: string) => ({
      title: 'Canaux de recrutement',
      text:
        value === ''
          ? `Aucun canal n’est autorisé${nb}: «${nb}/matchpro canal autoriser${nb}» dans le canal voulu.`
          : value,
    }),
  },
};
