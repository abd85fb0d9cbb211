import { readSkills } from './entries.ts';

export const languageSkills = readSkills(
  'languages',
  'language',
  `
Français = French
Anglais = English
Allemand = German
Espagnol = Spanish | castillan
Italien = Italian
Portugais = Portuguese
Néerlandais = Dutch | flamand
Arabe = Arabic
Chinois = Chinese | mandarin
Japonais = Japanese
Coréen = Korean
Russe = Russian
Polonais = Polish
Roumain = Romanian
Turc = Turkish
Grec = Greek
Hindi
Suédois = Swedish
Danois = Danish
Norvégien = Norwegian
Tchèque = Czech
Hongrois = Hungarian
Ukrainien = Ukrainian
Vietnamien = Vietnamese
Hébreu = Hebrew
Persan = Persian | farsi
Catalan
Langue des signes = Sign language | LSF
`,
);
