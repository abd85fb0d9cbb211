import { createClosenessOf } from './closeness.ts';
import { knownOccupations } from './known-occupations.ts';
import { knownSkills } from './known-skills.ts';
import { createOccupationIndex } from './occupation-index.ts';
import { createSkillIndex } from './skill-index.ts';
import type { OccupationEntry, SkillEntry, Vocabulary } from './vocabulary.ts';

/** The built-in words plus a team's own. Throws when an extra entry takes a spelling or an id already in use. */
export function createVocabulary(extra: ExtraWords = {}): Vocabulary {
  const skills = [...knownSkills, ...(extra.skills ?? [])];
  const occupations = [...knownOccupations, ...(extra.occupations ?? [])];
  const skillIndex = createSkillIndex(skills);
  const occupationIndex = createOccupationIndex(occupations);
  const byId = mapById(occupations);
  return {
    skill: skillIndex.byName,
    implied: (name) => impliedBy(name, skillIndex.byName),
    skillsIn: skillIndex.mentionsIn,
    occupation: occupationIndex.byTitle,
    occupationById: (id) => byId.get(id),
    closeness: createClosenessOf(byId),
    skills: () => skills,
    occupations: () => occupations,
  };
}

export interface ExtraWords {
  skills?: SkillEntry[];
  occupations?: OccupationEntry[];
}

function mapById(occupations: OccupationEntry[]): Map<string, OccupationEntry> {
  const byId = new Map(occupations.map((entry) => [entry.id, entry]));
  if (byId.size !== occupations.length) throw new Error('Two occupations share an id');
  return byId;
}

function impliedBy(name: string, find: (name: string) => SkillEntry | undefined): string[] {
  const first = find(name);
  const seen = new Set<string>();
  const queue = [...(first?.implies ?? [])];
  for (const next of queue) {
    const entry = find(next);
    if (!entry || entry === first || seen.has(entry.name)) continue;
    seen.add(entry.name);
    queue.push(...entry.implies);
  }
  return [...seen];
}
