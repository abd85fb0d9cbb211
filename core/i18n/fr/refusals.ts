import type { RefusalSentences } from '../refusal-sentences.ts';
import { count } from './count.ts';

const nothingKept = 'Rien n’a été enregistré.';
const fileNotKept = 'Rien du fichier n’a été gardé.';
const nothingChanged = 'Rien n’a été changé.';
const dropAgain = 'puis déposez-le de nouveau.';

const acts: Record<string, string> = {
  see: 'voir les candidats et les offres',
  drop: 'déposer un CV',
  edit: 'modifier les candidats et les offres',
  erase: 'supprimer un candidat',
  administer: 'régler MatchPro',
};

/** Who may what, and how one becomes that. */
const needed = (act: string) =>
  act === 'administer' ? 'administrateur' : act === 'see' ? 'lecteur ou recruteur' : 'recruteur';
const howToBecome = (act: string, person: string) =>
  act === 'administer'
    ? `Ajoutez ${person} à ADMINS, ou demandez à un administrateur de l’espace de le faire.`
    : `Rejoignez un canal de recrutement (ses membres sont recruteurs), ou faites autoriser celui-ci par un administrateur : /matchpro canal autoriser. Votre identifiant pour ADMINS : ${person}`;

/** Each names what happened, what was kept and the next step. */
export const refusals: RefusalSentences = {
  'file.too_big': ({ name, megabytes, limit }) => ({
    what: `« ${name} » pèse ${megabytes} Mo, la limite est de ${limit} Mo.`,
    kept: fileNotKept,
    todo: `Exportez le CV en PDF sans images lourdes, ${dropAgain}`,
  }),
  'file.empty': ({ name }) => ({
    what: `« ${name} » est vide.`,
    kept: fileNotKept,
    todo: `Ouvrez le fichier pour vérifier son contenu, ${dropAgain}`,
  }),
  'file.unsupported': ({ name, kind }) => ({
    what: `« ${name} » n’est pas un format que je sais lire (${kind}).`,
    kept: fileNotKept,
    todo: 'Déposez le CV en PDF, en DOCX, en texte ou en image (PNG, JPEG).',
  }),
  'file.coming': ({ name, kind }) => ({
    what: `« ${name} » est au format ${kind}, que je ne sais pas encore lire.`,
    kept: fileNotKept,
    todo: `Enregistrez-le en PDF ou en DOCX, ${dropAgain}`,
  }),
  'file.gone': ({ name }) => ({
    what: `« ${name} » n’est plus disponible : il a été supprimé ou son accès est fermé.`,
    kept: fileNotKept,
    todo: 'Déposez le fichier de nouveau.',
  }),
  'file.not_a_file': ({ name }) => ({
    what: `« ${name} » est un lien vers un autre service, pas un fichier.`,
    kept: fileNotKept,
    todo: 'Téléchargez le CV, puis déposez le fichier lui-même.',
  }),
  'file.none': () => ({
    what: 'Ce message ne contient aucun fichier.',
    kept: nothingKept,
    todo: 'Choisissez le message qui porte le CV, ou déposez le fichier.',
  }),
  'archive.empty': ({ name }) => ({
    what: `« ${name} » ne contient aucun fichier.`,
    kept: fileNotKept,
    todo: `Ajoutez les CV dans l’archive, ${dropAgain}`,
  }),
  'archive.too_many': ({ name, files, limit }) => ({
    what: `« ${name} » contient ${count(files, 'fichier', 'fichiers')}, la limite est de ${limit}.`,
    kept: fileNotKept,
    todo: 'Répartissez les CV dans plusieurs archives.',
  }),
  'cv.password': ({ name }) => ({
    what: `« ${name} » est protégé par un mot de passe.`,
    kept: fileNotKept,
    todo: `Enregistrez une copie sans mot de passe, ${dropAgain}`,
  }),
  'cv.unreadable': ({ name }) => ({
    what: `« ${name} » est abîmé : je n’arrive pas à l’ouvrir.`,
    kept: fileNotKept,
    todo: `Ouvrez-le sur votre ordinateur, exportez-le en PDF, ${dropAgain}`,
  }),
  'cv.too_long': ({ name, pages, limit }) => ({
    what: `« ${name} » compte ${count(pages, 'page', 'pages')}, la limite est de ${limit}.`,
    kept: fileNotKept,
    todo: 'Déposez seulement les pages du CV.',
  }),
  'cv.too_heavy': ({ name }) => ({
    what: `« ${name} » demande trop de mémoire ou de temps à la lecture.`,
    kept: fileNotKept,
    todo: `Exportez le CV en PDF simple, ${dropAgain}`,
  }),
  'cv.not_a_cv': ({ name }) => ({
    what: `« ${name} » ne ressemble pas à un CV : ni parcours, ni formation, ni coordonnées.`,
    kept: fileNotKept,
    todo: 'Vérifiez que c’est le bon fichier. Pour saisir la personne à la main : /candidat ajouter.',
  }),
  'cv.no_text': ({ name }) => ({
    what: `« ${name} » ne contient aucun texte lisible, même par reconnaissance de caractères.`,
    kept: fileNotKept,
    todo: 'Déposez un scan plus net (300 points par pouce) ou le fichier d’origine.',
  }),
  'right.missing': ({ act, person }) => ({
    what: `Il faut être ${needed(act)} pour ${acts[act] ?? act}.`,
    kept: nothingChanged,
    todo: howToBecome(act, person),
  }),
  'channel.not_allowed': () => ({
    what: `Ce canal n’est pas un canal de recrutement.`,
    kept: 'Aucun fichier n’a été lu.',
    todo: 'Un administrateur peut l’autoriser avec /matchpro canal.',
  }),
  'channel.direct': () => ({
    what: 'Une conversation privée n’est pas un canal de recrutement.',
    kept: 'Rien n’a été changé.',
    todo: 'Lancez cette commande dans le canal voulu. Ici, vos CV sont lus pour vous seul.',
  }),
  'channel.not_recruiting': ({ channel }) => ({
    what: `${channel} n’est pas un canal de recrutement fermé : des noms n’y sont pas montrés.`,
    kept: 'Rien n’a été changé.',
    todo: 'Lancez cette commande dans un canal autorisé, ou d’abord /matchpro canal autoriser.',
  }),
  'channel.open': ({ channel }) => ({
    what: `Ce canal est lisible hors de l’équipe (${channel}) : il ne peut pas recevoir de CV.`,
    kept: 'Aucun fichier n’a été lu.',
    todo: 'Choisissez un canal privé, sans invité ni organisation extérieure.',
  }),
  'unknown.reference': ({ reference }) => ({
    what: `Je ne trouve pas « ${reference} ».`,
    kept: nothingChanged,
    todo: 'Vérifiez le numéro : /candidat chercher ou /offre liste.',
  }),
  'unknown.command': ({ typed, nearest }) => ({
    what: `Je ne connais pas la commande « ${typed} ».`,
    kept: nothingChanged,
    todo: nearest ? `Vouliez-vous dire /${nearest} ?` : '/matchpro aide pour voir toutes les commandes.',
  }),
  'unknown.action': ({ action }) => ({
    what: `Ce bouton n’est plus en service (${action}).`,
    kept: nothingChanged,
    todo: 'Rouvrez la fiche avec /candidat voir ou /offre voir.',
  }),
  'argument.missing': ({ command, argument, usage }) => ({
    what: `Il manque « ${argument} » à ${command}.`,
    kept: nothingChanged,
    todo: `Écrivez : ${usage}`,
  }),
  'argument.wrong': ({ command, argument, given, usage }) => ({
    what: `« ${given} » ne convient pas pour « ${argument} » dans ${command}.`,
    kept: nothingChanged,
    todo: `Écrivez : ${usage}`,
  }),
  'command.coming': ({ command }) => ({
    what: `${command} n’est pas encore disponible.`,
    kept: nothingChanged,
    todo: '/matchpro aide pour voir ce qui l’est.',
  }),
  'offer.closed': ({ reference }) => ({
    what: `${reference} est fermée.`,
    kept: nothingChanged,
    todo: '/offre liste pour voir les offres ouvertes.',
  }),
  'offer.none_open': () => ({
    what: 'Aucune offre n’est ouverte.',
    kept: nothingChanged,
    todo: 'Créez une offre avec /offre creer, ou chargez l’exemple avec /matchpro exemple.',
  }),
  'candidate.email_taken': ({ reference }) => ({
    what: `Cette adresse e-mail est déjà celle de ${reference}.`,
    kept: 'La fiche existante n’a pas été modifiée.',
    todo: `Comparez avec /candidat voir ${reference}. Si ce n’est pas la même personne, donnez une autre adresse.`,
  }),
  'candidate.gone': () => ({
    what: 'Ce candidat a été supprimé entre-temps.',
    kept: 'Rien n’est gardé de ce fichier.',
    todo: 'Redéposez le CV s’il doit revenir.',
  }),
  'candidate.none': () => ({
    what: 'Il n’y a encore aucun candidat.',
    kept: nothingChanged,
    todo: 'Déposez un CV dans un canal de recrutement, ou utilisez /candidat ajouter.',
  }),
  'candidate.merged': ({ reference, into }) => ({
    what: `${reference} a été fusionné avec ${into}.`,
    kept: `Ses notes, ses CV et ses étapes sont dans la fiche de ${into}.`,
    todo: `/candidat voir ${into}. La fusion s’annule pendant 30 jours avec /matchpro annuler ${into}.`,
  }),
  'merge.same': ({ reference }) => ({
    what: `${reference} est déjà cette fiche : il en faut deux pour fusionner.`,
    kept: nothingChanged,
    todo: 'Indiquez l’autre fiche : /candidat fusionner candidat-17 candidat-18',
  }),
  'day.unreadable': ({ given }) => ({
    what: `Je ne comprends pas la date dans « ${given} ».`,
    kept: nothingKept,
    todo: 'Écrivez par exemple demain, vendredi, dans 3 jours, le 12 mars ou 2027-01-15.',
  }),
  'day.past': ({ day }) => ({
    what: `Le ${day} est déjà passé.`,
    kept: nothingKept,
    todo: 'Donnez un jour à venir.',
  }),
  'placement.none': ({ reference }) => ({
    what: `${reference} n’a pas de placement en cours.`,
    kept: nothingChanged,
    todo: '/placement liste pour voir les placements.',
  }),
  'undo.none': () => ({
    what: 'Il n’y a rien à annuler.',
    kept: nothingChanged,
    todo: 'Un admin peut annuler un geste plus ancien : /matchpro annuler candidat-17',
  }),
  'undo.late': () => ({
    what: 'Ce geste ne peut plus être annulé par vous : dix minutes pour son auteur, 30 jours pour un admin.',
    kept: nothingChanged,
    todo: 'Demandez à un admin, ou corrigez à la main.',
  }),
  'undo.already': () => ({
    what: 'Ce geste a déjà été annulé.',
    kept: nothingChanged,
    todo: 'Rien à faire.',
  }),
  'undo.changed': ({ subject, by }) => ({
    what: `${subject} a changé depuis ce geste (par ${by}).`,
    kept: nothingChanged,
    todo: 'Annulez d’abord le geste le plus récent, ou corrigez à la main.',
  }),
  'question.closed': () => ({
    what: 'Cette question n’attend plus de réponse.',
    kept: nothingChanged,
    todo: 'Écrivez de nouveau le message, ou utilisez /note.',
  }),
  'example.already_offers': ({ offers }) => ({
    what: `L’exemple ne se charge que dans une équipe sans offre ; la vôtre en a ${offers}.`,
    kept: 'Vos offres n’ont pas été touchées.',
    todo: 'Déposez un CV : il sera comparé à vos offres ouvertes.',
  }),
  'note.empty': ({ command }) => ({
    what: 'La note est vide.',
    kept: nothingKept,
    todo: `Écrivez ce qu’il faut retenir : ${command}`,
  }),
  'form.invalid': ({ fields }) => ({
    what: `Certaines réponses ne conviennent pas : ${fields}.`,
    kept: nothingKept,
    todo: 'Rouvrez le formulaire et corrigez ces champs.',
  }),
  'vault.key_missing': () => ({
    what: 'Aucune clé de chiffrement n’est réglée : je ne peux pas garder de secret.',
    kept: 'Le secret saisi n’a pas été enregistré.',
    todo: 'Demandez à la personne qui héberge MatchPro de régler ENCRYPTION_KEY.',
  }),
  'vault.key_wrong': () => ({
    what: 'La clé de chiffrement a changé : les secrets enregistrés ne peuvent plus être lus.',
    kept: 'Les secrets restent enregistrés, chiffrés avec l’ancienne clé.',
    todo: 'Remettez l’ancienne clé, ou saisissez de nouveau les secrets.',
  }),
  'key.not_accepted': ({ provider }) => ({
    what: `${provider} n’accepte pas cette clé.`,
    kept: 'La clé saisie n’a pas été enregistrée.',
    todo: 'Copiez-la de nouveau depuis la page du fournisseur, puis /matchpro cles.',
  }),
  'key.not_reached': ({ provider }) => ({
    what: `${provider} ne répond pas : la clé n’a pas pu être vérifiée.`,
    kept: 'La clé saisie n’a pas été enregistrée.',
    todo: 'Réessayez dans quelques minutes avec /matchpro cles.',
  }),
  'ai.over_budget': ({ calls, needed, left }) => ({
    what: `${count(calls, 'appel coûterait', 'appels coûteraient')} jusqu’à ${needed}, il reste ${left} ce mois-ci.`,
    kept: 'Aucun appel n’a été fait.',
    todo: '/matchpro reglages pour changer le budget, /matchpro couts pour le détail.',
  }),
  'house.bug': ({ trace }) => ({
    what: 'Une erreur de MatchPro a interrompu ce travail.',
    kept: 'Ce qui était déjà enregistré est conservé.',
    todo: `Réessayez. Si cela se répète, transmettez cette référence : ${trace}`,
  }),
  'house.outage': ({ what }) => ({
    what: `Un service ne répond pas : ${what}.`,
    kept: 'Ce qui était enregistré le reste. Cette demande a été essayée plusieurs fois, puis abandonnée.',
    todo: 'Refaites-la quand le service répond : /matchpro sante le dit.',
  }),
};
