/** A short CV of somebody who does not exist, as text: a name and an e-mail of its own for each number. */
export const shortCv = (number: number): Buffer =>
  Buffer.from(
    [
      `Camille Exemple${lettersOf(number)}`,
      'Développeuse React',
      `${towns[number % towns.length]}`,
      `Tél. : 06 39 98 ${twoDigits(Math.floor(number / 100))} ${twoDigits(number % 100)}`,
      `E-mail : camille.exemple${number}@example.com`,
      '',
      'EXPÉRIENCE PROFESSIONNELLE',
      `01/${2012 + (number % 10)} – aujourd’hui : Développeuse React`,
      'Atelier Lumen, Lyon',
      '- Refonte de l’espace client en React et TypeScript',
      '',
      'FORMATION',
      '2011 : Master informatique, Lyon',
      '',
      'COMPÉTENCES',
      'React, TypeScript, Node.js',
    ].join('\n'),
  );

const towns = ['Lyon', 'Nantes', 'Lille', 'Rennes', 'Brest'];

const twoDigits = (number: number) => String(number % 100).padStart(2, '0');

/** 0 → 'a', 27 → 'bb': letters, because a name holds no digit. */
const lettersOf = (number: number): string => {
  const letter = String.fromCharCode(97 + (number % 26));
  return number < 26 ? letter : lettersOf(Math.floor(number / 26) - 1) + letter;
};
