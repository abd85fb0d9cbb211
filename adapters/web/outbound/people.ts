import type { Audience, PersonFacts } from '../../../core/ports/chat.ts';

// The installation's own demo people, and the rooms they are in. Everybody here is whoever sits at the page.

export const workspace = 'web:local';
export const bot = 'bot';

export interface DemoPerson {
  id: keyof typeof names;
  role: 'admin' | 'recruiter' | 'viewer' | 'guest';
}

const names = { local: 'Alix', robin: 'Robin', sacha: 'Sacha', noa: 'Noa' } as const;

/** `web:local` is the admin: the house says so, whatever the platform says. */
export const people: readonly DemoPerson[] = [
  { id: 'local', role: 'admin' },
  { id: 'robin', role: 'recruiter' },
  { id: 'sacha', role: 'viewer' },
  { id: 'noa', role: 'guest' },
];

export const nameOf = (person: string): string => names[person as DemoPerson['id']] ?? 'MatchPro';

export const channels = ['recrutement', 'digest'] as const;

/** The direct conversation of a person and the bot. */
export const directOf = (person: string): string => `D-${person}`;

/** May this person read this channel? A direct conversation is its person's; guests are in no channel. */
export const mayRead = (person: string, channel: string): boolean => {
  if (channel.startsWith('D-')) return channel === directOf(person);
  const role = people.find(({ id }) => id === person)?.role;
  return isChannel(channel) && role !== undefined && role !== 'guest';
};

export const isChannel = (channel: string): boolean => channels.some((known) => known === channel);

/** 'web:local:robin' → 'robin'; 'web:local:recrutement' → 'recrutement'. */
export const lastOf = (reference: string): string => reference.split(':')[2] ?? '';

export const personFacts = (reference: string): PersonFacts => {
  const person = people.find(({ id }) => id === lastOf(reference));
  return {
    name: nameOf(lastOf(reference)),
    locale: null,
    admin: person?.role === 'admin',
    guest: person === undefined || person.role === 'guest',
    ...(person?.role === 'viewer' ? { viewer: true } : {}),
  };
};

export const audienceOf = (reference: string): Audience => {
  const channel = lastOf(reference);
  if (channel.startsWith('D-')) return { kind: 'direct', open: false, name: nameOf(channel.slice(2)) };
  return { kind: 'channel', open: !isChannel(channel), name: `#${channel}` };
};
