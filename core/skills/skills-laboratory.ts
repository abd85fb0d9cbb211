import { readSkills } from './entries.ts';

export const laboratorySkills = readSkills(
  'laboratory',
  'technical',
  `
Culture cellulaire = Cell culture
Immunologie = Immunology
Génétique = Genetics | génomique, genomics
Bio-informatique = Bioinformatics
Microscopie = Microscopy | microscopie électronique
Cytométrie en flux = Flow cytometry
Spectrométrie de masse = Mass spectrometry | LC-MS, GC-MS, spectroscopie
ISO 17025 | COFRAC, ISO 15189
BPL = GLP | bonnes pratiques de laboratoire, good laboratory practice
Validation de méthodes = Method validation
Formulation chimique = Chemical formulation | galénique, cosmétique, cosmetics formulation
Synthèse organique = Organic synthesis | chimie organique, organic chemistry
Chimie des polymères = Polymer chemistry | polymères
Physique appliquée = Applied physics
Optique et laser = Laser optics | optique laser, photonique, photonics
Toxicologie = Toxicology
Expérimentation animale = Animal experimentation
LIMS | laboratory information management system
Dispositifs médicaux = Medical devices | ISO 13485
Salle blanche = Cleanroom | zone à atmosphère contrôlée, ZAC
`,
);
