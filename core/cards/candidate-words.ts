import type { Candidate } from '../candidates/candidate.ts';
import type { Experience } from '../cv/structured-cv.ts';
import type { Words } from '../i18n/words.ts';
import { type Span, strong, text } from './card.ts';
import { dayWords } from './day-words.ts';
import { labelOf } from './label-of.ts';
import { languageWords } from './language-words.ts';
import { candidateRef } from './references.ts';
import { clip, joined } from './spans.ts';

export const nameOf = (candidate: Candidate, t: Words): string =>
  candidate.name ? clip(candidate.name, 60) : t.say.cards.candidate.unnamed;

/** 'Camille Fontaine · candidat-17'. */
export const nameAndReference = (candidate: Candidate, t: Words): Span[] =>
  joined([[strong(nameOf(candidate, t))], [candidateRef(candidate)]]);

/** 'Développeuse React chez Atelier Lumen, depuis mars 2021'. */
export const postWords = (candidate: Candidate, t: Words): string => {
  const { candidate: say } = t.say.cards;
  const post = newestPost(candidate.profile.experiences);
  if (!post) return clip(candidate.profile.headline ?? say.noPost, 120);
  const words = titleAndCompany(post, t);
  if (post.current) return post.start ? say.since(words, t.month(post.start)) : words;
  const last = post.end ? say.until(words, t.month(post.end)) : say.lastPost(words);
  return [candidate.profile.headline ? clip(candidate.profile.headline, 80) : '', last]
    .filter(Boolean)
    .join(' · ');
};

/** A present post first, then the one that ended last, whatever its kind; of two alike the job. */
const newestPost = (experiences: Experience[]): Experience | undefined => {
  const dated = (experience: Experience) => experience.end ?? experience.start ?? '';
  const isJob = ({ kind }: Experience) => Number(kind === 'job');
  return experiences
    .filter((experience) => experience.title ?? experience.company)
    .toSorted(
      (a, b) =>
        Number(b.current) - Number(a.current) || dated(b).localeCompare(dated(a)) || isJob(b) - isJob(a),
    )[0];
};

const titleAndCompany = ({ title, company }: Experience, t: Words): string => {
  const [name, employer] = [title, company].map((words) => (words ? clip(words, 60) : null));
  return name && employer ? t.say.cards.candidate.postAt(name, employer) : (name ?? employer ?? '');
};

/** Half years are enough to read: 6.4 → '6,5 ans'. */
export const yearsWords = (years: number | null, t: Words): string => {
  const { candidate: say } = t.say.cards;
  if (years === null) return say.yearsUnknown;
  return years < 1 ? say.underOneYear : say.years(Math.round(years * 2) / 2);
};

export const placeWords = (candidate: Candidate, t: Words): string => {
  const { candidate: say } = t.say.cards;
  const { places, remote } = candidate.mobility;
  const parts = [
    candidate.city ?? '',
    remote ? t.say.terms.remote[remote] : '',
    places.length > 0 ? say.mobile(t.list(places)) : '',
  ].filter(Boolean);
  return parts.length > 0 ? clip(parts.join(' · '), 120) : say.notSaid;
};

export const availabilityWords = (candidate: Candidate, t: Words): string => {
  const { candidate: say } = t.say.cards;
  const { from, noticeMonths } = candidate.availability;
  const notice = noticeMonths === null ? '' : noticeMonths === 0 ? say.noNotice : say.notice(noticeMonths);
  return [from ? say.from(dayWords(from, t)) : '', notice].filter(Boolean).join(' · ') || say.notSaid;
};

export const languagesOf = (candidate: Candidate, t: Words): string => {
  const known = candidate.profile.languages
    .slice(0, 6)
    .map(({ language, level }) => languageWords(language, level, t));
  return known.length > 0 ? known.join(', ') : t.say.cards.candidate.notSaid;
};

const mostSkills = 8;

/** The first technical skills as the CV orders them, the rest counted. */
export const skillsOf = (candidate: Candidate, t: Words): string => {
  const names = candidate.profile.skills
    .filter(({ category }) => category === 'technical')
    .map(({ name }) => clip(name, 30));
  const others = names.length - mostSkills;
  const shown = names.slice(0, mostSkills).join(', ');
  return others > 0 ? `${shown} ${t.say.cards.match.more(others)}` : shown;
};

export const contactOf = (candidate: Candidate): string =>
  [candidate.email ?? '', candidate.phone ? phoneWords(candidate.phone) : ''].filter(Boolean).join(' · ');

/** '+33639981234' → '06 39 98 12 34'; other countries stay in their international form. */
const phoneWords = (phone: string): string =>
  /^\+33\d{9}$/.test(phone) ? `0${phone.slice(3)}`.replace(/(\d\d)(?=\d)/g, '$1 ') : phone;

/** What the person wishes: contract and pay, only as they said it. */
export const wishesOf = ({ preferences }: Candidate, t: Words): string => {
  const { contract, wishedPay } = preferences;
  const pay = wishedPay ? t.say.cards.candidate.wishedPay(t.money(wishedPay.amount, wishedPay.currency)) : '';
  return [contract ? clip(labelOf(t.say.terms.contract, contract), 40) : '', pay].filter(Boolean).join(' · ');
};

/** 'Camille Fontaine (candidat-17)': for tables and lines. */
export const candidateInLine = (candidate: Candidate, t: Words): Span[] => [
  candidateRef(candidate),
  text(` ${nameOf(candidate, t)}`),
];
