import type { Trade } from './trade.ts';

const bachelor = (specialty: string) =>
  ({ degree: 'Bachelor of Science', specialty, level: 'Bac+3' }) as const;
const master = (specialty: string) => ({ degree: 'Master of Science', specialty, level: 'Bac+5' }) as const;
const arts = (specialty: string) => ({ degree: 'Bachelor of Arts', specialty, level: 'Bac+3' }) as const;

export const tradesInEnglish: readonly Trade[] = [
  {
    titles: ['Senior Data Engineer', 'Data Engineer', 'Data Analyst'],
    sector: 'Software',
    firm: 'Analytics',
    missions: [
      ['Built batch and streaming pipelines with Spark and Airflow', ['Spark', 'Airflow']],
      ['Modelled the warehouse in Snowflake with dbt', ['Snowflake', 'dbt']],
      ['Wrote Python services that check incoming files', ['Python']],
      ['Cut the monthly cloud bill by a third', []],
      ['Presented dashboards in Tableau to the sales team', ['Tableau']],
    ],
    skills: [
      { group: 'Languages', names: ['Python', 'SQL', 'Scala'] },
      { group: 'Tools', names: ['Spark', 'Airflow', 'Snowflake', 'Tableau'] },
    ],
    studies: [master('Data Science'), bachelor('Mathematics')],
    summary: 'Engineer with a taste for plain pipelines that wake nobody up at night.',
  },
  {
    titles: ['Head of Customer Support', 'Customer Support Specialist', 'Call Center Agent'],
    sector: 'Services',
    firm: 'Telecom',
    missions: [
      ['Led a team of twelve agents over two shifts', ['Team leadership']],
      ['Introduced Zendesk and rewrote the knowledge base', ['Zendesk']],
      ['Answered sixty calls a day in English and French', []],
      ['Reported satisfaction scores to the board every month', ['Reporting']],
    ],
    skills: [
      { group: 'Tools', names: ['Zendesk', 'Salesforce', 'Excel'] },
      { group: 'Strengths', names: ['Team leadership', 'Conflict resolution', 'Coaching'] },
    ],
    studies: [arts('Modern Languages'), { degree: 'High School Diploma', specialty: null, level: 'Bac' }],
    summary: 'Patient on the phone, precise in writing, and fond of problems that other teams gave up on.',
  },
  {
    titles: ['Lead Product Designer', 'UX Designer', 'Graphic Designer'],
    sector: 'Design',
    firm: 'Studio',
    missions: [
      ['Ran user research and usability tests with forty customers', ['User research']],
      ['Designed the mobile booking flow in Figma', ['Figma']],
      ['Maintained the design system with three front-end developers', ['Design systems']],
      ['Drew brand guidelines and packaging in Illustrator', ['Illustrator']],
    ],
    skills: [
      { group: 'Design', names: ['Figma', 'Sketch', 'Illustrator', 'Prototyping'] },
      { group: 'Research', names: ['User research', 'Usability testing'] },
    ],
    studies: [master('Interaction Design'), arts('Visual Communication')],
    summary: 'Designer who prefers a test with five people to a debate with fifty.',
  },
  {
    titles: ['Senior Mechanical Engineer', 'Mechanical Engineer', 'Junior Design Engineer'],
    sector: 'Manufacturing',
    firm: 'Engineering',
    missions: [
      ['Designed gearboxes in SolidWorks and checked them in ANSYS', ['SolidWorks', 'ANSYS']],
      ['Took three products from prototype to series production', []],
      ['Led Six Sigma projects with suppliers', ['Six Sigma']],
      ['Wrote test plans and followed them on the bench', ['Test planning']],
    ],
    skills: [
      { group: 'Software', names: ['SolidWorks', 'ANSYS', 'MATLAB', 'AutoCAD'] },
      { group: 'Methods', names: ['Six Sigma', 'FMEA', 'Lean Manufacturing'] },
    ],
    studies: [master('Mechanical Engineering'), bachelor('Mechanical Engineering')],
    summary: 'Ten years of drawing parts that can be made, measured and repaired.',
  },
  {
    titles: ['Sales Director', 'Key Account Manager', 'Sales Representative'],
    sector: 'Sales',
    firm: 'Trading',
    missions: [
      ['Grew yearly revenue from two to five million euros', []],
      ['Negotiated framework contracts with twenty retailers', ['Negotiation']],
      ['Kept the pipeline clean in Salesforce', ['Salesforce']],
      ['Hired and trained six field representatives', ['Training']],
    ],
    skills: [
      { group: 'Sales', names: ['Negotiation', 'Prospecting', 'Key account management'] },
      { group: 'Tools', names: ['Salesforce', 'HubSpot', 'Excel'] },
    ],
    studies: [{ degree: 'MBA', specialty: null, level: 'Bac+5' }, arts('Economics')],
    summary: 'I sell what I understand and I stay in touch after the signature.',
  },
  {
    titles: ['Senior Frontend Developer', 'Frontend Developer', 'Web Developer'],
    sector: 'Software',
    firm: 'Software',
    missions: [
      ['Rebuilt the checkout in React and TypeScript', ['React', 'TypeScript']],
      ['Raised accessibility to WCAG AA over forty screens', ['Accessibility']],
      ['Wrote end-to-end tests with Cypress', ['Cypress']],
      ['Maintained the Vue.js back office and its GraphQL API', ['Vue.js', 'GraphQL']],
    ],
    skills: [
      { group: 'Languages', names: ['TypeScript', 'JavaScript', 'HTML', 'CSS'] },
      { group: 'Frameworks', names: ['React', 'Vue.js', 'Node.js'] },
    ],
    studies: [bachelor('Computer Science')],
    summary: 'Front-end developer who measures first and animates last.',
  },
  {
    titles: ['Clinical Research Manager', 'Clinical Research Associate', 'Laboratory Technician'],
    sector: 'Health',
    firm: 'Biotech',
    missions: [
      ['Monitored phase II trials in nine hospitals', ['Clinical trials']],
      ['Prepared audits under GCP and answered the inspectors', ['GCP']],
      ['Ran PCR and ELISA assays on patient samples', ['PCR', 'ELISA']],
      ['Trained site staff in data entry', ['Training']],
    ],
    skills: [
      { group: 'Research', names: ['Clinical trials', 'GCP', 'Monitoring'] },
      { group: 'Laboratory', names: ['PCR', 'ELISA', 'Cell culture'] },
    ],
    studies: [{ degree: 'PhD', specialty: 'Molecular Biology', level: 'Doctorat' }, master('Biochemistry')],
    summary: 'From the bench to the ward, with the same care for the record.',
  },
  {
    titles: ['Finance Manager', 'Financial Controller', 'Junior Accountant'],
    sector: 'Finance',
    firm: 'Holdings',
    missions: [
      ['Closed the group accounts within five working days', []],
      ['Built the yearly budget with eight departments', ['Budgeting']],
      ['Moved reporting from Excel to Power BI', ['Power BI', 'Excel']],
      ['Prepared the audit under IFRS', ['IFRS']],
    ],
    skills: [
      { group: 'Finance', names: ['Budgeting', 'IFRS', 'Forecasting', 'Cost accounting'] },
      { group: 'Tools', names: ['SAP', 'Excel', 'Power BI'] },
    ],
    studies: [master('Finance'), bachelor('Accounting')],
    summary: 'Controller who explains a variance before anybody asks.',
  },
];
