import { readSkills } from './entries.ts';

export const designSkills = readSkills(
  'design',
  'technical',
  `
Figma
Sketch | Sketch App
Adobe XD
InVision
Photoshop | Adobe Photoshop > Suite Adobe
Illustrator | Adobe Illustrator > Suite Adobe
InDesign | Adobe InDesign > Suite Adobe
After Effects | Adobe After Effects > Motion design
Premiere Pro | Adobe Premiere, Adobe Premiere Pro > Montage vidéo
Lightroom | Adobe Lightroom > Photographie
Final Cut Pro | Final Cut > Montage vidéo
DaVinci Resolve > Montage vidéo
Suite Adobe = Adobe Creative Suite | Adobe Creative Cloud, Adobe CC, Creative Suite, Creative Cloud
Canva
GIMP
Blender > Modélisation 3D
Maya | Autodesk Maya > Modélisation 3D
3ds Max | 3D Studio Max > Modélisation 3D
Cinema 4D | C4D > Modélisation 3D
Modélisation 3D = 3D modeling | 3D modelling, modélisation en 3D, rendu 3D
Motion design | motion graphics, animation 2D
Montage vidéo = Video editing | montage audiovisuel
Photographie = Photography | prise de vue, retouche photo, photo editing
Graphisme = Graphic design | design graphique, conception graphique, identité visuelle, visual identity, charte graphique
Design UX = UX design | UX, expérience utilisateur, user experience
Design UI = UI design | UI, interface utilisateur, user interface design, UX/UI, UI/UX > Design UX
Recherche utilisateur = User research | user testing, tests utilisateurs, UX research > Design UX
Prototypage = Prototyping | wireframes, wireframing, maquettage, maquettes fonctionnelles
Design system | système de design, atomic design
Webdesign = Web design | conception de sites web
Typographie = Typography
Mise en page = Page layout | PAO, desktop publishing, DTP
Direction artistique = Art direction
Décoration d'intérieur = Interior design | architecture d'intérieur, interior decoration
Stylisme = Fashion design | design de mode, modélisme
Illustration | dessin, drawing
`,
);
