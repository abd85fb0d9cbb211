import type { CvSkill } from '../cv/structured-cv.ts';
import type { SkillEntry, Vocabulary } from '../skills/vocabulary.ts';
import { findQuote } from './find-quote.ts';
import type { Evidence } from './match.ts';
import type { Source } from './read-facts.ts';

/** Every skill with its proof: written in the text, typed by a person, or implied by one of these (`via`). */
export function provenSkills(source: Source, vocabulary: Vocabulary): Map<string, Evidence> {
  const proven = new Map<string, Evidence>();
  const keep = (name: string, evidence: Evidence | null) => {
    if (evidence && !proven.has(name)) proven.set(name, evidence);
  };
  for (const { skill, quote } of vocabulary.skillsIn(source.impersonal())) keep(skill.name, quoted(quote));
  for (const skill of source.candidate.profile.skills) {
    const entry = vocabulary.skill(skill.name);
    keep(entry?.name ?? skill.name.trim().toLowerCase(), proofOfSkill(skill, entry, source, vocabulary));
  }
  for (const [name, evidence] of [...proven]) {
    for (const implied of vocabulary.implied(name)) keep(implied, impliedBy(evidence));
  }
  return proven;
}

const quoted = (text: string): Evidence => ({ source: 'cv', text, via: null });

/** The name where the text has it; else the profile's quote, when the text has it and it does speak of this skill. */
function proofOfSkill(
  { name, quote }: CvSkill,
  entry: SkillEntry | undefined,
  source: Source,
  vocabulary: Vocabulary,
): Evidence | null {
  if (quote.trim() === '') return source.entered(name);
  const written = findQuote(source.impersonal(), quote);
  if (written === null || !speaksOf(written, name, entry, vocabulary)) return null;
  return quoted(findQuote(written, name) ?? written);
}

function speaksOf(
  quote: string,
  name: string,
  entry: SkillEntry | undefined,
  vocabulary: Vocabulary,
): boolean {
  if (findQuote(quote, name) !== null) return true;
  if (!entry) return false;
  return vocabulary.skill(quote) === entry || vocabulary.skillsIn(quote).some(({ skill }) => skill === entry);
}

function impliedBy(evidence: Evidence): Evidence {
  return evidence.source === 'cv' ? { ...evidence, via: evidence.text } : evidence;
}
