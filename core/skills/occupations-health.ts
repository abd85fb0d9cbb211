import { readOccupations } from './entries.ts';

export const healthOccupations = [
  ...readOccupations(
    'health',
    `
infirmier: Infirmier = Nurse | infirmier diplômé d'État, IDE, registered nurse, RN, staff nurse, infirmier de bloc opératoire, IBODE, infirmier libéral, nurse practitioner, infirmier anesthésiste, IADE, infirmier puériculteur, clinical nurse, charge nurse, licensed practical nurse, LPN, infirmier coordinateur, infirmier en soins généraux, nursing > Soins infirmiers, Prise de sang, Administration de médicaments, Pansements ~ cadre-sante, aide-soignant, sage-femme
aide-soignant: Aide-soignant = Healthcare assistant | nursing assistant, certified nursing assistant, CNA, AS diplômé, agent de soins, nurse aide, caregiver, patient care technician, auxiliaire de soins, accompagnant éducatif et social, AES, AMP, aide médico-psychologique, health care aide > Soins d'hygiène, Aide à la vie quotidienne, Mobilisation des patients ~ auxiliaire-vie, agent-service-hospitalier, infirmier, auxiliaire-puericulture
agent-service-hospitalier: Agent de service hospitalier = Hospital service worker | ASH, agent des services hospitaliers, brancardier, hospital porter, agent hôtelier hospitalier, ambulancier, ambulance driver, paramedic, EMT > Nettoyage, Hygiène hospitalière ~ aide-soignant, agent-entretien
auxiliaire-puericulture: Auxiliaire de puériculture = Nursery nurse | puériculteur, agent de crèche, CAP petite enfance, nursery assistant, assistant maternel, childminder, garde d'enfants, nanny, nounou, éducateur de jeunes enfants, EJE, babysitter, animateur petite enfance, childcare worker, ATSEM > Petite enfance ~ aide-soignant, educateur-specialise, animateur
auxiliaire-vie: Auxiliaire de vie = Home care aide | aide à domicile, auxiliaire de vie sociale, assistant de vie aux familles, home help, home health aide, AVS, ADVF, aide ménager à domicile, personal care assistant, assistant de vie, caretaker elderly, home carer > Aide à la vie quotidienne, Soins d'hygiène, Gériatrie ~ aide-soignant, agent-entretien
cadre-sante: Cadre de santé = Nurse manager | infirmier coordonnateur, nursing supervisor, head nurse, directeur d'EHPAD, healthcare manager, health services manager, director of nursing, clinical manager, medical director, healthcare administrator, directeur d'hôpital > Management d'équipe, Soins infirmiers ~ infirmier
sage-femme: Sage-femme = Midwife | maïeuticien, sage femme libérale > Obstétrique ~ infirmier
medecin: Médecin = Doctor | médecin généraliste, physician, general practitioner, chirurgien, surgeon, pédiatre, médecin urgentiste, psychiatre, psychiatrist, cardiologue, anesthésiste, radiologue, radiologist, interne en médecine, medical doctor, praticien hospitalier > Urgences, Dossier patient ~ pharmacien, dentiste
dentiste: Chirurgien-dentiste = Dentist | dentiste, orthodontiste, orthodontist, assistant dentaire, dental assistant, prothésiste dentaire, dental hygienist, dental technician > Dentaire ~ medecin
kinesitherapeute: Masseur-kinésithérapeute = Physiotherapist | kinésithérapeute, kiné, physical therapist, ostéopathe, osteopath, ergothérapeute, occupational therapist, psychomotricien, orthophoniste, speech therapist, speech language pathologist, chiropractor, podologue > Rééducation ~ infirmier
pharmacien: Pharmacien = Pharmacist | pharmacien adjoint, pharmacien d'officine, clinical pharmacist, pharmacien hospitalier > Pharmacie, Conseil client ~ preparateur-pharmacie, attache-recherche-clinique
preparateur-pharmacie: Préparateur en pharmacie = Pharmacy technician | préparateur pharmacie, pharmacy assistant > Pharmacie, Gestion des stocks ~ pharmacien
manipulateur-radio: Manipulateur en électroradiologie = Radiographer | manipulateur radio, radiologic technologist, MERM, x-ray technician, MRI technologist > Radiologie ~ infirmier, technicien-laboratoire
technicien-laboratoire: Technicien de laboratoire = Laboratory technician | technicien d'analyses médicales, lab technician, technicien de laboratoire médical, laborantin, medical laboratory technician, technicien chimiste, laboratory assistant, laboratory analyst, microbiologist, technicien en biologie > Analyses médicales, Chimie, Microbiologie ~ attache-recherche-clinique, technicien-qualite, chercheur
attache-recherche-clinique: Attaché de recherche clinique = Clinical research associate | ARC, CRA, clinical research coordinator, chargé d'affaires réglementaires, regulatory affairs officer, chef de projet clinique, clinical project manager > Essais cliniques, Affaires réglementaires ~ technicien-laboratoire, pharmacien
psychologue: Psychologue = Psychologist | psychologue clinicien, psychothérapeute, therapist, clinical psychologist, mental health counselor, counselor, psychotherapist, psychologue du travail > Psychiatrie, Écoute ~ educateur-specialise, assistant-social
dieteticien: Diététicien = Dietitian | nutritionniste, nutritionist, dietician > Nutrition ~ infirmier, coach-sportif
opticien: Opticien-lunetier = Optician | opticien, optometrist, audioprothésiste, hearing aid specialist > Optique, Vente ~ vendeur
audioprothesiste: Audioprothésiste diplômé = Audiologist | assistant audioprothésiste > Audioprothèse ~ opticien
podologue: Pédicure-podologue = Podiatrist | pédicure, chiropodist, chiropracteur ~ kinesitherapeute
orthoptiste: Orthoptiste = Orthoptist | ophtalmologiste assistant ~ opticien
technicien-codage: Technicien d'information médicale = Medical coder | TIM, codeur médical, medical billing specialist, medical records clerk, health information technician ~ secretaire-medical
visiteur-medical: Délégué médical = Medical sales representative | visiteur médical, délégué pharmaceutique, pharmaceutical sales representative, medical rep ~ commercial
ergonome: Ergonome = Ergonomist | intervenant en prévention des risques professionnels, IPRP ~ psychologue, designer-ux
`,
  ),
  ...readOccupations(
    'social',
    `
educateur-specialise: Éducateur spécialisé = Special needs educator | moniteur éducateur, youth worker, éducateur technique, éducateur, special education teacher, AESH, moniteur d'atelier, accompagnant d'élèves en situation de handicap, teacher aide, surveillant éducatif > Éducation spécialisée, Accompagnement du handicap ~ assistant-social, animateur, auxiliaire-puericulture
assistant-social: Assistant de service social = Social worker | assistant social, travailleur social, case manager, conseiller en économie sociale et familiale, CESF, conseiller en insertion professionnelle, CIP, conseiller emploi, employment advisor, intervenant social, mandataire judiciaire, médiateur social, conseiller d'orientation, career advisor, family support worker, community worker > Accompagnement social, Écoute ~ educateur-specialise, psychologue
`,
  ),
];
