/** What the plain-text rendering adds around a card or a form. */
export const plain = {
  page: (page: number, pages: number) => `page ${page} sur ${pages}`,
  image: (alt: string) => `Image : ${alt}`,
  file: (name: string) => `Fichier : ${name}`,
  step: (step: number, steps: number) => `Étape ${step} sur ${steps}`,
  required: 'obligatoire',
  choices: (choices: string) => `au choix : ${choices}`,
  yes: 'oui',
  no: 'non',
};
