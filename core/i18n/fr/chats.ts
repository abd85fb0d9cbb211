/** What the chat adapters themselves must word: what did not fit, and the buttons every platform needs. */
export const chats = {
  more: (count: number) => `et ${count} ${count > 1 ? 'autres' : 'autre'}`,
  previous: 'Précédent',
  next: 'Suivant',
  cancel: 'Annuler',
  cancelled: 'Annulé : rien n’a changé.',
  chooseHere: 'Choisir…',
  secretShown: 'La saisie est visible à l’écran.',
};
