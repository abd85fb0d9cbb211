import { readSkills } from './entries.ts';

export const softSkills = readSkills(
  'soft',
  'soft',
  `
Communication | aisance relationnelle, sens de la communication, communication skills, bonne communication, communication orale, verbal communication, written communication, sens du relationnel, aisance orale, interpersonal skills
Travail en équipe = Teamwork | esprit d'équipe, team work, team player, travail d'équipe, collaboration, sens du collectif
Autonomie = Autonomy | autonome, self-motivated, work independently, self starter
Rigueur = Rigor | rigoureux, rigoureuse, rigour, précision, méticuleux, attention to detail, souci du détail, sens du détail, detail oriented, minutie
Sens de l'organisation = Organizational skills | organisé, organisée, organized, organizational, organisational skills
Adaptabilité = Adaptability | capacité d'adaptation, flexibilité, flexibility, adaptable, polyvalence, polyvalent, polyvalente, versatility
Sens du service = Service orientation | sens du client, orientation client, customer focus, customer oriented, sens du service client
Leadership | sens du leadership, leadership skills
Résolution de problèmes = Problem solving | problem-solving, problem solver, résolution de problème
Créativité = Creativity | créatif, créative, creative, creative thinking
Esprit d'analyse = Analytical thinking | esprit analytique, analytical skills, capacité d'analyse, sens de l'analyse, analytique, critical thinking, esprit critique
Esprit de synthèse = Synthesis skills | capacité de synthèse
Gestion du temps = Time management | gestion des priorités, prioritization, respect des délais, meeting deadlines, time-management
Gestion du stress = Stress management | résistance au stress, work under pressure, working under pressure, sang-froid
Prise d'initiative = Initiative | esprit d'initiative, proactivité, proactif, proactive, force de proposition
Réactivité = Responsiveness | réactif, réactive
Écoute = Listening | écoute active, active listening, sens de l'écoute, à l'écoute
Empathie = Empathy | bienveillance, compassion
Curiosité = Curiosity | curieux, curieuse, curious, soif d'apprendre, fast learner, quick learner
Persévérance = Perseverance | ténacité, détermination, determination
Ponctualité = Punctuality | ponctuel, ponctuelle, assiduité
Dynamisme = Dynamism | dynamique, énergique, energetic
Prise de parole en public = Public speaking | présentation orale, presentation skills, oral presentation
Discrétion = Discretion | confidentialité, confidentiality, respect du secret professionnel
Esprit d'entreprise = Entrepreneurship | entrepreneuriat, esprit entrepreneurial, entrepreneurial spirit
Prise de décision = Decision making | decision-making, sens de la décision
Gestion des conflits = Conflict resolution | médiation, mediation, conflict management
Mentorat = Mentoring | coaching, accompagnement d'équipe, mentoring juniors
Habileté manuelle = Manual dexterity | dextérité, habile de ses mains
Pédagogue = Teaching ability | sens de la pédagogie
Force de conviction = Persuasion | sens de la persuasion, pouvoir de conviction
Multitâche = Multitasking | multi-tasking
Fiabilité = Reliability | sens des responsabilités, reliable, responsibility, dependable
`,
);
