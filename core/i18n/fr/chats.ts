/** What the chat adapters themselves must word: what did not fit, and the buttons every platform needs. */
export const chats = {
  more: (count: number) => `et ${count} ${count > 1 ? 'autres' : 'autre'}`,
  previous: 'Précédent',
  next: 'Suivant',
  cancel: 'Annuler',
  cancelled: 'Annulé : rien n’a changé.',
  chooseHere: 'Choisir…',
  secretShown: 'La saisie est visible à l’écran.',
  yes: 'Oui',
  no: 'Non',
  /** A form in several steps, where a platform shows five fields at a time. */
  step: (step: number, steps: number) => `Suite (${step}/${steps})`,
  stepKept: (step: number, steps: number) => `Étape ${step} sur ${steps} : c’est noté.`,
  correct: 'Corriger',
  expired: 'Cette saisie a expiré : recommencez, s’il vous plaît.',
  sure: (label: string) => `${label} ?`,
  /** In a direct conversation, to somebody of several teams. */
  whichTeam: 'Pour quelle équipe ?',
  teamChosen: (team: string) => `Pour ${team} : c’est noté, pour une heure.`,
  teamChosenAgain: (team: string) => `Pour ${team} : c’est noté, pour une heure. Refaites votre demande.`,
  /** The menu of a message, and the command that brings a file along. */
  analyse: 'Analyser ce CV',
  analyseFile: 'Le CV, en PDF, DOCX ou image',
  fileOption: 'fichier',
  noFile: 'Ce message ne contient aucun fichier.',
  fileTaken: (name: string) => `« ${name} » est reçu : la réponse s’affiche ici.`,
  /** To whoever looks after the bot, when a switch is off. */
  contentIntent:
    'Je ne vois pas les messages ni les fichiers déposés : activez « Message Content Intent » (discord.com/developers/applications, page Bot), puis redémarrez-moi. D’ici là, /cv et le menu « Analyser ce CV » d’un message fonctionnent.',
};
