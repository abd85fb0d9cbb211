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
};
