import { readSkills } from './entries.ts';

export const officeSkills = readSkills(
  'office',
  'technical',
  `
Pack Office = Microsoft Office | MS Office, Office 365, Microsoft 365, suite Office, suite bureautique, outils bureautiques, Pack Microsoft Office
Excel | Microsoft Excel, MS Excel > Pack Office
VBA | macros Excel, Excel VBA, macros VBA > Excel
Tableaux croisés dynamiques = Pivot tables | TCD, tableau croisé dynamique, pivot table > Excel
Word | Microsoft Word, MS Word > Pack Office
PowerPoint | Power Point, Microsoft PowerPoint, MS PowerPoint > Pack Office
Outlook | Microsoft Outlook, MS Outlook > Pack Office
Access | Microsoft Access, MS Access
SharePoint
Microsoft Teams | Teams, MS Teams
Visio | Microsoft Visio
OneNote
Power Automate | Power Apps, Power Platform
Google Workspace | G Suite, Google Docs, Google Sheets, Google Drive
LibreOffice | OpenOffice
Slack
Notion
Zapier | Make.com, Integromat, n8n
Secrétariat = Secretarial work | tâches administratives, travaux de secrétariat, secretarial skills
Gestion administrative = Office administration | administrative support, suivi administratif, assistance administrative, office management, administrative tasks
Accueil physique = Reception | accueil du public, accueil des visiteurs, front desk, visitor reception
Accueil téléphonique = Telephone reception | standard téléphonique, switchboard, gestion des appels, phone calls, réception d'appels
Gestion d'agenda = Calendar management | gestion d'agendas, prise de rendez-vous, scheduling, appointment scheduling, gestion de planning, gestion des plannings
Organisation de déplacements = Travel arrangements | organisation des voyages, travel booking
Saisie de données = Data entry | saisie informatique, saisie
Classement et archivage = Filing and archiving | archivage, classement, filing, records management
Rédaction de courriers = Business correspondence | courriers, rédaction de comptes rendus, minutes taking, compte rendu, rédaction administrative
Gestion du courrier = Mail handling | courrier entrant et sortant
Sténographie = Shorthand | dactylographie, typing, frappe rapide, audiotypie
Gestion documentaire = Document management | GED, electronic document management
Miro
Monday.com
ClickUp
Google Meet
DocuSign
Transcription | retranscription
Prise de notes = Note taking | minutes of meetings
`,
);
