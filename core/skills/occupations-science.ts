import { readOccupations } from './entries.ts';

export const scienceOccupations = readOccupations(
  'laboratory',
  `
biologiste: Biologiste = Biologist | biologiste moléculaire, molecular biologist, généticien, geneticist, immunologiste, biologiste médical > Biologie moléculaire ~ chercheur, technicien-laboratoire
chimiste: Chimiste = Chemist | chimiste analyticien, analytical chemist, formulateur, formulation scientist, ingénieur formulation > Chimie ~ technicien-laboratoire
bio-informaticien: Bio-informaticien = Bioinformatician | ingénieur bio-informatique, computational biologist > Bio-informatique ~ data-scientist
technicien-metrologie: Technicien métrologie = Metrology technician | technicien en mesures physiques, calibration technician, technicien mesures > Métrologie ~ technicien-laboratoire
mathematicien: Mathématicien = Mathematician | actuaire mathématicien, chercheur en mathématiques ~ statisticien
economiste: Économiste = Economist | chargé d'études économiques, économètre, economic analyst > Économétrie ~ analyste-financier, chercheur
sociologue: Sociologue = Sociologist | anthropologue, anthropologist, historien, historian, archéologue, archaeologist, chargé d'études sociologiques, géographe, geographer, philosophe, linguiste, linguist ~ chercheur
enqueteur: Enquêteur terrain = Survey interviewer | enquêteur téléphonique, télé-enquêteur, market research interviewer, agent recenseur, census taker ~ charge-clientele
`,
);
