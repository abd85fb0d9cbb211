import { readOccupations } from './entries.ts';

export const constructionOccupations = readOccupations(
  'construction',
  `
macon: Maçon = Bricklayer | maçon coffreur, mason, coffreur bancheur, ouvrier du bâtiment, construction worker, manœuvre, manœuvre bâtiment, construction laborer, coffreur, ferrailleur, ouvrier gros œuvre, aide maçon, tailleur de pierre, general laborer construction, concrete worker, démolisseur > Maçonnerie, Béton armé ~ carreleur, chef-chantier, couvreur, plaquiste
carreleur: Carreleur = Tiler | carreleur mosaïste, solier moquettiste, tile setter, floor layer, poseur de sols, floorer > Carrelage ~ macon, plaquiste, peintre-batiment
plaquiste: Plaquiste = Plasterer | plâtrier, plâtrier plaquiste, plaquiste jointoyeur, drywall installer, monteur en isolation, insulation installer, poseur de faux plafonds > Plâtrerie, Isolation thermique ~ peintre-batiment, menuisier, macon
peintre-batiment: Peintre en bâtiment = Painter and decorator | peintre bâtiment, peintre, house painter, painter, façadier, peintre décorateur, peintre industriel, ravaleur > Peinture en bâtiment ~ plaquiste, carreleur
couvreur: Couvreur = Roofer | couvreur zingueur, étancheur, zingueur, couvreur charpentier, charpentier couvreur > Couverture ~ menuisier, macon
plombier: Plombier chauffagiste = Plumber | plombier, chauffagiste, heating engineer, installateur sanitaire, monteur en chauffage, technicien chauffage, plombier sanitaire, heating technician > Plomberie, Chauffage ~ frigoriste, tuyauteur, electricien
frigoriste: Frigoriste = HVAC technician | technicien frigoriste, technicien CVC, climaticien, technicien climatisation, HVAC engineer, refrigeration technician, monteur frigoriste, technicien en génie climatique, technicien génie climatique, ingénieur CVC > CVC, Froid industriel, Habilitation électrique ~ plombier, technicien-maintenance, electricien
conducteur-engins: Conducteur d'engins = Heavy equipment operator | conducteur d'engins de chantier, pelliste, grutier, crane operator, conducteur de pelle, excavator operator, conducteur d'engins TP, canalisateur, constructeur de routes, ouvrier VRD, ouvrier travaux publics, road worker, terrassier > Conduite d'engins, VRD ~ chauffeur-poids-lourd, macon, cariste
chef-chantier: Chef de chantier = Site foreman | chef d'équipe bâtiment, site supervisor, construction foreman, chef d'équipe travaux publics, construction supervisor, chef d'équipe gros œuvre > Conduite de travaux, Sécurité chantier, Management d'équipe ~ conducteur-travaux, macon
conducteur-travaux: Conducteur de travaux = Construction manager | ingénieur travaux, construction project manager, site manager, site engineer, responsable travaux, directeur de travaux, chargé d'affaires BTP, maître d'œuvre, coordinateur SPS, construction engineer, works supervisor, assistant conducteur de travaux > Conduite de travaux, Métré, Gestion de projet ~ chef-chantier, ingenieur-genie-civil, metreur
metreur: Métreur = Quantity surveyor | économiste de la construction, chargé d'études de prix, estimator, cost estimator, technicien études de prix, deviseur, chiffreur > Métré, AutoCAD ~ conducteur-travaux, dessinateur-projeteur
ingenieur-genie-civil: Ingénieur génie civil = Civil engineer | ingénieur structure, structural engineer, ingénieur béton, ingénieur études de structure, ingénieur VRD, geotechnical engineer, ingénieur géotechnicien, ingénieur BTP, ingénieur en génie civil, contrôleur technique de construction > Génie civil, Résistance des matériaux, AutoCAD ~ conducteur-travaux, dessinateur-projeteur, architecte
architecte: Architecte = Architect | architecte DPLG, architecte HMONP, collaborateur d'architecte, landscape architect, architecte paysagiste, urbaniste, urban planner, BIM manager, assistant architecte, town planner > Conception architecturale, AutoCAD, Revit ~ architecte-interieur, dessinateur-projeteur, ingenieur-genie-civil
geometre: Géomètre-topographe = Land surveyor | géomètre, topographe, surveyor, diagnostiqueur immobilier, géomaticien, GIS technician, technicien géomètre > Topographie, AutoCAD ~ dessinateur-projeteur
vitrier: Vitrier = Glazier | miroitier, poseur de vitrages, monteur vitrier, storiste, poseur de stores > Vitrerie ~ menuisier
parqueteur: Poseur de parquet = Parquet layer | parqueteur, solier, wood floor fitter > Pose de parquet ~ carreleur
cuisiniste-poseur: Poseur de cuisines = Kitchen fitter | agenceur, monteur de cuisines > Pose de cuisines ~ menuisier
desamianteur: Désamianteur = Asbestos removal worker | opérateur désamiantage, demolition worker > Démolition ~ macon
foreur: Foreur = Driller | opérateur de forage, sondeur, drilling operator > Forage ~ conducteur-engins
monteur-reseaux: Monteur de réseaux électriques = Power line technician | lignard, lineman, monteur réseaux aéro-souterrains, line worker > Haute tension ~ electricien
pisciniste: Pisciniste = Pool technician | technicien piscine, poseur de piscines > Piscines ~ plombier
echafaudeur: Échafaudeur = Scaffolder | monteur échafaudeur, cordiste, rope access technician > Échafaudage ~ macon
coordonnateur-sps: Coordonnateur SPS = Construction safety coordinator | préventeur chantier, animateur sécurité chantier > Sécurité chantier ~ conducteur-travaux
`,
);
