import { corpus } from './make-corpus.ts';
import { type ReadCvFile, readCorpus } from './read-corpus.ts';
import { type Field, f1, factsOf, fields, score } from './score.ts';

export const kinds = ['pdf', 'docx', 'text', 'reordered'] as const;
export type Kind = (typeof kinds)[number];

export interface Figures {
  /** F1 of each field by kind of file, 0–100. */
  fields: Record<Kind, Record<Field, number>>;
  /** Share of a person's fields that read the same from PDF, DOCX, text and reordered text, 0–100. */
  agreement: number;
  files: number;
  /** Files that were not read at all. */
  unread: number;
}

export async function evaluate(people = corpus): Promise<{ figures: Figures; files: ReadCvFile[] }> {
  const files = await readCorpus(people);
  const of = (kind: Kind) =>
    files.filter((file) => file.kind === kind).map((file) => score(file.read, file.person));
  const figures = {
    fields: Object.fromEntries(kinds.map((kind) => [kind, f1(of(kind))])) as Figures['fields'],
    agreement: agreementOf(files),
    files: files.length,
    unread: files.filter(({ read }) => read === null).length,
  };
  return { figures, files };
}

/** Fields more than a point below the record, as sentences; a field without a record is a fall too. */
export function falls(now: Figures, record: Figures): string[] {
  const all = kinds.flatMap((kind) =>
    fields.map((field) => ({
      what: `${field} from ${kind}`,
      now: now.fields[kind][field],
      was: record.fields[kind]?.[field],
    })),
  );
  return [...all, { what: 'agreement', now: now.agreement, was: record.agreement }]
    .filter(({ now, was }) => was === undefined || !(now >= was - 1))
    .map(({ what, now, was }) => `${what}: ${now}, was ${was ?? 'never recorded'}`);
}

function agreementOf(files: readonly ReadCvFile[]): number {
  const people = Map.groupBy(files, ({ person }) => person.id);
  let same = 0;
  for (const readings of people.values()) {
    const facts = readings.map(({ read }) => factsOf(read));
    same += fields.filter(
      (field) => new Set(facts.map((fact) => fact[field].toSorted().join('|'))).size === 1,
    ).length;
  }
  return Math.round((10_000 * same) / (people.size * fields.length)) / 100;
}
