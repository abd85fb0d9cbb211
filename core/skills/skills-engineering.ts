import { readSkills } from './entries.ts';

export const engineeringSkills = readSkills(
  'engineering',
  'technical',
  `
CAO = CAD | conception assistée par ordinateur, computer aided design, DAO, CAO/DAO, CAD/CAM
SolidWorks | Solid Works > CAO
CATIA | CATIA V5, CATIA V6 > CAO
AutoCAD | Auto CAD, Autodesk AutoCAD > CAO
Autodesk Inventor | Inventor > CAO
PTC Creo | Creo, Pro/Engineer, ProEngineer > CAO
Siemens NX | Unigraphics, NX CAD > CAO
Fusion 360 > CAO
SketchUp | Google SketchUp > CAO
Calcul par éléments finis = Finite element analysis | éléments finis, FEA, Ansys, Abaqus, Nastran, simulation numérique
Mécanique des fluides = Fluid mechanics | CFD, aérodynamique, aerodynamics
Thermodynamique = Thermodynamics | thermique, heat transfer
Résistance des matériaux = Strength of materials | RDM, calcul de structure, structural analysis
Science des matériaux = Materials science | matériaux composites, composites, métallurgie, metallurgy
Conception mécanique = Mechanical design | bureau d'études mécanique, mechanical engineering, conception produit, product design
Cotation fonctionnelle = GD&T | tolérancement géométrique, geometric dimensioning and tolerancing, cotation ISO
Génie des procédés = Process engineering | génie chimique, chemical engineering, procédés industriels
Chimie = Chemistry | chimie analytique, analytical chemistry, HPLC, chromatographie, chromatography
Conception électronique = Electronic design | Altium, Altium Designer, KiCad, Cadence, routage PCB
VHDL | FPGA, Verilog
Microcontrôleurs = Microcontrollers | STM32, Arduino, Raspberry Pi, Microchip PIC
Traitement du signal = Signal processing | DSP
LabVIEW | National Instruments
Recherche et développement = Research and development | R&D, innovation technologique
PLM | product lifecycle management, Windchill, Teamcenter, Enovia
Ingénierie système = Systems engineering | MBSE, DOORS, gestion des exigences, requirements management
Sûreté de fonctionnement = Dependability | ISO 26262, safety engineering, DO-178
Énergies renouvelables = Renewable energy | éolien, wind power, energy efficiency, efficacité énergétique
Environnement = Environmental management | gestion des déchets, waste management, impact environnemental, environmental impact
Agronomie = Agronomy | agriculture, crop production, élevage, livestock
Aéronautique = Aeronautics | aérospatial, aerospace
Ferroviaire = Railway engineering | signalisation ferroviaire
Construction navale = Shipbuilding | architecture navale
Ingénierie automobile = Automotive engineering
Hyperfréquences = Microwave engineering | radiofréquences, RF engineering
CEM = Electromagnetic compatibility | compatibilité électromagnétique
Électronique de puissance = Power electronics
Moteurs thermiques = Combustion engines
COMSOL | COMSOL Multiphysics
Star-CCM+ > Mécanique des fluides
OpenFOAM > Mécanique des fluides
Altair HyperMesh | HyperMesh
ADAMS | MSC Adams
EPLAN
See Electrical
Caneco | Caneco BT
DIAlux
Qualification de procédés = Process validation | IQ/OQ/PQ, qualification d'équipements
Plan d'expériences = Design of experiments | DOE
Aspen HYSYS | Aspen Plus
P&ID | PID
`,
);
