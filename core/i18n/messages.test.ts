import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';

type Sentence = (...values: never[]) => unknown;

/** Every sentence with the path to it: 'cards.match.because'. */
const sentencesOf = (group: object, path: string[] = []): [string, string | Sentence][] =>
  Object.entries(group).flatMap(([key, value]): [string, string | Sentence][] => {
    const here = [...path, key];
    return typeof value === 'object' && value !== null
      ? sentencesOf(value, here)
      : [[here.join('.'), value as string | Sentence]];
  });

/** What a sentence says whatever it is made of: text, or an object of texts. */
const textOf = (said: unknown): string =>
  typeof said === 'string' ? said : Object.values(said as Record<string, string>).join(' ');
const withoutGrouping = (said: string) => said.replace(/(?<=\d)[\s,\u00a0\u202f](?=\d{3})/g, '');

/** Markers are numbers, which both number and text parameters can carry. */
const markers = [7101, 7202, 7303, 7404, 7505];

/** Refusals take one object of values: it answers each name with a marker of its own and remembers who asked. */
const recorder = () => {
  const asked = new Map<string, number>();
  const values = new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name === 'string' && !asked.has(name)) asked.set(name, 7101 + asked.size * 101);
        return asked.get(String(name));
      },
    },
  );
  return { asked, values };
};

const french = new Map(sentencesOf(fr));
const english = new Map(sentencesOf(en));
const functions = [...french].filter((entry): entry is [string, Sentence] => typeof entry[1] === 'function');
/** A value named `_value` is left out on purpose. */
const leavesOut = (sentence: Sentence) => /^\(_/.test(sentence.toString());
const plain = functions.filter(([path, sentence]) => !path.startsWith('refusals.') && !leavesOut(sentence));
const refusals = functions.filter(([path]) => path.startsWith('refusals.'));

describe.each([
  ['fr', french],
  ['en', english],
])('sentences in %s', (_language, sentences) => {
  it.each(plain)('%s says everything it is given', (path, reference) => {
    const sentence = sentences.get(path) as Sentence;
    const given = markers.slice(0, reference.length);
    const said = withoutGrouping(textOf(sentence(...(given as never[]))));
    for (const marker of given) expect(said).toContain(String(marker));
  });

  it.each(refusals)('%s says what happened, what was kept, what to do, and every value it takes', (path) => {
    const { asked, values } = recorder();
    const said = (sentences.get(path) as Sentence)(values as never) as Record<string, string>;
    const whole = withoutGrouping(textOf(said));
    expect(Object.keys(said).sort()).toEqual(['kept', 'todo', 'what']);
    for (const line of Object.values(said)) expect(line).not.toBe('');
    for (const marker of asked.values()) expect(whole).toContain(String(marker));
  });

  it('has no empty sentence and none with a value left out', () => {
    const texts = [...sentences].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    for (const [path, text] of texts) expect(`${path}: ${text}`).toMatch(/: \S/);
  });
});

it('both languages take the same values in each refusal', () => {
  for (const [path] of refusals) {
    const [inFrench, inEnglish] = [french, english].map((sentences) => {
      const { asked, values } = recorder();
      (sentences.get(path) as Sentence)(values as never);
      return [...asked.keys()].sort();
    });
    expect([path, inEnglish]).toEqual([path, inFrench]);
  }
});

const saidBy = (sentence: string | Sentence) =>
  typeof sentence === 'string' ? sentence : textOf(sentence(...(markers as never[])));

/** What people type (`/note candidat-17 appel: …`) keeps its plain spaces. */
const read = [...french].filter(([path]) => !path.startsWith('commands.'));

describe('typography', () => {
  it.each(read)('%s in French has no-break spaces before : ; ! ? % and inside « »', (_path, sentence) => {
    expect(saidBy(sentence)).not.toMatch(/ [:;!?%»](?=\s|$)|« |[\p{L}\d][;!?»](?=\s|$)/u);
  });

  it.each([...french, ...english])('%s has curly apostrophes and quotation marks', (_path, sentence) => {
    expect(saidBy(sentence)).not.toMatch(/\p{L}'\p{L}|"/u);
  });
});
