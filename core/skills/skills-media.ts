import { readSkills } from './entries.ts';

export const mediaSkills = readSkills(
  'media',
  'technical',
  `
Secrétariat de rédaction = Sub-editing
Édition de livres = Book publishing | ligne éditoriale
Podcast | podcasts, production de podcasts
Production radiophonique = Radio broadcasting
Prise de son = Sound recording | ingénierie du son, sound engineering
Mixage audio = Audio mixing | mastering, mixage
Pro Tools
Ableton Live | Ableton
Logic Pro
Cubase
Adobe Audition | Audacity
Éclairage scénique = Stage lighting | régie lumière, lighting design
Régie son = Live sound | sonorisation
Régie générale = Stage management | régie de spectacle, stage manager
Production audiovisuelle = Audiovisual production | video production, production vidéo, film production
Réalisation de films = Film directing | réalisation audiovisuelle
Écriture de scénarios = Screenwriting | scriptwriting
Étalonnage = Colour grading | color grading
Effets spéciaux = Visual effects | VFX, compositing, Nuke
Houdini > Modélisation 3D
ZBrush > Modélisation 3D
Substance Painter | Adobe Substance
Animation 3D = 3D animation | rigging, character animation > Modélisation 3D
Pilotage de drone = Drone piloting | télépilote de drone, drone, prises de vues aériennes, aerial photography
Streaming | OBS Studio, diffusion en direct, live streaming
Avid Media Composer | Avid
Scénographie = Scenography | set design, décors
Musique = Music performance | pratique instrumentale, guitare, piano
Chant = Singing | chorale
Danse = Dance | chorégraphie, choreography
Théâtre = Acting | art dramatique, jeu d'acteur
Médiation culturelle = Cultural mediation | action culturelle
Programmation culturelle = Cultural programming | diffusion culturelle
Muséographie = Museography | conservation du patrimoine, heritage conservation
Sous-titrage = Subtitling | doublage
SDL Trados | Trados, memoQ
`,
);
