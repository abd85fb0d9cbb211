import { readSkills } from './entries.ts';

export const managementSkills = readSkills(
  'management',
  'technical',
  `
Gestion de projet = Project management | conduite de projet, pilotage de projet, management de projet, gestion de projets, chefferie de projet, project planning
Méthodes agiles = Agile methods | agile, agilité, agile methodology, méthodologie agile, méthode agile
Scrum | Scrum Master, cérémonies Scrum > Méthodes agiles
Kanban > Méthodes agiles
SAFe | Scaled Agile > Méthodes agiles
Cycle en V = V-model | waterfall
Prince2 > Gestion de projet
PMP | PMI, PMBOK > Gestion de projet
MS Project | Microsoft Project > Gestion de projet
Gantt | diagramme de Gantt, Gantt chart > Gestion de projet
Trello
Asana
Management d'équipe = Team management | encadrement d'équipe, gestion d'équipe, management, people management, staff management, team leadership, supervision d'équipe, encadrement, animation d'équipe, management hiérarchique
Gestion de produit = Product management | product ownership, backlog produit, product backlog, roadmap produit, product roadmap, user stories
Conduite du changement = Change management | accompagnement au changement, gestion du changement
Analyse fonctionnelle = Business analysis | recueil des besoins, requirements gathering, expression de besoin, spécifications fonctionnelles, functional specifications, cahier des charges, requirements analysis
Amélioration continue = Continuous improvement | kaizen, amélioration des processus, process improvement, process optimization
Lean management | lean manufacturing, lean, 5S > Amélioration continue
Six Sigma | lean six sigma, green belt, black belt > Amélioration continue
Stratégie d'entreprise = Business strategy | strategic planning, planification stratégique, corporate strategy
Conseil = Consulting | conseil en organisation, conseil en management, management consulting
Pilotage de la performance = Performance monitoring | KPI, KPIs, indicateurs de performance, tableaux de bord, tableau de bord, dashboards, dashboard, key performance indicators
Gestion de centre de profit = P&L management | P&L, compte de résultat, gestion d'un centre de profit, profit and loss
Gestion budgétaire de projet = Project budgeting
Animation de réunions = Meeting facilitation | animation d'ateliers, workshop facilitation, facilitation
Gestion de crise = Crisis management
RSE = Corporate social responsibility | CSR, développement durable, sustainability, sustainable development, ESG
Lean startup
OKR | objectives and key results
SAFe Agile
Kanban board
IPMA
PMI-ACP
Design thinking
Gestion de portefeuille de projets = Project portfolio management
Product discovery
Backlog | gestion du backlog
Management à distance = Remote management
Management interculturel = Cross-cultural management | multicultural teams
Transformation digitale = Digital transformation | transformation numérique
Gouvernance d'entreprise = Corporate governance
`,
);
