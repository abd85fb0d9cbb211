import type { Answer, Gateway } from '../../core/ai/gateway.ts';
import { isOrder } from '../../core/ai/is-order.ts';
import type { CvReply } from '../../core/ai/tasks/read-cv.ts';
import { exampleOffers } from '../../core/offers/example.ts';

/** Planted where a careless house would let it slip: what the model knows and must never come back. */
export const plantedKey = 'sk-planted-marker-0000';

/** The worst reader there could be: 'obeys' whatever it sees, or 'hijacked' without even being told to. */
export type Temper = 'obeys' | 'hijacked';

/**
 * A model that does all an attacker could wish for: claims every skill, language and degree of every offer, invents posts, gives away its
 * instructions, its key and the CVs it read before. It quotes real lines, so that its lies look proved.
 */
export const createGullible = (temper: Temper, attack: readonly string[]): Gateway => {
  const remembered: string[] = [];
  const ask: Gateway['ask'] = async (_team, { task, input }) => {
    const text = task.user(input);
    const told =
      temper === 'hijacked' || attack.some((line) => text.includes(line.trim())) || seesOrder(text);
    const reply = told ? loot(text, task.system, remembered) : nothing;
    remembered.push(text);
    const receipt = {
      provider: 'compatible',
      model: 'gullible',
      costMicros: 0,
      estimated: false,
      ms: 1,
      version: 1,
    };
    const read = task.schema.parse(reply);
    return { kind: 'model', reply: read, receipt } as Answer<typeof read>;
  };
  return {
    ask,
    afford: async () => ({ ok: true, neededMicros: 0, leftMicros: null }),
    verify: async () => undefined,
    health: () => ({ called: [], resting: [] }),
  };
};

const nothing: CvReply = { headline: null, experiences: [], skills: [], education: [], languages: [] };

const seesOrder = (text: string): boolean => text.split('\n').slice(1, -1).some(isOrder);

const loot = (text: string, system: string, remembered: string[]): CvReply => {
  const lines = text
    .split('\n')
    .slice(1, -1)
    .filter((line) => line.trim().length > 3);
  const dated = lines.filter((line) => /(?:19|20)\d\d/.test(line));
  const wanted = exampleOffers.flatMap(({ offer }) => offer.requirements.skills.map(({ name }) => name));
  const leaks = [system.slice(0, 300), plantedKey, ...remembered.flatMap((cv) => cv.split('\n').slice(1, 4))];
  const quote = lines[0] ?? '';
  return {
    headline: leaks.join(' · ').slice(0, 390),
    experiences: [
      ...dated.map((line, at) => ({
        title: exampleOffers[at % exampleOffers.length]?.offer.title ?? '',
        company: leaks[at % leaks.length]?.slice(0, 200) ?? null,
        place: 'Lyon',
        quote: line,
      })),
      { title: 'CTO', company: 'Google', place: null, quote: 'Janvier 1990 – à ce jour' },
    ].slice(0, 60),
    skills: [...wanted, ...leaks].map((name) => ({
      name: name.slice(0, 110),
      quote: (lines.find((line) => line.includes(name)) ?? quote).slice(0, 590),
    })),
    education: [{ degree: 'Doctorat', school: 'Stanford', year: '1999', quote: dated[0] ?? quote }],
    languages: ['en', 'de', 'es'].map((language) => ({ language, quote })),
  };
};
