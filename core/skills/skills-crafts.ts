import { readSkills } from './entries.ts';

export const craftsSkills = readSkills(
  'crafts',
  'technical',
  `
Maroquinerie = Leather goods | travail du cuir, leatherwork, sellerie
Cordonnerie = Shoe repair
Bijouterie = Jewellery making | joaillerie, sertissage, jewelry
Horlogerie = Watchmaking
Céramique = Ceramics | poterie, pottery
Verrerie = Glassmaking | soufflage de verre
Tapisserie d'ameublement = Upholstery
Restauration d'œuvres d'art = Art restoration
Tricot = Knitting
Broderie = Embroidery
Patronage = Pattern making | patronage textile
Lectra | Gerber AccuMark
Sérigraphie = Screen printing | flocage
Impression offset = Offset printing | imprimerie offset
Impression numérique = Digital printing | prépresse, prepress
Reliure = Bookbinding | façonnage
Signalétique = Signage | pose d'adhésifs
Impression 3D = 3D printing | fabrication additive, additive manufacturing
Taille de pierre = Stonemasonry
Marqueterie = Marquetry
Lutherie = Instrument making
Toilettage = Pet grooming
Tatouage = Tattooing
Massage | massage bien-être
Onglerie = Nail care | pose de vernis semi-permanent
Barbier = Barbering | taille de barbe
`,
);
