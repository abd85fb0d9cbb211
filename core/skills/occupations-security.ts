import { readOccupations } from './entries.ts';

export const securityOccupations = readOccupations(
  'security',
  `
pompier-ssiap: Chef d'équipe de sécurité incendie = Fire safety supervisor | fire safety officer, chargé de prévention incendie, préventionniste > Sécurité incendie ~ agent-securite
agent-surete-aeroportuaire: Agent de sûreté aéroportuaire = Airport security agent | opérateur de sûreté, airport screener > Sûreté aéroportuaire ~ agent-securite, agent-escale
responsable-securite: Responsable sûreté = Security manager | directeur sûreté, responsable sécurité du site, head of physical security > Sécurité des biens et des personnes ~ agent-securite
detective: Détective privé = Private investigator | enquêteur privé, enquêteur, investigator, agent de recherches privées ~ agent-securite
ambulancier-diplome: Ambulancier diplômé d'État = Qualified ambulance driver | auxiliaire ambulancier, chauffeur ambulancier > Transport sanitaire ~ agent-service-hospitalier
`,
);
