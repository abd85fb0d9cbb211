import { fold, wordsOf } from '../skills/words.ts';
import { type InteractionKind, interactionKinds } from './interaction.ts';

export interface ReadNote {
  kind: InteractionKind;
  /** The note without its prefix, trimmed. */
  text: string;
}

/** The kind from a prefix ('appel : …', 'phone call: …'), else from the words, else 'note'. */
export function readNote(text: string): ReadNote {
  const [, prefix = '', rest = ''] = /^\s*([\p{L}][\p{L} -]{1,20}?)\s*:\s*([\s\S]*)$/u.exec(text) ?? [];
  const kind = kindOfPrefix.get(fold(prefix).replaceAll('-', ' '));
  if (kind) return { kind, text: rest.trim() };
  return { kind: kindFromWords(text), text: text.trim() };
}

/**
 * Whether a reply in a candidate's thread is a note. Not: what begins with '//', thanks, emoji alone, and replies of under
 * three words that hold no fact.
 */
export function isWorthKeeping(text: string): boolean {
  if (text.trimStart().startsWith('//')) return false;
  const note = readNote(text);
  const prefixed = note.text !== text.trim();
  const said = clausesOf(note.text).filter((clause) => !isCourtesy(clause));
  const words = said.flat();
  if (words.length === 0) return false;
  return words.length >= 3 || prefixed || holdsFact(words);
}

/** Words clause by clause: 'Merci, trop cher pour nous' is thanks, then a note. */
const clausesOf = (text: string) =>
  withoutMarkup(text)
    .split(/[,.!?;\n]+/)
    .map((clause) => wordsOf(clause).map((word) => word.key))
    .filter((clause) => clause.length > 0);

const isCourtesy = (words: string[]) =>
  words.every((word) => courtesies.has(word)) || (chatter.test(words.join(' ')) && !holdsFact(words));

const prefixes: Record<InteractionKind, string> = {
  call: 'appel,appel telephonique,appel tel,tel,telephone,coup de fil,coup de tel,call,phone,phone call,phoned,visio,video call',
  interview:
    'entretien,entretien rh,entretien technique,entretien client,entrevue,interview,itw,rdv,rendez vous,meeting',
  email: 'email,e mail,mail,courriel,courrier,message linkedin,linkedin,inmail',
  sms: 'sms,texto,text message,whatsapp',
  test: 'test,test technique,exercice,cas pratique,technical test,coding test,assessment,evaluation',
  note: 'note,remarque,commentaire,nb,ps,info,memo,comment,remark',
};

const kindOfPrefix = new Map(
  interactionKinds.flatMap((kind) => prefixes[kind].split(',').map((prefix) => [prefix, kind] as const)),
);

/** Tried in this order: 'appelé après le test' is about the call that took place. */
const wordings: [InteractionKind, RegExp][] = [
  ['sms', /\b(?:sms|textos?|whatsapp)\b/],
  ['email', /\b(?:e ?-?mails?|mails?|courriels?|inmail)\b/],
  [
    'call',
    /\b(?:appele[es]?|rappele[es]?|au telephone|par telephone|au tel|coup de fil|repondeur|messagerie vocale|raccroche|called|phoned|rang|on the phone|voicemail|hung up|phone screen|(?:phone|video) call)\b|^(?:appel|call)\b/,
  ],
  [
    'interview',
    /\b(?:entretiens?|entrevue|interviews?|interviewed|rencontree? (?:ce|hier|au|en|le|a)|vue? en (?:visio|agence)|met (?:him|her|them))\b/,
  ],
  [
    'test',
    /\b(?:tests? (?:technique|de|psycho|d|en|rat|reuss|pass)|coding test|technical test|take ?-?home|assessment|cas pratique|quiz)\b/,
  ],
];

function kindFromWords(text: string): InteractionKind {
  const plain = fold(text);
  return wordings.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'note';
}

const courtesies = new Set(
  (
    'merci thanks thank you thx ty mci ok okay oki dac daccord d accord parfait perfect super great cool nice top genial bravo bien recu vu noted note c est bon ca marche entendu yes oui non no nope yep ouais ' +
    'lol mdr haha hahaha hello bonjour salut hi hey bonsoir bonne journee soiree a plus bye welcome de rien np good morning got it done fait beaucoup much so pour l info tout le monde all team bisous +1 1 excellent'
  ).split(' '),
);

const chatter =
  /^(?:(?:un )?(?:grand )?merci|thanks|thank you|many thanks|je regarde|i ll look|je m en occupe|on it|je m en charge|ca marche|c est note|bien note|sounds good|see you|a demain|a tout a l heure|bon week end|have a nice)(?: .{0,24})?$/;

/** A number, a date, a weekday, an amount, or a word that states something of the person. */
const holdsFact = (words: string[]) => words.some((word) => /\d/.test(word) || facts.test(word));

const facts =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|disponible|dispo|indisponible|available|unavailable|injoignable|unreachable|absente?|absent|no|ghost\w*|refus\w*|declin\w*|accept\w*|valid\w*|retenue?|embauchee?|hired|rejected|motivee?|interess\w*|interested|demission\w*|preavis|bilingue|bilingual|desist\w*|recommand\w*|recommended|hesit\w*|raccroch\w*|rappel\w*|relanc\w*|demenag\w*|freelance|teletravail|remote|enceinte|permis)$/;

/** Mentions, links' brackets and emoji codes of the platforms are no words of the note. */
const withoutMarkup = (text: string) =>
  text.replace(/<[@#!][^>]*>/g, ' ').replace(/<?a?:[a-z0-9_+'-]+:(?:\d+>)?/gi, ' ');
