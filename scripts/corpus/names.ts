// Words that invented people, firms and schools are made of.

export const firstNames = {
  fr: [
    'Maëlle',
    'Jean-Baptiste',
    'Inès',
    'Théophile',
    'Capucine',
    'Loïc',
    'Anne-Sophie',
    'Émile',
    'Yasmine',
    'Côme',
    'Noémie',
  ],
  en: [
    'Harriet',
    'Callum',
    'Imogen',
    'Desmond',
    'Freya',
    'Jasper',
    'Marigold',
    'Rupert',
    'Saskia',
    'Tobias',
    'Winifred',
  ],
};

export const lastNames = [
  ...['Bréhantin', 'Vaucourtois', 'Le Querrec', 'd’Ambrelois', 'Montfaucelle', 'Saint-Olvère', 'Taverneau'],
  ...[
    'Ashgrove',
    'Wexcombe',
    'Thornwick',
    'Penhallick',
    'Brackenhurst',
    'O’Tallory',
    'Marlowick',
    'Duskwell',
  ],
  ...['Ben Aïssouf', 'Kowalczewicz', 'de la Frênaie', 'Ngoumbé', 'Castelverde'],
];

export const firms = [
  ...['Orvelis', 'Brantome', 'Kestrelis', 'Maubrac', 'Solvanne', 'Tirmont', 'Quellane', 'Ferrandis'],
  ...['Pontavère', 'Luminor', 'Hexavia', 'Grandval', 'Norwyn', 'Celadine', 'Arkwood', 'Beltrane'],
];

export const cities = {
  fr: [
    { city: 'Angers', postalCode: '49000' },
    { city: 'Lille', postalCode: '59800' },
    { city: 'Saint-Étienne', postalCode: '42000' },
    { city: 'La Rochelle', postalCode: '17000' },
    { city: 'Clermont-Ferrand', postalCode: '63000' },
    { city: 'Nancy', postalCode: '54000' },
    { city: 'Quimper', postalCode: '29000' },
  ],
  en: [
    { city: 'Lyon', postalCode: '69003' },
    { city: 'Bordeaux', postalCode: '33000' },
    { city: 'Toulouse', postalCode: '31000' },
    { city: 'Nantes', postalCode: '44000' },
    { city: 'Grenoble', postalCode: '38000' },
  ],
};

export const streets = {
  fr: [
    '12 rue des Tanneurs',
    '3 bis avenue du Port',
    '47 boulevard Carnot',
    '8 impasse des Glycines',
    '25 allée des Tilleuls',
  ],
  en: ['12 rue des Tanneurs', '47 boulevard Carnot', '25 allée des Tilleuls'],
};

export const schools = {
  fr: [
    'Université de Nantes',
    'Lycée Jules Verne',
    'IUT de Roanne',
    'Université de Lorraine',
    'CFA du Grand Ouest',
    'Lycée Rosa Parks',
  ],
  en: [
    'University of Leeds',
    'Université Grenoble Alpes',
    'Cardiff University',
    'University of Bordeaux',
    'Trinity College Dublin',
  ],
};

const fr = { language: 'fr', level: 'C2' } as const;
const en = { language: 'en', level: 'C2' } as const;

export const tongues = {
  fr: [
    [
      { ...fr, name: 'Français', printed: 'langue maternelle' },
      { language: 'en', level: 'C1', name: 'Anglais', printed: 'courant' },
      { language: 'es', level: 'A2', name: 'Espagnol', printed: 'scolaire' },
    ],
    [
      { ...fr, name: 'Français', printed: 'langue maternelle' },
      { language: 'en', level: 'B2', name: 'Anglais', printed: 'B2' },
    ],
    [
      { language: 'en', level: 'B1', name: 'Anglais', printed: 'intermédiaire' },
      { language: 'de', level: 'A1', name: 'Allemand', printed: 'notions' },
    ],
  ],
  en: [
    [
      { ...en, name: 'English', printed: 'native' },
      { language: 'fr', level: 'C1', name: 'French', printed: 'fluent' },
    ],
    [
      { ...en, name: 'English', printed: 'native' },
      { language: 'fr', level: 'B2', name: 'French', printed: 'B2' },
      { language: 'it', level: 'A1', name: 'Italian', printed: 'beginner' },
    ],
    [
      { ...en, name: 'English', printed: 'mother tongue' },
      { language: 'de', level: 'B1', name: 'German', printed: 'intermediate' },
    ],
  ],
} as const;
