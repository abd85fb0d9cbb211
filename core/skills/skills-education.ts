import { readSkills } from './entries.ts';

export const educationSkills = readSkills(
  'education',
  'technical',
  `
Enseignement = Teaching | pédagogie, pedagogy, lesson planning, préparation de cours, classroom management, gestion de classe
Formation d'adultes = Adult training | animation de formations, training delivery, formation pour adultes, conduite de formation, train the trainer
Ingénierie pédagogique = Instructional design | conception pédagogique, curriculum development, e-learning, Moodle, LMS
Soutien scolaire = Tutoring | aide aux devoirs, cours particuliers
Éducation spécialisée = Special education | special needs education, enfants à besoins particuliers
Évaluation des apprentissages = Learning assessment | correction d'examens, student assessment
Orientation professionnelle = Career guidance | bilan de compétences, insertion professionnelle, conseil en évolution professionnelle, career counseling
Recherche scientifique = Scientific research | recherche académique, academic research, publications scientifiques
Bibliothéconomie = Library science | catalogage, documentation, gestion de bibliothèque
FLE = French as a foreign language | français langue étrangère
TEFL | TESOL, CELTA
Pédagogie Montessori = Montessori teaching | Montessori
Pédagogie Freinet = Freinet teaching
Enseignement des mathématiques = Mathematics teaching
Enseignement du français = French teaching
Enseignement des langues = Language teaching
Enseignement supérieur = Higher education
Vie scolaire = School life supervision | surveillance des élèves
Classe virtuelle = Virtual classroom
Articulate Storyline | Rise 360
Qualiopi
VAE = Validation of prior learning | validation des acquis
`,
);
