import { readOccupations } from './entries.ts';

export const educationOccupations = readOccupations(
  'education',
  `
enseignant: Enseignant = Teacher | professeur, professeur des écoles, professeur de mathématiques, instituteur, school teacher, primary school teacher, high school teacher, maître d'école, professeur de français, professeur d'anglais, English teacher, professeur d'histoire, teaching assistant, assistant d'éducation, substitute teacher, math teacher, elementary school teacher, lead teacher, science teacher, professeur de musique, preschool teacher, tutor, professeur particulier, surveillant scolaire, conseiller principal d'éducation, teacher assistant, enseignant de l'enseignement secondaire > Enseignement ~ formateur, educateur-specialise, enseignant-chercheur
formateur: Formateur = Trainer | formateur pour adultes, corporate trainer, formateur indépendant, instructor, formateur professionnel, formateur technique, training specialist, animateur de formation, coach professionnel, adult educator, professional trainer > Formation d'adultes, Ingénierie pédagogique ~ charge-formation, enseignant
enseignant-chercheur: Enseignant-chercheur = University lecturer | maître de conférences, lecturer, professeur d'université, university professor, assistant professor, associate professor, professor, adjunct instructor, attaché temporaire d'enseignement et de recherche > Enseignement, Recherche scientifique ~ chercheur, enseignant
chercheur: Chercheur = Researcher | doctorant, PhD student, post-doctorant, postdoctoral researcher, research assistant, research associate, assistant de recherche, scientifique, scientist, chargé de recherche, research fellow > Recherche scientifique ~ enseignant-chercheur, ingenieur-rd, technicien-laboratoire
bibliothecaire: Bibliothécaire = Librarian | documentaliste, agent de bibliothèque, library assistant, information specialist, médiathécaire, libraire, bookseller > Bibliothéconomie ~ operateur-saisie
directeur-ecole: Directeur d'école = School principal | chef d'établissement scolaire, proviseur, principal de collège, headteacher, head teacher, directeur pédagogique, academic director, dean, doyen > Enseignement ~ enseignant
moniteur-auto-ecole: Moniteur d'auto-école = Driving instructor | enseignant de la conduite, enseignant de la conduite et de la sécurité routière > Enseignement ~ formateur, enseignant
`,
);
