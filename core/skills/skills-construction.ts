import { readSkills } from './entries.ts';

export const constructionSkills = readSkills(
  'construction',
  'technical',
  `
Maçonnerie = Masonry | gros œuvre, bricklaying, pose de parpaings, masonry work
Béton armé = Reinforced concrete | coffrage, ferraillage, formwork, coffrage bancher, concrete work
Carrelage = Tiling | pose de carrelage, faïence, tile setting
Plâtrerie = Plastering | plaquiste, placo, pose de placo, cloisons sèches, drywall, isolation intérieure
Peinture en bâtiment = House painting | peinture intérieure, revêtements muraux, ravalement, enduits
Menuiserie = Carpentry | pose de menuiseries, charpente, joinery, menuiserie bois, charpente bois, woodworking
Couverture = Roofing | zinguerie, toiture, étanchéité, couverture zinguerie
Plomberie = Plumbing | installation sanitaire, sanitaire, plumbing installation
Chauffage = Heating | installation de chauffage, chaudières, pompe à chaleur, heat pumps, boilers, chauffagiste
CVC = HVAC | climatisation, génie climatique, air conditioning, ventilation, CVC/plomberie, froid et climatisation
Froid industriel = Industrial refrigeration | fluides frigorigènes, refrigeration, frigoriste
VRD = Roads and utilities | voirie et réseaux divers, travaux publics, terrassement, earthworks, roadworks, voirie
Conduite d'engins = Construction plant operation | engins de chantier, CACES R482, pelle mécanique, excavator, tractopelle
Conduite de travaux = Works management | suivi de chantier, gestion de chantier, construction management, site management, conduite de chantier, construction supervision
Métré = Quantity surveying | métrés, étude de prix, chiffrage, devis, cost estimation, cost estimating, estimating
BIM | Building Information Modeling, maquette numérique
Revit | Autodesk Revit > BIM
ArchiCAD > BIM
Tekla | Tekla Structures > BIM
Robot Structural Analysis > Résistance des matériaux
Topographie = Surveying | relevés topographiques, land surveying, topography, implantation d'ouvrages
Génie civil = Civil engineering | ouvrages d'art, structures béton, structural engineering
Conception architecturale = Architectural design | projet architectural, permis de construire
Réglementation thermique = Thermal regulation | RT 2012, RE2020, RE 2020, performance énergétique, diagnostic énergétique
Isolation thermique = Thermal insulation | ITE, isolation thermique par l'extérieur
Sécurité chantier = Site safety | coordination SPS, SPS, port des EPI, travail en hauteur, working at height
Échafaudage = Scaffolding | montage d'échafaudage, R408
Urbanisme = Urban planning | aménagement du territoire, town planning
Espaces verts = Landscaping | entretien d'espaces verts, jardinage, gardening, taille de haies, élagage
OPC | ordonnancement pilotage coordination
Ossature bois = Timber framing
Pose de parquet = Parquet laying | revêtements de sol, sols souples, flooring
Pose de cuisines = Kitchen fitting | agencement de cuisine
Vitrerie = Glazing | miroiterie, pose de vitrages
Stores et fermetures = Blinds and shutters | volets roulants
Démolition = Demolition | curage, désamiantage, asbestos removal
Forage = Drilling | fondations spéciales
Enrobés = Asphalt laying | bitume
Pose de canalisations = Pipe laying | canalisations
Signalisation routière = Road marking
Grue à tour = Tower crane operation | conduite de grue, grue mobile
Nacelle élévatrice = Aerial work platform | CACES R486, PEMP, nacelle
Laser de chantier = Laser levelling | nivellement, théodolite, station totale
AIPR
Suivi de budget de chantier = Site cost control
Maîtrise d'ouvrage = Project ownership | AMO, assistance à maîtrise d'ouvrage
Maîtrise d'œuvre = Project supervision (construction) | DET, suivi MOE
Rénovation énergétique = Energy retrofit | MaPrimeRénov
Lumion
Enscape
Rhino 3D | Rhinoceros, Grasshopper
Covadis
Mensura
Allplan
Paysagisme = Landscape architecture
Piscines = Swimming pools | construction de piscines
Maintenance d'ascenseurs = Lift maintenance | elevator maintenance
`,
);
