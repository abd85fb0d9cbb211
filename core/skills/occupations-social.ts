import { readOccupations } from './entries.ts';

export const socialOccupations = readOccupations(
  'social',
  `
auxiliaire-parentale: Auxiliaire parentale = Au pair | baby-sitter, garde d'enfants à domicile, assistante parentale > Accueil du jeune enfant ~ auxiliaire-puericulture
directeur-creche: Directeur de crèche = Nursery manager | responsable de crèche, responsable petite enfance, référent technique de crèche, nursery director > Accueil du jeune enfant ~ auxiliaire-puericulture
mandataire-judiciaire: Mandataire judiciaire à la protection des majeurs = Guardianship officer | MJPM, délégué à la tutelle, délégué mandataire > Protection juridique des majeurs ~ assistant-social
chef-service-educatif: Chef de service éducatif = Social services manager | chef de service socio-éducatif, directeur d'établissement médico-social, coordinateur social, social services coordinator, responsable de secteur aide à domicile > Accompagnement éducatif ~ educateur-specialise
humanitaire: Coordinateur humanitaire = Humanitarian coordinator | chef de projet humanitaire, humanitarian worker, logisticien humanitaire, chargé de programme solidarité internationale, NGO program manager > Coopération internationale ~ benevole
`,
);
