// Words by which a job's title, an employer, a school and a degree are told apart when no vocabulary knows them.

import { fold, words } from './fold.ts';

const titleWords = new Set(
  words(`developer developpeur developpeuse dev engineer ingenieur ingenieure architect architecte manager lead leader head chief
    director directeur directrice president founder cofounder fondateur fondatrice cto ceo cio coo cfo vp owner master consultant consultante
    analyst analyste designer administrator administrateur administratrice technician technicien technicienne assistant assistante
    intern internship stagiaire apprenti apprentie alternant alternante trainee freelance freelancer independant independante
    chef responsable charge chargee coordinateur coordinatrice coordinator specialist specialiste expert experte officer representative
    representant representante vendeur vendeuse caissier caissiere commercial commerciale conseiller conseillere advisor adviser agent
    gestionnaire comptable accountant auditor auditeur auditrice controleur controleuse controller infirmier infirmiere nurse aide
    serveur serveuse waiter waitress cook cuisinier cuisiniere barista plombier electricien electricienne electrician soudeur soudeuse welder
    operateur operatrice operator ouvrier ouvriere mecanicien mecanicienne mechanic conducteur conductrice chauffeur driver livreur livreuse
    teacher professeur professeure enseignant enseignante instructor formateur formatrice trainer tutor tuteur lecturer researcher
    chercheur chercheuse scientist doctorant doctorante student etudiant etudiante professor fellow associate member contributor
    volunteer benevole secretary secretaire receptionist receptionniste recruiter recruteur recruteuse buyer acheteur acheteuse
    webmaster programmer programmeur programmeuse programmer tester testeur testeuse integrateur integratrice redacteur redactrice writer
    editor journaliste journalist photographe photographer graphiste animateur animatrice educateur educatrice magasinier magasiniere
    preparateur preparatrice cariste logisticien logisticienne planner supervisor superviseur strategist evangelist advocate
    maintainer mentor coach principal staff senior junior commis employe employee clerk worker hote hotesse pharmacist pharmacien
    avocat avocate lawyer juriste notaire cadre delegue deleguee attache attachee facilitator sysadmin devops sre scrum marketer moniteur
    dessinateur dessinatrice projeteur projeteuse supply poste officier business support presales`),
);

/** 0–1: how much a text reads like a job's title. */
export function titleLikeness(text: string): number {
  const list = words(text);
  if (list.length === 0 || list.length > 14) return 0;
  const at = list.findIndex((word) => titleWords.has(word));
  if (at < 0)
    return list.some(
      (word) => /(?:eur|euse|trice|ienne|engineer|ologist|ologue|iste|ician)$/.test(word) && word.length > 6,
    )
      ? 0.45
      : 0;
  return list.length <= 8 ? 1 : 0.7;
}

const companyWords =
  /\b(?:inc|llc|ltd|limited|gmbh|corp|corporation|company|sarl|sasu?|eurl|scop|s\.?a\.?r\.?l|s\.l|s\.a|plc|pty|bv|ag|group|groupe|holding|labs?|studios?|technologies|ingenierie|solutions|services|systems|software|consulting|partners|associes|associates|agency|agence|bank|banque|hopital|hospital|chu|clinique|clinic|mairie|ministere|ministry|universite|university|college|lycee|institut|institute|school|ecole|restaurant|hotel|cabinet|boulangerie|patisserie|pharmacie|magasin|foundation|fondation|association|laboratoire|laboratory|ltda|co)\b/;

/** 0–1: how much a text reads like an employer's name. */
export function companyLikeness(text: string): number {
  const folded = fold(text);
  if (companyWords.test(folded)) return 0.8;
  return /\.(?:com|io|fr|org|net|ai|co)\b/.test(folded) ? 0.7 : 0.2;
}

const schoolWords =
  /\b(?:universit\w*|university|univ|ecole|school|college|cegep|lycee|institut\w*|institute|iut|insa|polytech\w*|academy|academie|faculte|faculty|campus|conservatoire|cfa|greta|afpa|ecoles|hochschule|politecnico|bootcamp|epitech|epita|42|openclassrooms|udemy|coursera|udacity|edx|cnam|esiee|enseirb|centrale|mines|essec|hec|edhec|escp|emlyon|neoma|kedge|supinfo|supelec|telecom|ifsi|ens|ensimag|dawan|orsys|formation continue|centre de formation|organisme)\b/;

/** 0–1: how much a text reads like a school. */
export function schoolLikeness(text: string): number {
  const match = schoolWords.exec(fold(text));
  if (!match) return 0;
  return match.index < 30 ? 1 : 0.7;
}

const internship = /\b(?:stage|stagiaire|intern|internship|trainee|placement student)\b/;
const apprenticeship =
  /\b(?:alternance|alternante?|apprentie?|apprentissage|apprentice|apprenticeship|contrat pro\w*)\b/;

export function kindOf(text: string): 'job' | 'internship' | 'apprenticeship' {
  const folded = fold(text);
  if (apprenticeship.test(folded)) return 'apprenticeship';
  return internship.test(folded) ? 'internship' : 'job';
}
