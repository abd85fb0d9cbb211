import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { samplesFolder } from '../scripts/samples/index.ts';
import { openTestHouse } from './testing/open-test-house.ts';

// The story of the main job, told to the whole house through a chat.

type Opened = Awaited<ReturnType<typeof openTestHouse>>;
let opened: Opened[] = [];
const open = async (own?: Parameters<typeof openTestHouse>[0]) => {
  const house = await openTestHouse(own);
  opened.push(house);
  return house;
};
afterEach(async () => {
  await Promise.all(opened.map(({ house }) => house.stop()));
  opened = [];
});

const sample = (file: string) => readFile(new URL(file, samplesFolder));
const text = (words: string) => Buffer.from(words, 'utf8');

const ready = async () => {
  const here = await open();
  await here.allow();
  await here.chat.command('/matchpro exemple');
  await here.house.settled();
  return here;
};

describe('a CV dropped in a recruiting channel', () => {
  it('comes back as the candidate’s card in the thread under it', async () => {
    const { chat, house } = await ready();
    const thread = await chat.drop('developpeuse.pdf', await sample('developpeuse-react.pdf'));
    await house.settled();
    const shown = chat.thread(thread);
    expect(shown).toContain('candidat-1');
    expect(shown).toMatch(/offre-\d+.*\d+\/100/);
    expect(shown).toContain('Répondez ici pour noter');
    expect(shown).not.toContain('Lecture de «');
  });

  it('dropped again is recognised by its bytes', async () => {
    const { chat, house } = await ready();
    const bytes = await sample('developpeuse-react.pdf');
    await chat.drop('cv.pdf', bytes);
    await house.settled();
    const second = await chat.drop('cv (1).pdf', bytes, { by: 'tom' });
    await house.settled();
    expect(chat.thread(second)).toContain('déjà connu · candidat-1');
    await chat.command('/candidat chercher react');
    await house.settled();
    expect(chat.transcript()).not.toContain('candidat-2');
  });

  it('told twice by the platform is read once', async () => {
    const { chat, house } = await ready();
    const thread = await chat.drop('cv.pdf', await sample('developpeuse-react.pdf'));
    await chat.redeliver();
    await house.settled();
    await chat.redeliver();
    await house.settled();
    expect(chat.thread(thread).match(/candidat-1/g)?.length).toBeGreaterThan(0);
    expect(
      chat
        .messages()
        .filter(
          (message) => message.by === null && message.thread !== null && chat.thread(thread).length > 0,
        ),
    ).toHaveLength(1);
  });
});

describe('a file that is no CV', () => {
  it.each([
    ['nothing at all', 'vide.pdf', '', 'vide.pdf'],
    ['not what its name says', 'cv.pdf', 'PK\u0003\u0004 broken', 'cv.pdf'],
    ['an invoice', 'facture.pdf', '%PDF-1.4 broken', 'facture.pdf'],
  ])('%s: the reading card becomes a clear refusal', async (_what, name, words, said) => {
    const { chat, house } = await ready();
    const thread = await chat.drop(name, text(words));
    await house.settled();
    expect(chat.thread(thread)).toContain(said);
    expect(chat.thread(thread)).not.toContain('Lecture de «');
    expect(chat.thread(thread)).not.toContain('candidat-');
  });

  it('a text that is no CV gets no card at all', async () => {
    const { chat, house } = await ready();
    const thread = await chat.drop('courses.txt', text('pain, lait, deux kilos de pommes, lessive'));
    await house.settled();
    expect(chat.thread(thread).split('\n')).toHaveLength(1);
    expect(chat.thread(thread)).toContain('📄');
  });
});

describe('outside a recruiting channel', () => {
  it('nothing is read, and the person is told once a week', async () => {
    const { chat, house, clock } = await open();
    const bytes = await sample('developpeuse-react.pdf');
    for (const name of ['a.pdf', 'b.pdf']) await chat.drop(name, bytes, { in: 'divers', by: 'tom' });
    await house.settled();
    expect(chat.transcript().match(/canal/g)?.length).toBeGreaterThan(0);
    const told = () => chat.messages().filter((message) => message.by === null).length;
    expect(told()).toBe(1);
    clock.advance(8 * 86_400_000);
    await chat.drop('c.pdf', bytes, { in: 'divers', by: 'tom' });
    await house.settled();
    expect(told()).toBe(2);
    expect(chat.transcript()).not.toContain('candidat-');
  });

  it('a channel that guests can read is never a recruiting channel', async () => {
    const { chat, house } = await open();
    await chat.command('/matchpro canal autoriser', { in: 'ouvert' });
    await chat.drop('cv.pdf', await sample('developpeuse-react.pdf'), { in: 'ouvert' });
    await house.settled();
    expect(chat.transcript()).not.toContain('candidat-1');
  });
});

describe('a reply in the thread', () => {
  const withCandidate = async () => {
    const here = await ready();
    const thread = await here.chat.drop('cv.pdf', await sample('developpeuse-react.pdf'));
    await here.house.settled();
    const notes = async () => {
      await here.chat.command('/candidat voir candidat-1');
      await here.house.settled();
      return here.chat.transcript();
    };
    return { ...here, thread, notes };
  };

  it('is kept as a note with its tone, and 📝 says so; edits and deletions follow', async () => {
    const { chat, house, thread, notes } = await withCandidate();
    const said = await chat.reply('appel : très motivée par le poste', { to: thread });
    await house.settled();
    expect(chat.thread(thread)).toContain('📝');
    expect(await notes()).toContain('très motivée par le poste');
    await chat.reword(said, 'appel : finalement peu intéressée par le poste');
    await house.settled();
    expect(await notes()).toContain('finalement peu intéressée');
    await chat.takeBack(said);
    await house.settled();
    const before = chat.transcript().length;
    expect((await notes()).slice(before)).not.toContain('peu intéressée');
  });

  it.each(['// entre nous, elle a deux enfants', 'merci !', '👍', 'ok'])('%s is no note', async (words) => {
    const { chat, house, thread } = await withCandidate();
    await chat.reply(words, { to: thread });
    await house.settled();
    expect(chat.thread(thread)).not.toContain('📝');
  });

  it('that calls the bot is a command about the candidate of the thread', async () => {
    const { chat, house, thread } = await withCandidate();
    await chat.reply('@MatchPro pourquoi offre-42', { to: thread });
    await house.settled();
    expect(chat.thread(thread)).toContain('Pourquoi candidat-1 pour offre-42');
    expect(chat.thread(thread)).not.toContain('📝');
  });

  it('of a guest is not kept', async () => {
    const { chat, house, thread } = await withCandidate();
    await chat.reply('appel : très motivée par le poste', { to: thread, by: 'gil' });
    await house.settled();
    expect(chat.thread(thread)).not.toContain('📝');
  });
});

describe('commands', () => {
  it('/match offre-42 shows the podium in the channel and the evidence in its thread', async () => {
    const { chat, house } = await ready();
    await chat.drop('a.pdf', await sample('developpeuse-react.pdf'));
    await chat.drop('b.docx', await sample('comptable.docx'));
    await house.settled();
    await chat.command('/match offre-42 top:3');
    await house.settled();
    const shown = chat.transcript();
    expect(shown).toMatch(/🥇 {2}candidat-1/);
    expect(shown).toContain('Classement détaillé');
    await chat.redeliver();
    await house.settled();
    expect(chat.transcript()).toBe(shown);
  });

  it('an offer is created from a pasted brief, its mistake mended in place, then ranked and closed', async () => {
    const { chat, house } = await ready();
    await chat.command(
      '/offre creer Développeur React senior à Lyon, CDI, 45-55k€, React et TypeScript impératifs',
    );
    expect(chat.openForm()?.id).toBe('offer');
    const errors = await chat.submit({ company: '', payMin: 'beaucoup' });
    expect(Object.keys(errors ?? {}).sort()).toEqual(['company', 'payMin']);
    expect(await chat.submit({ company: 'Atelier Lumen', payMin: '45000' })).toBeNull();
    await house.settled();
    expect(chat.transcript()).toContain('offre-45');
    await chat.command('/offre fermer offre-45');
    await house.settled();
    await chat.command('/match offre-45');
    await house.settled();
    expect(chat.transcript()).toMatch(/offre-45.*(fermée|close)/i);
  });

  it('a typo gets the nearest command, a missing argument its usage, a coming one says so', async () => {
    const { chat, house } = await ready();
    for (const line of ['/matsch offre-42', '/match', '/rgpd acces']) await chat.command(line);
    await house.settled();
    expect(chat.transcript()).toMatch(/Vouliez-vous dire/);
    expect(chat.transcript()).toContain('/match <référence>');
    expect(chat.transcript()).toContain('visible par vous seul');
  });

  it('a guest is told which right is missing, with the id that ADMINS wants', async () => {
    const { chat, house } = await ready();
    await chat.command('/match offre-42', { by: 'gil' });
    await house.settled();
    expect(chat.transcript()).toContain('web:gil');
    expect(chat.transcript()).not.toContain('Développeur React senior chez');
  });

  it('private answers are in the person’s language, shared ones in the team’s', async () => {
    const { chat, house } = await ready();
    await chat.command('/match offre-99', { by: 'kim' });
    await chat.command('/offre voir offre-42', { by: 'kim' });
    await house.settled();
    const shown = chat.transcript();
    expect(shown).toMatch(/offre-99/);
    expect(shown).toMatch(/only visible to you|visible par vous seul/);
  });

  it('completion proposes open offers by any word of their title', async () => {
    const { chat } = await ready();
    const found = await chat.suggest('match', 'reference', '42');
    expect(found).toEqual([expect.stringContaining('offre-42')]);
    expect(await chat.suggest('match', 'reference', '42', { by: 'gil' })).toEqual([]);
  });
});

describe('when the chat fails', () => {
  it('a card that could not be posted is posted later, once', async () => {
    const { chat, house } = await ready();
    chat.faults.fail('post');
    const thread = await chat.drop('cv.pdf', await sample('developpeuse-react.pdf'));
    await house.settled();
    expect(chat.thread(thread)).toContain('candidat-1');
  });

  it('an answer that got lost does not make a second message', async () => {
    const { chat, house } = await ready();
    chat.faults.loseAnswer('post');
    const thread = await chat.drop('cv.pdf', await sample('developpeuse-react.pdf'));
    await house.settled();
    expect(
      chat
        .messages()
        .filter((message) => message.by === null && message.thread && thread.endsWith(message.thread)),
    ).toHaveLength(1);
    expect(chat.thread(thread)).toContain('candidat-1');
  });
});
