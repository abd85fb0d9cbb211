import { afterEach, describe, expect, it } from 'vitest';
import { makeZip } from '../adapters/documents/make-zip.ts';
import { openTestHouse } from './testing/open-test-house.ts';
import { shortCv as cv } from './testing/short-cv.ts';

// Many CVs at once: one card each up to five, one message for more, whatever the surface.

let opened: Awaited<ReturnType<typeof openTestHouse>>[] = [];
afterEach(async () => {
  await Promise.all(opened.map(({ house }) => house.stop()));
  opened = [];
});

const ready = async () => {
  const here = await openTestHouse();
  opened.push(here);
  await here.allow();
  await here.chat.command('/matchpro exemple');
  await here.house.settled();
  return here;
};

type Chat = Awaited<ReturnType<typeof ready>>['chat'];
const cardsIn = (chat: Chat, thread: string) =>
  chat
    .messages()
    .filter((message) => message.by === null && `${message.channel}:${message.thread}` === thread);

describe('two to five CVs of one person', () => {
  it('in one message or within 15 seconds have one card each, in the thread of the first', async () => {
    const { chat, house } = await ready();
    const first = await chat.drop('a.pdf', cv(1), { postedAt: 1_000 });
    await chat.drop('b.pdf', cv(2), { postedAt: 9_000 });
    await chat.drop('c.pdf', cv(3), { postedAt: 23_000 });
    const other = await chat.drop('d.pdf', cv(4), { postedAt: 25_000, by: 'tom' });
    const later = await chat.drop('e.pdf', cv(5), { postedAt: 39_000 });
    await house.settled();
    expect(cardsIn(chat, first)).toHaveLength(3);
    expect(cardsIn(chat, other)).toHaveLength(1);
    expect(cardsIn(chat, later)).toHaveLength(1);
    for (const reference of ['candidat-1', 'candidat-2', 'candidat-3'])
      expect(chat.thread(first)).toContain(reference);
  });
});

describe('six and more', () => {
  it('share one message: each file is a line of its count, its ranking or its CSV', async () => {
    const { chat, house } = await ready();
    const first = await chat.drop('cv-1.pdf', cv(1), { postedAt: 1_000, together: 8 });
    for (let number = 2; number <= 6; number += 1)
      await chat.drop(`cv-${number}.pdf`, cv(number), { postedAt: 1_000 * number, together: 8 });
    await chat.drop('copie.pdf', cv(1), { postedAt: 7_000, together: 8 });
    await chat.drop('facture.pdf', Buffer.from('%PDF-1.4 broken'), { postedAt: 8_000, together: 8 });
    await house.settled();
    const cards = cardsIn(chat, first);
    expect(cards).toHaveLength(1);
    const shown = chat.thread(first).replaceAll('\u00A0', ' ');
    expect(shown).toContain('6 candidats dans 8 fichiers');
    expect(shown).toContain('1 doublon · 1 illisible');
    expect(shown).toContain('facture.pdf');
    expect(csvOf(cards[0])).toHaveLength(9);
    expect(csvOf(cards[0]).filter((line) => /candidat-\d+/.test(line))).toHaveLength(7);
  });

  it('“Ouvrir” posts a candidate’s card as a message with its own thread, where a reply is a note', async () => {
    const { chat, house } = await ready();
    const thread = await chat.drop('cv.zip', makeZip([entry(1), entry(2)]));
    await house.settled();
    await chat.choose(choiceOf(chat, thread));
    await house.settled();
    const opened = chat.messages().findLast((message) => message.by === null);
    expect(opened?.thread).toBeNull();
    expect(chat.thread(thread)).toContain('2\u00A0candidats');
    const note = await chat.reply('appel : très motivée par le poste', { to: opened?.ref ?? '' });
    await house.settled();
    expect(chat.messages().find((message) => message.ref === note)?.reactions).toContain('📝');
  });
});

const entry = (number: number) => ({ name: `dossier/cv ${number}.txt`, bytes: cv(number) });

describe('a ZIP', () => {
  it('of forty CVs: one progress message, one summary; /match is answered while it is read', async () => {
    const { chat, house, clock } = await ready();
    const forty = Array.from({ length: 40 }, (_, at) => entry(at + 1));
    const thread = await chat.drop('quarante.zip', makeZip(forty));
    await chat.command('/match offre-42', { by: 'tom' });
    clock.advance(3_000);
    await house.settled();
    expect(chat.thread(thread)).toContain('candidats dans 40');
    expect(cardsIn(chat, thread)).toHaveLength(1);
    expect(chat.transcript()).toContain('offre-42');
  }, 30_000);

  it.each([
    ['nothing', makeZip([{ name: 'vide/', bytes: Buffer.alloc(0) }]), 'ne contient aucun fichier'],
    [
      'more than two hundred files',
      makeZip(Array.from({ length: 201 }, (_, at) => ({ name: `${at}.txt`, bytes: Buffer.from('x') }))),
      'la limite est de 200',
    ],
    [
      'a file that inflates beyond the limit, whatever it claims',
      makeZip([{ name: 'bombe.txt', bytes: Buffer.alloc(21 * 1024 * 1024), claimedSize: 10 }]),
      'bombe.zip',
    ],
  ])('with %s is refused, and nothing of it is read', async (_what, bytes, said) => {
    const { chat, house } = await ready();
    const thread = await chat.drop('bombe.zip', bytes);
    await house.settled();
    expect(chat.thread(thread).replaceAll('\u00A0', ' ')).toContain(said);
    expect(cardsIn(chat, thread)).toHaveLength(1);
  });

  it('in a ZIP is a line of the summary, not opened', async () => {
    const { chat, house } = await ready();
    const inner = makeZip([entry(2)]);
    const thread = await chat.drop('cv.zip', makeZip([entry(1), { name: 'autre.zip', bytes: inner }]));
    await house.settled();
    expect(chat.thread(thread)).toContain('autre.zip');
    expect(chat.thread(thread)).toContain('1\u00A0candidat dans');
  });
});

describe('a file that somebody asks to be read', () => {
  it('is answered whatever it is: read before, refused before, or where nothing is read', async () => {
    const { chat, house } = await ready();
    const thread = await chat.drop('courses.txt', Buffer.from('pain, lait, deux kilos de pommes'), {
      asked: true,
    });
    await house.settled();
    expect(chat.thread(thread)).toContain('ne ressemble pas à un CV');
    await chat.drop('cv.pdf', cv(1), { in: 'divers', asked: true });
    await chat.drop('cv.pdf', cv(1), { in: 'divers', asked: true });
    await house.settled();
    expect(chat.transcript().match(/n’est pas un canal de recrutement/g)).toHaveLength(2);
  });
});

/** The last choice of the newest select. */
const choiceOf = (chat: Chat, thread: string): string => {
  const [message] = cardsIn(chat, thread);
  const select =
    message?.content.kind === 'card'
      ? message.content.card.actions.find(({ type }) => type === 'select')
      : null;
  return select?.type === 'select' ? (select.choices.at(-1)?.label ?? '') : '';
};

const csvOf = (message: ReturnType<Chat['messages']>[number] | undefined): string[] => {
  if (message?.content.kind !== 'card') throw new Error('no card');
  const part = message.content.card.parts.find((one) => one.type === 'file');
  if (part?.type !== 'file') throw new Error('no file');
  return Buffer.from(part.file.base64, 'base64').toString('utf8').trimEnd().split('\r\n');
};
