import { readOccupations } from './entries.ts';

export const mediaOccupations = readOccupations(
  'media',
  `
ingenieur-son: Ingénieur du son = Sound engineer | technicien son, régisseur son, sonorisateur, audio engineer, mixeur, sound technician, preneur de son, perchman > Prise de son ~ regisseur-lumiere
regisseur-lumiere: Technicien lumière = Lighting technician | éclairagiste, lighting designer, régisseur lumière, régisseur général, stage technician, technicien du spectacle, technicien plateau > Éclairage scénique ~ ingenieur-son
realisateur: Réalisateur de films = Film director | scénariste, screenwriter, assistant réalisateur, chef opérateur, director of photography, cinematographer, directeur de la photographie > Réalisation de films ~ monteur-video
animateur-3d: Animateur 3D = 3D animator | modeleur 3D, 3D modeler, VFX artist, concept artist, game artist, character artist > Animation 3D, Blender ~ graphiste
game-designer: Game designer | level designer, concepteur de jeux, concepteur de jeux vidéo, narrative designer > Développement de jeux vidéo ~ animateur-3d
illustrateur: Illustrateur = Illustrator | dessinateur de bande dessinée, comic artist, storyboarder, storyboard artist > Illustration ~ graphiste
editeur-livres: Éditeur de livres = Book editor | assistant d'édition, assistant éditorial, editorial assistant, chargé d'édition, publisher, secrétaire de rédaction, proofreader, copy editor, relecteur > Édition de livres ~ redacteur-web
mediateur-culturel: Médiateur culturel = Cultural mediator | chargé de médiation culturelle, chargé de projets culturels, conférencier, guide conférencier, museum guide, agent de musée, chargé d'action culturelle > Médiation culturelle ~ charge-evenementiel
conservateur-musee: Conservateur du patrimoine = Curator | conservateur de musée, museum curator, commissaire d'exposition, régisseur d'œuvres, restaurateur d'œuvres d'art, art conservator, galeriste, gallery assistant > Muséographie ~ mediateur-culturel
decorateur-scenographe: Scénographe = Set designer | décorateur de théâtre, accessoiriste, costumier de spectacle, prop maker > Scénographie ~ architecte-interieur
imprimeur: Imprimeur = Printing operator | conducteur offset, conducteur de presse, print operator, opérateur prépresse, prepress technician, infographiste prépresse, sérigraphe, screen printer, relieur, massicotier, façonnier > Impression offset ~ operateur-production
`,
);
