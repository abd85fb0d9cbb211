import { readOccupations } from './entries.ts';

export const industryOccupations = [
  ...readOccupations(
    'welding',
    `
soudeur: Soudeur = Welder | soudeur TIG, soudeur MIG, soudeur semi-automatique, soudeur à l'arc, TIG welder, MIG welder, soudeur industriel, welding operator, pipe welder, soudeur MAG, opérateur soudeur, welding technician > Soudage, Lecture de plans, Soudage TIG, Soudage MIG ~ chaudronnier, tuyauteur, metallier, operateur-production
chaudronnier: Chaudronnier = Boilermaker | chaudronnier soudeur, tôlier, tôlier industriel, sheet metal worker, chaudronnier aéronautique, chaudronnier tuyauteur, metal fabricator, plieur, opérateur sur presse plieuse > Chaudronnerie, Soudage, Lecture de plans, Pliage ~ soudeur, tuyauteur, metallier
tuyauteur: Tuyauteur = Pipefitter | tuyauteur industriel, pipe fitter, tuyauteur soudeur > Tuyauterie, Soudage ~ soudeur, chaudronnier, plombier
metallier: Métallier = Metalworker | serrurier métallier, métallier serrurier, serrurier, locksmith, ferronnier, charpentier métallique, steel erector, monteur en charpente métallique, ironworker > Métallerie, Soudage ~ chaudronnier, soudeur
`,
  ),
  ...readOccupations(
    'machining',
    `
usineur: Usineur = Machinist | tourneur, fraiseur, tourneur-fraiseur, opérateur sur commande numérique, opérateur CN, CNC operator, CNC machinist, régleur, opérateur régleur, régleur sur machine-outil, opérateur d'usinage, technicien d'usinage, technicien usinage, milling operator, turner, programmeur CN, CNC programmer, rectifieur, mécanicien outilleur, outilleur, toolmaker, ajusteur, fitter, conducteur de machine-outil, tool and die maker, opérateur commande numérique > Usinage, Commande numérique, Lecture de plans, Métrologie ~ operateur-production, mecanicien-industriel, technicien-methodes
`,
  ),
  ...readOccupations(
    'maintenance',
    `
technicien-maintenance: Technicien de maintenance = Maintenance technician | technicien de maintenance industrielle, agent de maintenance, électromécanicien, maintenance mechanic, technicien SAV, field service technician, electromechanical technician, technicien itinérant, technicien de maintenance itinérant, technicien électromécanicien, service technician, field service engineer, agent technique, dépanneur, technicien ascensoriste, ascensoriste > Maintenance industrielle, Maintenance préventive, Électricité industrielle, Mécanique ~ electricien, mecanicien-industriel, automaticien, responsable-maintenance, frigoriste
responsable-maintenance: Responsable maintenance = Maintenance manager | chef d'équipe maintenance, maintenance supervisor, ingénieur maintenance, superviseur maintenance, responsable de maintenance > Maintenance industrielle, GMAO, Management d'équipe ~ technicien-maintenance, responsable-production
mecanicien-industriel: Mécanicien industriel = Industrial mechanic | monteur mécanicien, millwright, mécanicien monteur, mécanicien de maintenance, ajusteur monteur, mechanical fitter, mechanical technician, monteur assembleur, technicien mécanicien > Mécanique, Ajustage, Hydraulique ~ technicien-maintenance, usineur, mecanicien-auto
mecanicien-auto: Mécanicien automobile = Car mechanic | mécanicien auto, automotive technician, technicien automobile, garagiste, mécanicien poids lourds, auto mechanic, mécanicien, mechanic, diéséliste, automotive mechanic, mécanicien VL, mécanicien engins, réceptionnaire après-vente, mécanicien cycles, automobile technician, service advisor automotive, mécanicien agricole, diesel mechanic > Mécanique automobile ~ carrossier, mecanicien-industriel, technicien-maintenance
carrossier: Carrossier-peintre = Auto body repairer | carrossier, peintre automobile, tôlier carrossier, auto body technician, body shop technician > Carrosserie ~ mecanicien-auto
mecanicien-aeronautique: Mécanicien aéronautique = Aircraft mechanic | technicien aéronautique, aircraft technician, ajusteur monteur aéronautique, monteur aéronautique, avionics technician, aircraft maintenance technician, technicien avionique, aviation technician > Maintenance aéronautique, Ajustage ~ mecanicien-industriel, technicien-maintenance
`,
  ),
  ...readOccupations(
    'electricity',
    `
electricien: Électricien = Electrician | électricien du bâtiment, électricien industriel, industrial electrician, électricien bâtiment, monteur électricien, électrotechnicien, câbleur, technicien électricien, wireman, électricien tertiaire, installateur électricien, câbleur en électricité, installateur photovoltaïque, solar installer, technicien courants faibles > Électricité, Habilitation électrique, Lecture de schémas électriques, Câblage ~ technicien-maintenance, automaticien, plombier
automaticien: Automaticien = Automation engineer | technicien automaticien, PLC programmer, ingénieur automatismes, controls engineer, ingénieur automaticien, automation technician, roboticien, technicien en automatisme, technicien en robotique, instrumentiste, instrumentation technician, ingénieur instrumentation > Automatisme, Siemens Step 7, Électricité industrielle ~ technicien-maintenance, electricien, ingenieur-electronique
technicien-electronique: Technicien électronicien = Electronics technician | technicien en électronique, électronicien, câbleur électronique, technicien de test électronique, electronic technician, electronics assembler > Électronique, Câblage ~ ingenieur-electronique, electricien, technicien-maintenance
`,
  ),
  ...readOccupations(
    'production',
    `
operateur-production: Opérateur de production = Production operator | agent de production, opérateur de fabrication, agent de fabrication, ouvrier de production, production worker, conducteur de ligne, machine operator, conducteur de machine, factory worker, assembler, monteur assembleur industriel, agent de conditionnement, opérateur de conditionnement, packer, ouvrier qualifié, opérateur polyvalent, pilote de ligne de production, conducteur de ligne de production, ouvrier agroalimentaire, agent de montage, production assistant, manufacturing operator, conducteur d'installation, opérateur d'assemblage > Production industrielle, Conditionnement, Contrôle qualité ~ manutentionnaire, usineur, chef-equipe-production, preparateur-commandes
chef-equipe-production: Chef d'équipe production = Production team leader | chef d'atelier, responsable d'îlot, production supervisor, superviseur de production, chef d'équipe industrie, manufacturing supervisor, chef d'équipe, animateur d'équipe de production, agent de maîtrise production, shift supervisor, foreman > Management d'équipe, Production industrielle, Amélioration continue ~ operateur-production, responsable-production
responsable-production: Responsable de production = Production manager | directeur de production, manufacturing manager, directeur d'usine, plant manager, ingénieur de production, production engineer, responsable d'atelier, factory manager, manufacturing engineer, directeur industriel, ingénieur de fabrication > Production industrielle, Management d'équipe, Lean management ~ chef-equipe-production, responsable-qualite, technicien-methodes
technicien-methodes: Technicien méthodes = Process technician | ingénieur méthodes, process engineer, ingénieur process, ingénieur procédés, industrial engineer, ingénieur industrialisation, lean manager, ingénieur amélioration continue, agent des méthodes, préparateur méthodes, responsable méthodes, continuous improvement manager, ingénieur industriel > Amélioration continue, Lean management, CAO ~ responsable-production, technicien-qualite, usineur
technicien-qualite: Technicien qualité = Quality technician | contrôleur qualité, quality inspector, agent de contrôle qualité, quality controller, animateur qualité, assistant qualité, métrologue, quality control inspector, quality analyst, contrôleur, technicien contrôle qualité > Contrôle qualité, Métrologie, ISO 9001 ~ responsable-qualite, technicien-methodes, technicien-laboratoire
responsable-qualite: Responsable qualité = Quality manager | ingénieur qualité, quality engineer, responsable QHSE, responsable assurance qualité, HSE manager, responsable HSE, ingénieur HSE, animateur QHSE, animateur sécurité, animateur HSE, safety officer, préventeur, quality assurance manager, QHSE manager, safety manager, chargé de mission QSE, coordinateur QSE, EHS manager > Assurance qualité, ISO 9001, QHSE ~ technicien-qualite, responsable-production
couturier: Couturier = Sewing machine operator | mécanicien en confection, piqueur, tailleur, tailor, seamstress, opérateur de confection, retoucheur, leather worker > Couture ~ styliste, operateur-production
menuisier: Menuisier = Carpenter | ébéniste, cabinet maker, menuisier agenceur, menuisier poseur, joiner, poseur de menuiseries, menuisier aluminium, charpentier, charpentier bois, woodworker > Menuiserie, Lecture de plans ~ couvreur, plaquiste, metallier
operateur-extrusion: Plasturgiste = Plastics operator | opérateur plasturgie, conducteur de presse à injecter, régleur plasturgie, injection moulding operator, monteur régleur en injection > Plasturgie ~ operateur-production
fondeur: Fondeur = Foundry worker | mouleur, fondeur mouleur, sidérurgiste, steelworker, opérateur de fonderie > Fonderie ~ operateur-production
operateur-chimie: Opérateur de fabrication chimique = Chemical process operator | opérateur de production pharmaceutique, conducteur d'appareils des industries chimiques, conducteur de procédé, opérateur de procédé, process operator, pharmaceutical operator > BPF ~ operateur-production
operateur-agro: Opérateur agroalimentaire = Food production operator | agent de fabrication agroalimentaire, opérateur en salaison, brasseur, brewer, fromager industriel > HACCP ~ operateur-production
peintre-industriel: Opérateur en traitement de surface = Surface treatment operator | sableur, thermolaqueur, galvaniseur, décapeur, powder coater, agent de traitement de surface > Traitement de surface ~ carrossier
bobinier: Bobinier = Coil winder | monteur bobinier > Moteurs électriques ~ electricien
ingenieur-qualite-fournisseur: Ingénieur qualité fournisseurs = Supplier quality engineer | SQE, SQA engineer, assureur qualité fournisseur > Assurance qualité ~ responsable-qualite
dessinateur-electrique: Dessinateur électrique = Electrical draftsman | projeteur électrique, dessinateur projeteur électricité, electrical designer, technicien bureau d'études électricité > Lecture de schémas électriques ~ dessinateur-projeteur
technicien-biomedical: Technicien biomédical = Biomedical technician | biomedical equipment technician, technicien SAV biomédical > Dispositifs médicaux ~ technicien-maintenance
ingenieur-aeronautique: Ingénieur aéronautique = Aerospace engineer | ingénieur aérospatial, aeronautical engineer, ingénieur avionique, avionics engineer, flight test engineer > Aéronautique ~ ingenieur-mecanique
ingenieur-ferroviaire: Ingénieur ferroviaire = Railway engineer | ingénieur signalisation ferroviaire, signalling engineer, technicien ferroviaire, agent de maintenance ferroviaire > Ferroviaire ~ ingenieur-mecanique
ingenieur-commercial-industrie: Ingénieur d'application = Application engineer | ingénieur avant-vente industrie, field application engineer ~ commercial
`,
  ),
  ...readOccupations(
    'engineering',
    `
ingenieur-mecanique: Ingénieur mécanique = Mechanical engineer | ingénieur conception mécanique, design engineer, ingénieur bureau d'études, ingénieur calcul, ingénieur mécanicien, ingénieur conception, mechanical design engineer, ingénieur structure mécanique, automotive engineer, engineer, ingénieur, ingénieur d'études > Conception mécanique, CAO, SolidWorks ~ dessinateur-projeteur, technicien-methodes, ingenieur-rd
dessinateur-projeteur: Dessinateur-projeteur = CAD designer | dessinateur industriel, draftsman, projeteur, CAD technician, dessinateur, draughtsman, technicien bureau d'études, dessinateur bâtiment, drafter, projeteur mécanique, concepteur mécanique, BIM modeler, projeteur électricité, dessinateur CAO, technicien d'études > CAO, AutoCAD, SolidWorks ~ ingenieur-mecanique, conducteur-travaux, architecte
ingenieur-electronique: Ingénieur électronique = Electronics engineer | ingénieur électricien, electrical engineer, ingénieur hardware, hardware engineer, ingénieur électrotechnicien, electronic engineer, FPGA engineer, ingénieur électrotechnique, ingénieur en génie électrique > Conception électronique, Électronique ~ developpeur-embarque, automaticien, technicien-electronique
ingenieur-rd: Ingénieur recherche et développement = R&D engineer | ingénieur R&D, research engineer, ingénieur de recherche, ingénieur matériaux, materials engineer, chemical engineer, ingénieur chimiste, responsable R&D, chef de projet R&D, biomedical engineer, ingénieur biomédical, technicien R&D > Recherche et développement, Gestion de projet ~ ingenieur-mecanique, chercheur, technicien-methodes
ingenieur-systeme: Ingénieur système industriel = Systems engineer (industry) | ingénieur validation, validation engineer, ingénieur essais, ingénieur intégration, ingénieur sûreté de fonctionnement, technicien d'essais, ingénieur systèmes complexes > Ingénierie système, Sûreté de fonctionnement ~ ingenieur-mecanique, ingenieur-electronique
ingenieur-environnement: Ingénieur environnement = Environmental engineer | chargé de mission environnement, consultant environnement, environmental consultant, chargé de mission développement durable, responsable RSE, sustainability manager, chargé d'études environnement, technicien environnement, energy manager, technicien de l'eau > Environnement, Énergies renouvelables ~ responsable-qualite, ingenieur-rd
`,
  ),
  ...readOccupations(
    'agriculture',
    `
ouvrier-agricole: Ouvrier agricole = Farm worker | exploitant agricole, tractoriste, conducteur d'engins agricoles, farm manager, chef de culture, ouvrier viticole, agricultural technician, technicien agricole, vacher, agent d'élevage, ingénieur agronome, agronomist, responsable d'exploitation agricole, agricultural specialist, agriculture officer, ouvrier forestier, pêcheur > Agronomie ~ jardinier, conducteur-engins
jardinier: Jardinier paysagiste = Landscaper | jardinier, gardener, paysagiste, ouvrier paysagiste, agent d'entretien des espaces verts, agent des espaces verts, groundskeeper, élagueur, arboriste, landscape worker > Espaces verts ~ ouvrier-agricole, agent-entretien
`,
  ),
];
