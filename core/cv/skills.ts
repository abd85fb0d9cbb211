// The skills of a CV: those it lists, then those its jobs mention, each with its years and last use.

import type { SkillEntry, Vocabulary } from '../skills/vocabulary.ts';
import { fold } from './fold.ts';
import type { Line } from './lines.ts';
import { linesOf, type Part } from './sections.ts';
import { type SkillItem, skillItems } from './skill-items.ts';
import type { CvSkill, Experience } from './structured-cv.ts';
import { lastDay, yearsOver } from './years.ts';

/** Listed skills first, in the CV's order. A known skill bears its canonical name. */
export function readSkills(
  parts: readonly Part[],
  experiences: readonly Experience[],
  vocabulary: Vocabulary,
  today: Date,
): CvSkill[] {
  const listed = skillItems(sectionLines(parts, vocabulary)).flatMap((item) => namesIn(item, vocabulary));
  const skills = new Map<string, CvSkill>();
  for (const item of listed) add(skills, toListed(item, skills, vocabulary));
  for (const line of linesOf(parts, 'experience', 'projects', 'profile')) {
    for (const mention of vocabulary.skillsIn(line.text)) {
      const { name, category } = mention.skill;
      add(skills, { name, category, level: null, years: null, lastUsed: null, quote: mention.quote });
    }
  }
  return [...skills.values()].map((skill) => withUse(skill, experiences, today));
}

/** The skills section, and untitled lists made of skills the vocabulary knows (a sidebar without the usual title). */
function sectionLines(parts: readonly Part[], vocabulary: Vocabulary): Line[] {
  return parts
    .filter(
      (part) =>
        part.section === 'skills' || (part.section === 'other' && holdsSkills(part.lines, vocabulary)),
    )
    .flatMap((part) =>
      part.lines.filter(
        (line) =>
          !/^langu(?:es|ages)\b ?(?:parlees)? ?:/.test(fold(line.text)) ||
          /java|python|html|sql|c\+\+/i.test(line.text),
      ),
    );
}

/** Climbing and choirs are known skills too, but a list of them is what the person does in the evening. */
function isOfWork(skill: SkillEntry | undefined): boolean {
  return skill !== undefined && skill.trade !== 'sport' && skill.trade !== 'media';
}

function holdsSkills(lines: readonly Line[], vocabulary: Vocabulary): boolean {
  const items = skillItems(lines);
  const known = items.filter((item) => isOfWork(vocabulary.skill(item.text))).length;
  return items.length >= 2 && known / items.length >= 0.4 && lines.every((line) => line.text.length < 70);
}

/** "Node.js (Express, Nest)" holds three skills when the vocabulary knows what stands in the brackets. */
function namesIn(item: SkillItem, vocabulary: Vocabulary): SkillItem[] {
  const match = /^([^()]{2,40}) \(([^()]+)\)$/.exec(item.text);
  if (!match?.[1] || !match[2] || vocabulary.skill(item.text)) return [item];
  const inner = match[2]
    .split(/[,/;]/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const known = inner.filter((text) => vocabulary.skill(text)).length;
  if (known === 0 || known < inner.length / 2) return [item];
  return [item, ...inner.map((text) => ({ ...item, text }))];
}

function toListed(item: SkillItem, skills: ReadonlyMap<string, CvSkill>, vocabulary: Vocabulary): CvSkill {
  const entry = vocabulary.skill(item.text);
  const taken =
    entry !== undefined && skills.has(keyOf(entry.name)) && keyOf(item.text) !== keyOf(entry.name);
  const name = entry && !taken ? entry.name : item.text;
  const { level, line } = item;
  const quote = line.text.includes(item.text) ? item.text : line.text;
  return { name, category: entry?.category ?? 'technical', level, years: null, lastUsed: null, quote };
}

function add(skills: Map<string, CvSkill>, skill: CvSkill): void {
  const known = skills.get(keyOf(skill.name));
  if (!known) skills.set(keyOf(skill.name), skill);
  else if (known.level === null) known.level = skill.level;
}

function keyOf(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}+#]/gu, '') || name;
}

function withUse(skill: CvSkill, experiences: readonly Experience[], today: Date): CvSkill {
  const used = experiences.filter((experience) => experience.skills.includes(skill.name));
  if (used.length === 0) return skill;
  return { ...skill, years: yearsOver(used, today), lastUsed: lastDay(used, today) };
}
