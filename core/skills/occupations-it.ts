import { readOccupations } from './entries.ts';

export const itOccupations = [
  ...readOccupations(
    'software',
    `
developpeur-logiciel: Développeur logiciel = Software developer | développeur, developer, programmeur, programmer, software engineer, ingénieur logiciel, ingénieur développement, analyste programmeur, ingénieur études et développement, concepteur développeur, développeur informatique, développeur d'applications, application developer, SDE, software development engineer, développeur Java, développeur Python, développeur C#, développeur .NET, développeur C++, Java developer, Python developer, .NET developer, C++ developer, ingénieur Java, développeur Ruby, Rust developer, développeur Scala > Git, Tests automatisés, Programmation orientée objet, SQL ~ developpeur-backend, developpeur-fullstack, developpeur-frontend, developpeur-mobile
developpeur-frontend: Développeur front-end = Front-end developer | front-end engineer, développeur front, front developer, intégrateur web, développeur React, React developer, développeur Angular, Angular developer, développeur Vue, développeur JavaScript, JavaScript developer, intégrateur HTML, UI developer, frontend > JavaScript, TypeScript, React, HTML, CSS ~ developpeur-fullstack, developpeur-web, developpeur-mobile, developpeur-logiciel, designer-ux
developpeur-backend: Développeur back-end = Back-end developer | back-end engineer, développeur back, développeur Node, Node.js developer, développeur Spring, développeur Django, API developer, backend, développeur Golang, développeur backend Java, développeur backend Python, Golang developer > API REST, SQL, Git, Docker ~ developpeur-fullstack, developpeur-logiciel, developpeur-web, ingenieur-devops, ingenieur-data
developpeur-fullstack: Développeur full-stack = Full-stack developer | full-stack engineer, ingénieur full-stack, fullstack, développeur MERN > JavaScript, API REST, SQL, HTML, CSS, Git ~ developpeur-frontend, developpeur-backend, developpeur-web, developpeur-logiciel
developpeur-web: Développeur web = Web developer | développeur PHP, PHP developer, développeur Symfony, développeur WordPress, développeur Laravel, webmaster, programmeur web, intégrateur > HTML, CSS, JavaScript, PHP ~ developpeur-fullstack, developpeur-frontend, developpeur-backend
developpeur-mobile: Développeur mobile = Mobile developer | développeur Android, développeur iOS, Android developer, iOS developer, développeur Flutter, développeur React Native, mobile engineer, mobile application developer > Développement mobile, Git ~ developpeur-frontend, developpeur-logiciel, developpeur-fullstack
developpeur-embarque: Ingénieur logiciel embarqué = Embedded software engineer | développeur embarqué, ingénieur systèmes embarqués, embedded engineer, firmware engineer, ingénieur temps réel, embedded developer > C, C++, Systèmes embarqués, Microcontrôleurs ~ developpeur-logiciel, ingenieur-electronique
developpeur-jeux: Développeur de jeux vidéo = Game developer | game programmer, développeur Unity, gameplay programmer, Unity developer > Unity, C#, C++ ~ developpeur-logiciel, developpeur-mobile
testeur-logiciel: Testeur logiciel = QA engineer | ingénieur test, testeur, ingénieur QA, QA analyst, QA tester, test engineer, software tester, analyste test, test automation engineer, ingénieur validation logiciel, quality assurance analyst, SDET > Tests logiciels, Tests automatisés, Jira ~ developpeur-logiciel, business-analyst
architecte-logiciel: Architecte logiciel = Software architect | architecte applicatif, architecte technique, solution architect, architecte solutions, application architect, technical architect, architecte SI, enterprise architect > Architecture logicielle, Microservices, Cloud ~ lead-developpeur, developpeur-backend, architecte-cloud
lead-developpeur: Lead développeur = Lead developer | tech lead, technical lead, lead tech, lead dev, team lead développement, responsable technique développement, engineering manager, software development manager > Architecture logicielle, Git, Management d'équipe ~ architecte-logiciel, developpeur-fullstack, developpeur-backend
consultant-erp: Consultant ERP = ERP consultant | consultant SAP, SAP consultant, consultant fonctionnel, functional consultant, consultant Odoo, consultant Dynamics, consultant Salesforce, Salesforce developer, développeur Salesforce, Salesforce administrator, développeur SAP, ABAP developer, consultant SI > ERP, Analyse fonctionnelle ~ business-analyst, chef-projet-it
`,
  ),
  ...readOccupations(
    'infrastructure',
    `
ingenieur-devops: Ingénieur DevOps = DevOps engineer | SRE, site reliability engineer, devops, platform engineer, ingénieur cloud, cloud engineer, build engineer, ingénieur plateforme > Docker, Kubernetes, CI/CD, Linux, Terraform ~ administrateur-systemes, architecte-cloud, developpeur-backend
architecte-cloud: Architecte cloud = Cloud architect | architecte infrastructure, infrastructure architect, AWS architect, architecte Azure > Cloud, AWS, Azure, Terraform ~ ingenieur-devops, architecte-logiciel
administrateur-systemes: Administrateur systèmes et réseaux = Systems and network administrator | administrateur système, system administrator, systems administrator, sysadmin, administrateur réseau, network administrator, ingénieur systèmes et réseaux, ingénieur réseau, network engineer, systems engineer, ingénieur système, administrateur infrastructure, infrastructure engineer, administrateur Linux, IT administrator, Windows administrator > Linux, Windows Server, Réseaux, Active Directory, Virtualisation ~ ingenieur-devops, technicien-informatique, ingenieur-cybersecurite
technicien-informatique: Technicien support informatique = IT support technician | technicien informatique, technicien helpdesk, technicien support, helpdesk technician, help desk technician, IT technician, support technician, IT support specialist, technicien de proximité, technicien systèmes et réseaux, technicien réseau, network technician, desktop support, IT support, IT specialist, information technology specialist, technicien assistance informatique, support analyst, computer technician > Support informatique, Windows Server, Active Directory ~ administrateur-systemes
ingenieur-cybersecurite: Ingénieur cybersécurité = Cybersecurity engineer | analyste SOC, SOC analyst, security engineer, ingénieur sécurité informatique, consultant cybersécurité, security analyst, cyber security analyst, pentester, security consultant, cloud security engineer, penetration tester, analyste cybersécurité, expert sécurité des systèmes d'information, information security analyst, RSSI, CISO, responsable sécurité des systèmes d'information > Cybersécurité, Sécurité réseau, ISO 27001 ~ administrateur-systemes, ingenieur-devops
administrateur-bdd: Administrateur de bases de données = Database administrator | DBA, administrateur base de données, database engineer, Oracle DBA, SQL developer, database developer > SQL, Bases de données, PostgreSQL ~ ingenieur-data, administrateur-systemes
technicien-telecom: Technicien télécoms = Telecom technician | technicien fibre optique, technicien réseaux télécoms, ingénieur télécoms, telecommunications engineer, tireur de câble, technicien FTTH, fiber technician > Fibre optique, Réseaux, Câblage ~ technicien-informatique, electricien
`,
  ),
  ...readOccupations(
    'data',
    `
data-scientist: Data scientist | scientifique des données, ingénieur machine learning, machine learning engineer, ML engineer, AI engineer, ingénieur IA, ingénieur intelligence artificielle, applied scientist, research scientist, deep learning engineer > Python, Machine learning, Statistiques, SQL ~ ingenieur-data, data-analyst, statisticien
data-analyst: Data analyst | analyste de données, analyste data, BI analyst, analyste BI, business intelligence analyst, consultant BI, développeur BI, BI developer, power BI developer, reporting analyst, consultant décisionnel, analytics engineer, data specialist > SQL, Excel, Power BI, Analyse de données ~ data-scientist, ingenieur-data, statisticien, controleur-gestion
ingenieur-data: Ingénieur data = Data engineer | ingénieur données, big data engineer, développeur big data, data architect, architecte data, ingénieur big data, ETL developer, développeur ETL, data warehouse engineer > Python, SQL, ETL, Spark ~ data-scientist, developpeur-backend, administrateur-bdd, data-analyst
statisticien: Statisticien = Statistician | biostatisticien, biostatistician, chargé d'études statistiques, actuaire, actuary, data miner > Statistiques, R, SAS ~ data-analyst, data-scientist
`,
  ),
  ...readOccupations(
    'it-management',
    `
chef-projet-it: Chef de projet informatique = IT project manager | chef de projet IT, chef de projet digital, chef de projet web, chef de projet technique, technical project manager, digital project manager, directeur de projet informatique, chef de projet MOE, chef de projet SI, web project manager, software project manager > Gestion de projet, Méthodes agiles, Analyse fonctionnelle ~ product-owner, business-analyst, scrum-master, chef-projet
product-owner: Product owner | PO, responsable produit digital, product manager, chef de produit digital, chef de produit web, technical product manager > Gestion de produit, Méthodes agiles, Analyse fonctionnelle ~ chef-projet-it, business-analyst, scrum-master, chef-produit
scrum-master: Scrum master | coach agile, agile coach > Scrum, Méthodes agiles ~ chef-projet-it, product-owner
business-analyst: Business analyst | analyste fonctionnel, analyste métier, functional analyst, systems analyst, consultant MOA, AMOA, assistant maîtrise d'ouvrage, chef de projet MOA, business systems analyst, chargé d'études informatiques > Analyse fonctionnelle, SQL, Gestion de projet ~ product-owner, chef-projet-it, consultant-erp, data-analyst
directeur-informatique: Directeur des systèmes d'information = Chief information officer | DSI, CIO, responsable systèmes et réseaux, CTO, directeur technique, chief technology officer, responsable informatique, IT manager, directeur informatique, IT director, head of IT, responsable des systèmes d'information, information technology manager, head of engineering, VP engineering > Management d'équipe, Gestion de projet, Budget ~ chef-projet-it, architecte-logiciel, lead-developpeur
`,
  ),
  ...readOccupations(
    'design',
    `
designer-ux: Designer UX/UI = UX/UI designer | UX designer, UI designer, product designer, head of design, designer d'interface, concepteur UX, designer UX, designer UI, designer produit numérique, UX researcher, interaction designer > Figma, Design UX, Design UI, Prototypage ~ graphiste, developpeur-frontend, webdesigner
webdesigner: Web designer | concepteur de sites web, designer web, designer digital > Webdesign, Figma, HTML, CSS ~ designer-ux, graphiste, developpeur-frontend
graphiste: Graphiste = Graphic designer | infographiste, maquettiste, designer graphique, concepteur graphique, graphic artist, infographiste 3D, 3D artist > Photoshop, Illustrator, InDesign, Graphisme ~ webdesigner, directeur-artistique, designer-ux
directeur-artistique: Directeur artistique = Art director | creative director, directeur de création, directeur créatif > Direction artistique, Graphisme, Suite Adobe ~ graphiste, designer-ux
monteur-video: Monteur vidéo = Video editor | motion designer, vidéaste, cadreur, videographer, réalisateur, monteur audiovisuel, multimedia specialist, film editor, producteur audiovisuel, video producer > Premiere Pro, After Effects, Montage vidéo ~ graphiste, photographe
photographe: Photographe = Photographer | photographe de mode, assistant photographe > Photographie, Lightroom, Photoshop ~ monteur-video, graphiste
architecte-interieur: Architecte d'intérieur = Interior designer | décorateur d'intérieur, interior architect, décorateur, interior decorator, kitchen designer, cuisiniste, concepteur vendeur de cuisines, étalagiste, visual merchandiser > Décoration d'intérieur, AutoCAD, SketchUp ~ architecte, graphiste
styliste: Styliste = Fashion designer | modéliste, styliste modéliste, designer textile, textile designer, apparel designer, pattern maker, costumier > Stylisme, Couture, Illustrator ~ couturier, graphiste
`,
  ),
  ...readOccupations(
    'it',
    `
formateur-informatique: Formateur informatique = IT trainer | formateur bureautique, software trainer, formateur développement web > Formation d'adultes ~ formateur
gestionnaire-parc: Gestionnaire de parc informatique = IT asset manager | gestionnaire d'actifs informatiques, software asset manager > GLPI ~ technicien-informatique
developpeur-rpa: Développeur RPA = RPA developer | automation developer, consultant RPA, développeur low-code > RPA ~ developpeur-logiciel
developpeur-mainframe: Développeur COBOL = COBOL developer | analyste programmeur mainframe, mainframe developer, développeur AS400 > COBOL ~ developpeur-backend
`,
  ),
];
