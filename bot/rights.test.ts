import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderText } from '../core/cards/plain-text.ts';
import type { ChatEvent } from '../core/chat/event.ts';
import type { Question } from '../core/chat/question.ts';
import { cardActions } from '../core/commands/actions.ts';
import type { Argument, Command } from '../core/commands/command.ts';
import { formHandlers } from '../core/commands/forms.ts';
import { commandTable } from '../core/commands/table.ts';
import type { Act } from '../core/rights/acts.ts';
import type { Role } from '../core/teams/team.ts';
import { samplesFolder } from '../scripts/samples/index.ts';
import { answerTo, flowing } from './testing/answer-to.ts';
import { openTestHouse } from './testing/open-test-house.ts';

// Whoever asks, whatever they ask, on whatever way: a right that is missing is told with the person's own id, and nothing changes.

type Town = Awaited<ReturnType<typeof openTestHouse>>;
let here: Town;
let count = 0;

const people = { admin: 'lea', recruiter: 'tom', viewer: 'vic', guest: 'gil' } as const satisfies Record<
  Role,
  string
>;
const allowed: Record<Role, readonly (Act | null)[]> = {
  admin: [null, 'see', 'drop', 'edit', 'erase', 'administer'],
  recruiter: [null, 'see', 'drop', 'edit', 'erase'],
  viewer: [null, 'see'],
  guest: [null],
};
const roles = Object.keys(people) as Role[];

/** What may be done with less than the right to edit; a new command that is not named here has to ask for more. */
const reading = [
  ...['match', 'offre liste', 'offre voir', 'candidat chercher', 'candidat voir', 'placement liste'],
  ...['predire', 'pourquoi', 'digest maintenant', 'matchpro sante'],
];
const forAnyone = ['matchpro aide'];
const ofAdmins = [
  ...['digest canal', 'digest heure', 'digest off', 'matchpro exemple', 'matchpro canal', 'matchpro langue'],
  ...['matchpro cles', 'matchpro couts', 'matchpro reglages'],
];

beforeAll(async () => {
  here = await openTestHouse({
    chat: {
      people: {
        lea: { name: 'Léa', admin: true },
        tom: { name: 'Tom' },
        vic: { name: 'Vic', viewer: true },
        gil: { name: 'Gil', guest: true },
      },
    },
    env: { DISCORD_GUILD_IDS: 'G1' },
  });
  await here.allow();
  await here.chat.command('/matchpro exemple');
  await here.chat.drop('cv.pdf', await readFile(new URL('developpeuse-react.pdf', samplesFolder)));
  await here.house.settled();
});
afterAll(() => here.house.stop());

const by = (person: string, workspace = 'local', platform: 'web' | 'discord' = 'web') => ({
  key: `asked-${++count}`,
  platform,
  workspace,
  conversation: `${platform}:${workspace}:recrutement`,
  by: `${platform}:${workspace}:${person}`,
  locale: 'fr',
  reply: { token: 'r', expiresAt: '2100-01-01T00:00:00.000Z' },
});
const askerOf = (person: string, workspace = 'local') => {
  const { platform, conversation, by: who, locale } = by(person, workspace);
  return { platform, workspace, conversation, person: who, locale };
};

const told = async (event: ChatEvent) => answerTo(here, () => here.house.dispatch.tell(event));
const asked = async (question: Question) => {
  const answer = await here.house.dispatch.ask(question);
  return answer.type === 'refused' ? { ...answer, text: flowing(renderText(answer.card)) } : answer;
};

/** The words a command could be given: `of` is the number of the candidate and the offer it speaks of. */
const wordsFor = ({ args }: Command, of: { candidate: string; offer: string }): string =>
  args.map((arg) => wordFor(arg, of)).join(' ');
const wordFor = (arg: Argument, of: { candidate: string; offer: string }): string => {
  if (arg.type === 'reference') return arg.of?.includes('offer') ? of.offer : of.candidate;
  return arg.choices?.at(-1) ?? (arg.type === 'number' ? '3' : '08:30');
};
const real = { candidate: 'candidat-1', offer: 'offre-42' };
const nobody = { candidate: 'candidat-901', offer: 'offre-942' };
const called = (command: Command, of: typeof real) => {
  const [name = '', ...sub] = command.name.split(' ');
  return { command: name, text: [...sub, wordsFor(command, of)].join(' ').trim() };
};

/** Everything that a command could have changed. */
const state = async (): Promise<string> => {
  const [team] = await here.parts.memory.doorstep.teams();
  return here.parts.memory.in(team?.id ?? '', async (room) => {
    const candidates = await room.candidates.all();
    const hanging = candidates.map(async ({ id }) => [
      await room.interactions.ofCandidate(id, 50),
      await room.standings.ofCandidate(id),
      await room.followUps.ofCandidate(id),
      await room.documents.ofCandidate(id),
    ]);
    return JSON.stringify([
      await room.teams.get(),
      candidates,
      await Promise.all(hanging),
      await room.offers.list({}),
      await room.placements.list(),
      await room.channels.list(),
      await room.keys.list(),
      await room.history.recent({ limit: 200 }),
    ]);
  });
};

const expectRefused = (text: string, person: string) => {
  expect(text).toContain('Référence : right.missing');
  expect(text).toContain(`web:${person}`);
  expect(text).toMatch(/Il faut être (administrateur|lecteur ou recruteur|recruteur) pour/);
  expect(text).not.toMatch(/Maëlys|Nacelle Numérique chez/);
};

const refusedTo = (role: Role, right: Act | null) => !allowed[role].includes(right);
const pairs = <T extends { right: Act | null }>(things: readonly T[], refused: boolean) =>
  roles.flatMap((role) =>
    things.filter(({ right }) => refusedTo(role, right) === refused).map((thing) => [role, thing] as const),
  );

describe('what each command asks for', () => {
  it.each(commandTable.map((command) => [command.name, command] as const))('/%s', (name, command) => {
    const coming = !command.run && !command.form;
    if (reading.includes(name)) expect(command.right).toBe('see');
    else if (ofAdmins.includes(name)) expect(command.right).toBe('administer');
    else if (forAnyone.includes(name)) expect(command.right).toBeNull();
    else if (!coming) expect(['edit', 'erase', 'administer']).toContain(command.right);
  });

  it.each(cardActions.map((action) => [action.id, action] as const))('the button %s', (_id, action) => {
    expect(action.right).not.toBeNull();
  });
});

describe('without the right', () => {
  const commands = pairs(commandTable, true).map(([role, command]) => [role, command.name, command] as const);
  const actions = pairs(cardActions, true).map(([role, action]) => [role, action.id, action] as const);
  const forms = pairs(formHandlers, true).map(([role, form]) => [role, form.id, form] as const);

  it.each(commands)('a %s calls /%s', async (role, _name, command) => {
    const before = await state();
    const { command: name, text } = called(command, real);
    const answer = await told({
      ...by(people[role]),
      type: 'command.called',
      command: name,
      input: { text },
    });
    expectRefused(answer.text, people[role]);
    expect(answer.onlyFor).toEqual([people[role]]);
    expect(await state()).toBe(before);
  });

  it.each(commands)('a %s asks for the form of /%s', async (role, _name, command) => {
    const what = called(command, real);
    const answer = await asked({ type: 'open', what, asker: askerOf(people[role]) });
    expect(answer.type).toBe('refused');
    if ('text' in answer) expectRefused(answer.text, people[role]);
  });

  it.each(actions)('a %s presses %s', async (role, _id, action) => {
    const subject = 'candidat-1/offre-42';
    const question = { type: 'open', what: { action: action.id, subject } } as const;
    const form = await asked({ ...question, asker: askerOf(people[role]) });
    expect(form.type).toBe('refused');
    if ('text' in form) expectRefused(form.text, people[role]);
    if (!action.run) return;
    const before = await state();
    const press = {
      type: 'action.pressed',
      action: action.id,
      subject,
      value: 'candidat-1',
      message: null,
    } as const;
    const answer = await told({ ...by(people[role]), ...press });
    expectRefused(answer.text, people[role]);
    expect(answer.onlyFor).toEqual([people[role]]);
    expect(await state()).toBe(before);
  });

  it.each(forms)('a %s sends the form %s, and asks whether it would do', async (role, _id, form) => {
    const before = await state();
    const subject = form.id === 'offer' ? 'offre-42' : 'candidat-1/offre-42';
    const values = { name: 'Autre', title: 'Autre', company: 'Autre', text: 'x y z', reason: 'x' };
    const filled = { form: form.id, subject, values };
    const answer = await told({ ...by(people[role]), type: 'form.submitted', ...filled });
    expectRefused(answer.text, people[role]);
    expect(await state()).toBe(before);
    const check = await asked({ type: 'check', ...filled, asker: askerOf(people[role]) });
    expect(check.type).toBe('refused');
  });

  it('a guest is proposed nothing, and has no page of their own', async () => {
    const suggest = { type: 'suggest', command: 'match', argument: 'reference', typed: '' } as const;
    expect(await asked({ ...suggest, asker: askerOf('gil') })).toEqual({ type: 'choices', choices: [] });
    const home = await here.house.dispatch.ask({ type: 'home', asker: askerOf('gil') });
    expect(home.type === 'home' && renderText(home.card)).not.toMatch(/offre-4|candidat-/);
  });
});

describe('with the right', () => {
  const commands = pairs(commandTable, false).map(
    ([role, command]) => [role, command.name, command] as const,
  );

  it.each(commands)('a %s may call /%s', async (role, _name, command) => {
    const { command: name, text } = called(command, nobody);
    const answer = await told({
      ...by(people[role]),
      type: 'command.called',
      command: name,
      input: { text },
    });
    expect(answer.text).not.toContain('right.missing');
    expect(answer.cards.length).toBeGreaterThan(0);
  });

  it.each(['admin', 'recruiter', 'viewer'] as const)('a %s is proposed what there is', async (role) => {
    const suggest = { type: 'suggest', command: 'match', argument: 'reference', typed: 'react' } as const;
    const answer = await asked({ ...suggest, asker: askerOf(people[role]) });
    expect(answer.type === 'choices' && answer.choices.map((choice) => choice.value)).toContain('offre-42');
  });
});

describe('from another team', () => {
  const stranger = askerOf('lea', 'elsewhere');

  it.each([
    ['offre modifier', 'offre-42'],
    ['candidat modifier', 'candidat-1'],
    ['placement ajouter', 'candidat-1'],
  ])('the form of /%s on %s opens like the one of a number nobody has', async (name, reference) => {
    const [command = '', sub = ''] = name.split(' ');
    const open = (of: string) =>
      asked({ type: 'open', what: { command, text: `${sub} ${of}` }, asker: stranger });
    const unknown = reference.replace(/\d+/, '901');
    const [known, absent] = [await open(reference), await open(unknown)];
    expect(known.type).toBe(absent.type);
    const withoutNumbers = (answer: object) => JSON.stringify(answer).replaceAll(unknown, reference);
    expect(withoutNumbers(known).replace(/\s+/g, '')).toBe(withoutNumbers(absent).replace(/\s+/g, ''));
    expect(JSON.stringify(known)).not.toMatch(/Maëlys|Nacelle/);
  });

  it.each(cardActions.filter((action) => action.form).map((action) => action.id))(
    'the form behind %s shows nothing',
    async (action) => {
      const what = { action, subject: 'candidat-1/offre-42' };
      const answer = await asked({ type: 'open', what, asker: stranger });
      expect(JSON.stringify(answer)).not.toMatch(/Maëlys|Nacelle|@example/);
    },
  );

  it.each([
    ['match', 'reference'],
    ['pourquoi', 'candidat'],
    ['offre voir', 'offre'],
  ])('completion of /%s %s proposes nothing', async (command, argument) => {
    const question = { type: 'suggest', command, argument, typed: '' } as const;
    expect(await asked({ ...question, asker: stranger })).toEqual({ type: 'choices', choices: [] });
  });

  it('an address that is known to the first is not told to be taken', async () => {
    const [team] = await here.parts.memory.doorstep.teams();
    const email = await here.parts.memory.in(
      team?.id ?? '',
      async (room) => (await room.candidates.byNumber(1))?.email ?? '',
    );
    const check = {
      type: 'check',
      form: 'candidate',
      subject: '',
      values: { name: 'Anouk Fictive', email },
    } as const;
    expect(await asked({ ...check, asker: askerOf('lea') })).toMatchObject({ type: 'errors' });
    expect(await asked({ ...check, asker: stranger })).toEqual({ type: 'accepted' });
  });
});

describe('a Discord guild', () => {
  let discord: Town;
  const shows = (guild: string, line: string) => {
    const [command = '', ...rest] = line.split(' ');
    const event = { ...by('lea', guild, 'discord'), type: 'command.called', command } as const;
    return answerTo(discord, () =>
      discord.house.dispatch.tell({ ...event, input: { text: rest.join(' ') } }),
    );
  };
  beforeAll(async () => {
    const { chat, house } = await openTestHouse();
    await house.stop();
    discord = await openTestHouse({
      parts: { chats: [chat, { ...chat, platform: 'discord' }] },
      env: { DISCORD_GUILD_IDS: 'G1' },
    });
    discord = { ...discord, chat };
    await discord.chat.command('/matchpro exemple');
    await discord.chat.command('/offre creer');
    await discord.chat.submit({ title: 'Dompteur', company: 'Cirque Ailleurs' });
    await discord.house.settled();
  });
  afterAll(() => discord.house.stop());

  it('that DISCORD_GUILD_IDS names is the installation’s own', async () => {
    expect((await shows('G1', 'offre voir offre-45')).text).toContain('Dompteur chez Cirque Ailleurs');
  });

  it('that it does not name is a team of its own: the same number is nobody’s', async () => {
    expect((await shows('G2', 'offre voir offre-45')).text).toContain('Je ne trouve pas « offre-45 ».');
    expect((await shows('G2', 'matchpro exemple')).text).toContain('L’exemple est chargé');
    expect((await shows('G2', 'offre liste')).text).not.toContain('Dompteur');
    expect((await shows('G3', 'offre liste')).text).not.toContain('offre-40');
    expect(await discord.parts.memory.doorstep.teams()).toHaveLength(3);
  });
});
