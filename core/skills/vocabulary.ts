// The words of the trades. Data lives beside this file (skills-*.ts, occupations-*.ts); everyone else asks a Vocabulary.

export type SkillCategory = 'technical' | 'soft' | 'language';

export interface SkillEntry {
  /** Canonical name, also what people read when both languages agree, e.g. 'React'. */
  name: string;
  fr: string;
  en: string;
  category: SkillCategory;
  trade: string;
  aliases: string[];
  /** Canonical names that this skill implies, e.g. Next.js → ['React']. Transitive through the vocabulary. */
  implies: string[];
}

export interface OccupationEntry {
  /** Stable id in kebab-case, e.g. 'developpeur-frontend'. */
  id: string;
  fr: string;
  en: string;
  trade: string;
  aliases: string[];
  /** Canonical skill names typical of the occupation. */
  skills: string[];
  /** Ids of occupations a person of this one could take, nearest first. */
  near: string[];
}

export interface SkillMention {
  skill: SkillEntry;
  /** Exactly as it stands in the text: text.slice(start, end). */
  quote: string;
  start: number;
  end: number;
}

export interface Vocabulary {
  /** By name or alias, in either language, whatever case and accents; undefined when unknown. */
  skill(name: string): SkillEntry | undefined;
  /** All canonical names implied by this one (transitive, itself excluded). */
  implied(name: string): string[];
  /** Known skills in a text, longest match first, word boundaries respected ('R' is not in 'React'). */
  skillsIn(text: string): SkillMention[];
  /** Best occupation for a job title ('Développeuse front-end H/F (React)'); undefined when nothing fits. */
  occupation(title: string): OccupationEntry | undefined;
  occupationById(id: string): OccupationEntry | undefined;
  /** 0–1: 1 same occupation, about 0.6 near, about 0.3 same trade, 0 unrelated or unknown. */
  closeness(a: OccupationEntry, b: OccupationEntry): number;
  skills(): readonly SkillEntry[];
  occupations(): readonly OccupationEntry[];
}
