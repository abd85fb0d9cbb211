import { readSkills } from './entries.ts';

export const healthSkills = readSkills(
  'health',
  'technical',
  `
Soins infirmiers = Nursing care | nursing, soins aux patients, patient care, soins techniques infirmiers
Soins d'hygiène = Personal care | soins d'hygiène et de confort, aide à la toilette, toilette des patients, personal hygiene care, nursing de confort
Prise de sang = Blood sampling | prélèvements sanguins, phlebotomy, prélèvement sanguin, venipuncture
Injections | perfusions, pose de perfusion, intravenous therapy, IV therapy
Pansements = Wound care | soins de plaies, wound dressing, plaies et cicatrisation
Administration de médicaments = Medication administration | distribution des médicaments, préparation des médicaments
Surveillance des constantes = Vital signs monitoring | prise de constantes, paramètres vitaux, vital signs
Premiers secours = First aid | AFGSU, SST, sauveteur secouriste du travail, PSC1, gestes de premiers secours, CPR, BLS
Réanimation = Intensive care | soins intensifs, ICU, critical care
Urgences = Emergency care | médecine d'urgence, emergency medicine, service des urgences
Bloc opératoire = Operating theatre | instrumentation chirurgicale, operating room, chirurgie, surgery
Gériatrie = Geriatrics | personnes âgées, elderly care, EHPAD, soins gériatriques
Pédiatrie = Paediatrics | pediatrics, soins pédiatriques
Psychiatrie = Psychiatry | santé mentale, mental health
Soins palliatifs = Palliative care | fin de vie, end of life care
Oncologie = Oncology | cancérologie
Cardiologie = Cardiology | ECG, électrocardiogramme
Hémodialyse = Dialysis | dialyse
Obstétrique = Obstetrics | maternité, midwifery, suivi de grossesse
Rééducation = Rehabilitation | rééducation fonctionnelle, physical therapy, physiothérapie, physiotherapy
Radiologie = Radiology | imagerie médicale, medical imaging, IRM, MRI, scanner médical
Analyses médicales = Medical laboratory tests | analyses biologiques, biologie médicale, clinical laboratory
Microbiologie = Microbiology | bactériologie
Biologie moléculaire = Molecular biology | PCR, biochimie, biochemistry
Pharmacie = Pharmacy | délivrance d'ordonnances, dispensation, prescriptions dispensing
Essais cliniques = Clinical trials | recherche clinique, clinical research, GCP ICH, bonnes pratiques cliniques
Affaires réglementaires = Regulatory affairs | dossiers AMM
Pharmacovigilance
Hygiène hospitalière = Infection control | asepsie, stérilisation, bionettoyage, prévention des infections, sterilization
Dossier patient = Patient records | dossier de soins, electronic health records, EHR, EMR, dossier patient informatisé, transmissions ciblées
Éducation thérapeutique = Patient education | éducation du patient
Mobilisation des patients = Patient handling | manutention des personnes, transfert de patients, patient transfer
Aide à la vie quotidienne = Daily living assistance | aide au repas, aide aux repas, accompagnement des personnes dépendantes, maintien à domicile, home care
Accompagnement du handicap = Disability support | handicap, personnes handicapées
Protection de l'enfance = Child protection | aide sociale à l'enfance
Accompagnement social = Social support | action sociale, social work, insertion sociale, accès aux droits
Petite enfance = Early childhood | garde d'enfants, childcare, puériculture, éveil de l'enfant
Dentaire = Dentistry | soins dentaires, dental care, assistance au fauteuil
Optique = Optics | optométrie, optometry, réfraction
Nutrition | diététique, dietetics
Codage médical = Medical coding | PMSI, ICD-10, CIM-10
Terminologie médicale = Medical terminology | vocabulaire médical
Échographie = Ultrasound
Prise en charge de la douleur = Pain management
Pharmacologie = Pharmacology
Hypnose = Hypnosis
Ostéopathie = Osteopathy
Santé publique = Public health | prévention santé
Épidémiologie = Epidemiology
Optique-lunetterie = Opticianry | montage de lunettes
Audioprothèse = Hearing aids
Transport sanitaire = Patient transport | DEA ambulancier
Médecine vétérinaire = Veterinary medicine | soins vétérinaires
`,
);
