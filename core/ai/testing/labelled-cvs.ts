import type { DocumentText } from '../../cv/document-text.ts';

// Fictitious CVs with their labels, as many as asked for: every way in which a name, an address and a number are written.

export interface LabelledCv {
  document: DocumentText;
  text: string;
  name: string;
  email: string;
  phone: string;
  street: string;
}

const firsts =
  'Maëlys Yanis Océane Théophile Noémie Gwendal Inès Lazare Soline Évariste Aïcha Timothée Jeanne-Lise Björn Rose Clément Ziad Apolline Marie-Ange Joris'.split(
    ' ',
  );
const lasts =
  'Tarnovel Quesnoir d’Orbelle Le Brézic Vauclaire-Montreuil Delhoumeau N’Guessan Oyelabi Petitjean Van-Drosselaer Marchandeau El-Fassir Kervadoc Blancpain Île-Rousse Zborowska Granier-Lot Müllerhof Saint-Avertin O’Branigan'.split(
    ' ',
  );
const streets = [
  '14 rue des Capucins',
  '3 bis, avenue du Général-Moulin',
  '27, boulevard Sainte-Odile',
  '8 impasse du Lavoir',
  '112 chemin des Vignes',
  '5 place de l’Horloge',
];
const phones = [
  '06 39 98 12 40',
  '+33 6 39 98 55 02',
  '06.39.98.71.18',
  '0639984410',
  '+33 (0)6 39 98 20 33',
  '06-39-98-66-07',
];
const skills = [
  'React, TypeScript, Jest',
  'Excel, SAP, comptabilité générale',
  'Soudure TIG, lecture de plans',
  'Python, SQL, Power BI',
  'Négociation, Salesforce, anglais courant',
];
const titles = [
  'Développeuse front-end',
  'Comptable',
  'Chargé de recrutement',
  'Data analyst',
  'Chef de projet',
];
const names = [
  (first: string, last: string) => `${first} ${last}`,
  (first: string, last: string) => `${first} ${last.toUpperCase()}`,
  (first: string, last: string) => `${last.toUpperCase()} ${first}`,
  (first: string, last: string) => `${first} ${last}`.toUpperCase(),
];
const boxes = [
  (first: string, last: string) => `${first}.${last}@example.com`,
  (first: string, last: string) => `${first[0]}${last}@example.org`,
  (first: string, last: string) => `${last}.${first}@example.net`,
  (_first: string, _last: string, at: number) => `contact${at}@example.com`,
];

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const plain = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase();

export const labelledCvs = (count: number): LabelledCv[] =>
  Array.from({ length: count }, (_, at) => cvNumber(at));

const cvNumber = (at: number): LabelledCv => {
  const [first, last] = [pick(firsts, at), pick(lasts, at * 7 + Math.floor(at / 20))];
  const name = pick(names, at)(first, last);
  const email = pick(boxes, at * 3 + Math.floor(at / 4))(plain(first), plain(last), at);
  const [phone, street] = [pick(phones, at), pick(streets, at + 1)];
  const title = pick(titles, at);
  const contact = pick(
    [
      [street, '69001 Lyon', phone, email],
      [`${email} · ${phone}`, `${street}, 69001 Lyon`],
      [
        `Tél. : ${phone}`,
        `E-mail : ${email}`,
        `Adresse : ${street} – 69001 Lyon`,
        `linkedin.com/in/${plain(first)}-${plain(last)}`,
      ],
      [`${phone} | ${email} | Lyon`, `Né le 12/04/1988 · ${street}`],
    ],
    Math.floor(at / 3),
  );
  const lines = [
    name,
    title,
    ...contact,
    'Expérience professionnelle',
    `Mars 2019 – à ce jour : ${title}, Atelier Mirabelle, Lyon`,
    `Encadrement de 3 personnes ; ${first} anime aussi la formation interne`,
    `09/2015 - 02/2019 ${title} chez Orfèvre Digital`,
    'Formation',
    '2015 Master, Université de Belleval',
    'Compétences',
    pick(skills, at),
    'Références',
    `Recommandation de l’Atelier Mirabelle pour ${name}`,
  ];
  const fragments = lines.map((text, line) => ({
    text,
    x: 0,
    y: 0,
    width: 0,
    size: line === 0 ? 18 : 11,
    bold: line === 0,
  }));
  const pages = [{ width: 0, height: 0, fragments }];
  const document: DocumentText = {
    kind: 'text',
    layout: 'flow',
    pages,
    ocr: false,
    confidence: 1,
    hidden: [],
  };
  return { document, text: lines.join('\n'), name, email, phone, street };
};
