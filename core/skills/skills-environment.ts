import { readSkills } from './entries.ts';

export const environmentSkills = readSkills(
  'environment',
  'technical',
  `
Bilan carbone = Carbon footprint | carbon accounting, empreinte carbone
CSRD | reporting extra-financier, ESG reporting
Écoconception = Ecodesign | analyse du cycle de vie, life cycle assessment
Traitement de l'eau = Water treatment | station d'épuration, wastewater treatment, eau potable, eaux usées
Assainissement = Sanitation | réseaux d'assainissement, sewerage
Hydrologie = Hydrology | hydrogéologie, hydrogeology
Dépollution des sols = Soil remediation | sites et sols pollués
Tri des déchets = Waste sorting | recyclage, recycling, collecte des déchets
Biodiversité = Biodiversity | écologie, ecology, inventaires naturalistes
ICPE | installations classées
Audit énergétique = Energy audit | ISO 50001, management de l'énergie
Qualité de l'air = Air quality
Acoustique = Acoustics
Géologie = Geology | géophysique, geophysics
Géotechnique = Geotechnics | sondages géotechniques
Méthanisation = Anaerobic digestion | biogaz, biogas
Hydrogène = Hydrogen
Nucléaire = Nuclear energy | radioprotection, radiation protection, habilitation nucléaire
Réseaux de chaleur = District heating | chaufferie biomasse, biomass
Bornes de recharge = EV charging | IRVE
Météorologie = Meteorology | climatologie
`,
);
