import { readSkills } from './entries.ts';

export const industrySkills = [
  ...readSkills(
    'welding',
    'technical',
    `
Soudage = Welding | soudure, soudures, welder skills
Soudage TIG = TIG welding | GTAW, soudure TIG, TIG, procédé 141 > Soudage
Soudage MIG = MIG welding | MIG/MAG, soudage MIG-MAG, soudure MIG, soudure semi-automatique, GMAW, soudage MAG, semi-auto, MIG MAG welding > Soudage
Soudage à l'arc = Arc welding | SMAW, électrode enrobée, soudure à l'arc, MMA, soudage ARC, stick welding > Soudage
Soudage orbital = Orbital welding | soudage à l'orbital > Soudage TIG
Brasage = Brazing | brasure, soldering
Oxycoupage = Oxy-fuel cutting | découpe plasma, oxycoupage plasma, plasma cutting, découpe laser, laser cutting
Chaudronnerie = Boilermaking | chaudronnerie industrielle, sheet metal work, tôlerie, tôlerie fine
Tuyauterie = Pipefitting | tuyauterie industrielle, piping, isométrie, isométriques
Métallerie = Metalwork | serrurerie métallerie, serrurerie, ferronnerie, construction métallique, charpente métallique
Pliage = Sheet metal bending | presse plieuse, plieuse, press brake
Contrôle non destructif = Non-destructive testing | CND, ressuage, radiographie industrielle, NDT, ultrasons
`,
  ),
  ...readSkills(
    'machining',
    'technical',
    `
Usinage = Machining | usinage de précision, metal machining, usinage conventionnel
Tournage = Turning | tour conventionnel, lathe > Usinage
Fraisage = Milling | fraiseuse, milling machine > Usinage
Rectification = Grinding | rectifieuse, rectification cylindrique > Usinage
Commande numérique = CNC | CN, machine à commande numérique, CNC machining, commandes numériques, MOCN, numerical control > Usinage
Programmation CN = CNC programming | code ISO, G-code, Fanuc, Heidenhain, Siemens Sinumerik, programmation ISO > Commande numérique
Centre d'usinage 5 axes = 5-axis machining | 5 axes, usinage 5 axes > Commande numérique
Métrologie = Metrology | contrôle dimensionnel, dimensional inspection, pied à coulisse, caliper, micromètre, machine tridimensionnelle, MMT, CMM
FAO = CAM | fabrication assistée par ordinateur, Mastercam, TopSolid, Esprit CAM, computer aided manufacturing
Électroérosion = Electrical discharge machining | EDM, électro-érosion
Ajustage = Fitting | ajustage montage, mechanical fitting, montage mécanique, assemblage mécanique, mechanical assembly
Outillage = Toolmaking | moules et outillages, tool and die
Plasturgie = Plastics processing | injection plastique, plastic injection moulding, injection moulding, thermoformage
Fonderie = Foundry | moulage
Traitement de surface = Surface treatment | anodisation, galvanisation, peinture industrielle
`,
  ),
  ...readSkills(
    'maintenance',
    'technical',
    `
Maintenance industrielle = Industrial maintenance | maintenance des équipements, equipment maintenance, maintenance de machines, machine maintenance
Maintenance préventive = Preventive maintenance > Maintenance industrielle
Maintenance corrective = Corrective maintenance | maintenance curative, dépannage, troubleshooting, diagnostic de pannes, breakdown repair > Maintenance industrielle
Mécanique = Mechanics | mécanique générale, mécanique industrielle, industrial mechanics
Hydraulique = Hydraulics | systèmes hydrauliques
Pneumatique = Pneumatics | systèmes pneumatiques
GMAO = CMMS | gestion de maintenance assistée par ordinateur > Maintenance industrielle
TPM | total productive maintenance, maintenance productive totale
Mécanique automobile = Automotive repair | réparation automobile, vehicle repair, entretien de véhicules, automotive mechanics, diagnostic automobile
Carrosserie = Bodywork | carrosserie peinture, tôlerie automobile, auto body repair
Mécanique poids lourd = Heavy vehicle mechanics | diesel mechanics, engins agricoles
Maintenance aéronautique = Aircraft maintenance | EASA Part 66, Part 145, aircraft maintenance engineering
Vibrations et thermographie = Condition monitoring | analyse vibratoire, thermographie, vibration analysis
Alignement laser = Laser alignment
Roulements = Bearings
Graissage = Lubrication
Moteurs électriques = Electric motors | variateurs de vitesse, variable speed drives
Groupes électrogènes = Generators
Compresseurs = Compressors
Pompes = Pumps
Turbines
Chaudières industrielles = Industrial boilers
Consignation électrique = Lockout tagout
Méthode AMDEC maintenance = Maintenance FMEA
SAP PM > SAP
`,
  ),
  ...readSkills(
    'electricity',
    'technical',
    `
Électricité = Electricity | installation électrique, electrical installation, électricité générale, électricité bâtiment, electrical work
Électricité industrielle = Industrial electricity | électrotechnique, electrical engineering, électromécanique > Électricité
Habilitation électrique = Electrical authorisation | habilitations électriques, B1V, B2V BR, B1V BR, NF C 18-510 > Électricité
Câblage = Wiring | câblage d'armoires, armoires électriques, câblage électrique, electrical wiring, cable pulling
Lecture de schémas électriques = Electrical diagrams | schémas électriques, wiring diagrams, electrical schematics
Automatisme = Automation | automatismes, automates, automates programmables, API Siemens, PLC, industrial automation, automate programmable industriel
Siemens Step 7 | TIA Portal, Step7, S7-1500, Simatic > Automatisme
Schneider Unity Pro | Unity Pro, Control Expert, PL7 > Automatisme
Robotique = Robotics | robots industriels, robot Fanuc, KUKA, ABB robots
Instrumentation | instrumentation et régulation, régulation industrielle, process control
Supervision industrielle = SCADA | PcVue, WinCC
Électronique = Electronics | cartes électroniques, circuits électroniques, PCB, electronic circuits
Domotique = Home automation | KNX, courants faibles, low current systems
Haute tension = High voltage | HTA, HTA/BT, moyenne tension, medium voltage
Photovoltaïque = Photovoltaics | panneaux solaires, énergie solaire, solar panels, solar energy
`,
  ),
  ...readSkills(
    'production',
    'technical',
    `
Production industrielle = Manufacturing | fabrication industrielle, conduite de ligne, conduite de machines, machine operation, production line, ligne de production, manufacturing processes
Conditionnement = Packaging | emballage, mise sous pli
Montage et assemblage = Assembly | assemblage, assembly line, montage industriel
Contrôle qualité = Quality control | quality inspection, QC, contrôle de la qualité, quality checks
Assurance qualité = Quality assurance | QA, management de la qualité, quality management, démarche qualité
ISO 9001 | ISO 9001:2015, norme ISO 9001 > Assurance qualité
ISO 14001
IATF 16949 | ISO/TS 16949 > Assurance qualité
EN 9100 | AS9100 > Assurance qualité
BPF = GMP | bonnes pratiques de fabrication, good manufacturing practices, cGMP
HACCP | hygiène alimentaire, normes HACCP, food safety, sécurité alimentaire, food hygiene
AMDEC = FMEA | analyse des modes de défaillance
SPC | statistical process control, maîtrise statistique des procédés
Résolution de problèmes qualité = 8D problem solving | 8D, Ishikawa, root cause analysis, 5 pourquoi, QRQC
QHSE | HSE, QSE, EHS, hygiène sécurité environnement, health and safety, sécurité au travail, workplace safety, santé et sécurité au travail
Ordonnancement = Production scheduling | planification de production, production planning, planification de la production
Lecture de plans = Blueprint reading | lecture de plan, reading drawings, plans techniques, technical drawings, lecture de plans industriels
Couture = Sewing | confection, couture industrielle, garment making
Menuiserie industrielle = Industrial joinery | agencement, ébénisterie, cabinet making
`,
  ),
];
