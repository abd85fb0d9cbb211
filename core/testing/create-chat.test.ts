import { describe, expect, it } from 'vitest';
import type { Action, Card } from '../cards/card.ts';
import type { Form } from '../cards/form.ts';
import type { Answer, Question } from '../chat/question.ts';
import { Outage } from '../errors.ts';
import { chatContract } from './contracts/chat-contract.ts';
import { createChat, type FakeChatOptions } from './create-chat.ts';
import { createRecordingDoor } from './create-recording-door.ts';
import { aCard } from './factories.ts';

const render = (card: Card) =>
  [
    card.title.map((span) => ('text' in span ? span.text : span.name)).join(''),
    ...card.actions.map((one) => `[${one.label}]`),
  ].join('\n');

const bytes = new Uint8Array([37, 80, 68, 70]);

chatContract('in memory', async () => {
  const chat = createChat({ render });
  await chat.start(createRecordingDoor());
  const channel = 'web:local:recrutement';
  const thread = await chat.drop('cv.pdf', bytes);
  const file = {
    platform: 'web',
    workspace: 'local',
    channel: 'recrutement',
    message: '1',
    name: 'cv.pdf',
    size: 4,
  } as const;
  return {
    chat,
    channel,
    person: 'web:local:lea',
    message: thread,
    file: { ...file, file: 'f1' },
    bytes,
    lostFile: { ...file, file: 'f9' },
    read: async (conversation) =>
      chat
        .messages()
        .filter(
          (one) =>
            !one.removed && (one.thread ? `${one.channel}:${one.thread}` : one.channel) === conversation,
        )
        .map((one) => ({
          message: one.ref,
          text: one.content.kind === 'card' ? render(one.content.card) : '',
        })),
    reactionsOn: async (message) => chat.messages().find((one) => one.ref === message)?.reactions ?? [],
    close: () => chat.stop(),
  };
});

const open = async (answer?: (question: Question) => Answer, options: Partial<FakeChatOptions> = {}) => {
  const door = createRecordingDoor(answer);
  const chat = createChat({ render, ...options });
  await chat.start(door);
  return { chat, door };
};
const titled = (words: string, actions: Action[] = []) =>
  aCard({ title: [{ type: 'text', text: words }], actions });
const button = (label: string, answers: 'form' | 'channel' = 'channel'): Action => ({
  type: 'button',
  action: 'offer.shortlist',
  subject: 'candidat-17/offre-42',
  label,
  intent: 'primary',
  answers,
});
const inChannel = { kind: 'channel', channel: 'web:local:recrutement', thread: null } as const;
const underFile = { ...inChannel, thread: '1' };

describe('what people do becomes events', () => {
  it('a dropped file: under its own thread, with a reference and no bytes', async () => {
    const { chat, door } = await open();
    expect(await chat.drop('cv.pdf', bytes)).toBe('web:local:recrutement:1');
    expect(door.told).toEqual([
      {
        type: 'file.dropped',
        key: 'e1',
        platform: 'web',
        workspace: 'local',
        conversation: 'web:local:recrutement:1',
        by: 'web:local:lea',
        locale: 'fr',
        message: 'web:local:recrutement:1',
        file: {
          platform: 'web',
          workspace: 'local',
          channel: 'recrutement',
          message: '1',
          file: 'f1',
          name: 'cv.pdf',
          size: 4,
        },
        text: '',
      },
    ]);
  });

  it('a reply stands in the newest thread, an edit raises its revision, a deletion more so', async () => {
    const { chat, door } = await open();
    await chat.drop('cv.pdf', bytes);
    const note = await chat.reply('disponible en mai');
    await chat.reword(note, 'disponible en juin');
    await chat.takeBack(note);
    const [, posted, edited, deleted] = door.told;
    const thread = 'web:local:recrutement:1';
    expect(posted).toMatchObject({
      message: note,
      conversation: thread,
      replyTo: thread,
      revision: 0,
      mentioned: false,
    });
    expect(edited).toMatchObject({
      message: note,
      conversation: thread,
      revision: 1_000,
      text: 'disponible en juin',
    });
    expect(deleted).toMatchObject({ type: 'message.deleted', message: note, revision: 2_000 });
    expect(new Set(door.told.map((event) => event.key)).size).toBe(4);
  });

  it('a mention is heard as one, without the name', async () => {
    const { chat, door } = await open();
    await chat.say('@MatchPro match offre-42');
    expect(door.told).toMatchObject([
      { type: 'message.posted', mentioned: true, text: 'match offre-42', replyTo: null },
    ]);
  });

  it('a command travels as free text, with a way to answer', async () => {
    const { chat, door } = await open();
    await chat.command('/match offre-42 top:3');
    expect(door.asked).toEqual([]);
    expect(door.told).toMatchObject([
      {
        type: 'command.called',
        command: 'match',
        input: { text: 'offre-42 top:3' },
        reply: { token: 'reply-e1' },
      },
    ]);
  });

  it('a press goes to the newest button of that name, and says where it stands', async () => {
    const { chat, door } = await open();
    await chat.post(inChannel, titled('ancienne', [button('Présélectionner')]), 'k1');
    const newest = await chat.post(inChannel, titled('nouvelle', [button('Présélectionner')]), 'k2');
    await chat.press('Présélectionner');
    expect(door.told).toMatchObject([
      {
        type: 'action.pressed',
        action: 'offer.shortlist',
        subject: 'candidat-17/offre-42',
        value: null,
        message: newest,
      },
    ]);
    await expect(chat.press('Refuser')).rejects.toThrow('Présélectionner');
  });

  it('a choice carries its value, a page its number', async () => {
    const { chat, door } = await open();
    const choices = [{ value: 'hired', label: 'Embauché' }];
    const select: Action = { type: 'select', action: 'stage.set', subject: 's', label: 'Étape', choices };
    const pager = { page: 1, pages: 3, action: 'list.page', subject: 'react' };
    await chat.post(inChannel, { ...titled('liste', [select]), pager }, 'k1');
    await chat.choose('Embauché');
    await chat.turn(2);
    expect(door.told).toMatchObject([
      { action: 'stage.set', value: 'hired' },
      { action: 'list.page', subject: 'react', value: '2' },
    ]);
  });

  it('what is for one person cannot be pressed by another', async () => {
    const people = { lea: { name: 'Léa' }, tom: { name: 'Tom' } };
    const { chat, door } = await open(undefined, { people });
    const reply = { token: 't', expiresAt: '2100-01-01T00:00:00.000Z' };
    const target = { ...inChannel, kind: 'person', person: 'web:local:lea', reply } as const;
    await chat.post(target, titled('pour vous', [button('Partager ici')]), 'k1');
    await expect(chat.press('Partager ici', { by: 'tom' })).rejects.toThrow('nothing to press');
    await chat.press('Partager ici');
    expect(door.told).toMatchObject([{ by: 'web:local:lea', message: null }]);
  });

  it('a form opens, says what is wrong, and is sent when it is right', async () => {
    const form: Form = {
      id: 'refuse',
      subject: 'candidat-17/offre-42',
      locale: 'fr',
      title: 'Refuser',
      steps: [
        [{ id: 'reason', label: 'Raison', required: true, value: 'trop loin', input: { type: 'text' } }],
      ],
      submit: 'Refuser',
    };
    const { chat, door } = await open((question) => {
      if (question.type === 'open') return { type: 'form', form };
      if (question.type === 'check' && question.values.reason === '')
        return { type: 'errors', errors: { reason: 'Dites pourquoi.' } };
      return { type: 'accepted' };
    });
    await chat.post(inChannel, titled('fiche', [button('Refuser', 'form')]), 'k1');
    await chat.press('Refuser');
    expect(door.told).toEqual([]);
    expect(chat.openForm()).toEqual(form);
    expect(await chat.submit({ reason: '' })).toEqual({ reason: 'Dites pourquoi.' });
    await expect(chat.submit({ reson: 'x' })).rejects.toThrow('has no reson');
    expect(await chat.submit({})).toBeNull();
    expect(door.told).toMatchObject([
      {
        type: 'form.submitted',
        form: 'refuse',
        subject: 'candidat-17/offre-42',
        values: { reason: 'trop loin' },
      },
    ]);
    expect(chat.openForm()).toBeNull();
  });

  it('a redelivery carries the same key', async () => {
    const { chat, door } = await open();
    await chat.say('bonjour');
    await chat.redeliver();
    expect(door.told[1]).toEqual(door.told[0]);
  });
});

describe('the transcript reads like a chat', () => {
  it('a file, its thread in its last state, reactions, and what one person alone sees', async () => {
    const { chat } = await open();
    await chat.drop('cv.pdf', bytes);
    const card = await chat.post(underFile, titled('Lecture de cv.pdf…'), 'k1');
    await chat.edit(card, titled('Anaïs Lenoir\ncandidat-17', [button('Présélectionner')]), 'k2');
    const note = await chat.reply('disponible en mai');
    await chat.react(note, '📝');
    await chat.reword(note, 'disponible en juin');
    await chat.press('Présélectionner');
    await chat.command('/match offre-99');
    const reply = { token: 't', expiresAt: '2100-01-01T00:00:00.000Z' };
    await chat.post(
      { ...inChannel, kind: 'person', person: 'web:local:lea', reply },
      titled('offre-99 est inconnue'),
      'k3',
    );
    await chat.post(
      { ...inChannel, kind: 'person', person: 'web:local:lea', reply: null },
      titled('Bonjour'),
      'k4',
    );
    expect(chat.transcript()).toBe(
      [
        '#recrutement · Léa : 📎 cv.pdf',
        '    MatchPro :',
        '      Anaïs Lenoir',
        '      candidat-17',
        '      [Présélectionner]',
        '    Léa (modifié) : disponible en juin   📝',
        '    Léa ▸ [Présélectionner]',
        '',
        '#recrutement · Léa ▸ /match offre-99',
        '',
        '#recrutement · MatchPro (visible par vous seul) :',
        '  offre-99 est inconnue',
        '',
        '@Léa · MatchPro :',
        '  Bonjour',
      ].join('\n'),
    );
    expect(chat.thread()).toBe(chat.transcript().split('\n\n')[0]);
    await chat.takeBack(note);
    expect(chat.thread()).toContain('    Léa : message supprimé');
  });
});

describe('faults on demand', () => {
  it('a call that fails does nothing; the next one works', async () => {
    const { chat } = await open();
    chat.faults.fail('post');
    await expect(chat.post(inChannel, titled('un'), 'k1')).rejects.toBeInstanceOf(Outage);
    expect(await chat.find(inChannel, 'k1')).toBeNull();
    await chat.post(inChannel, titled('un'), 'k1');
    expect(chat.messages()).toHaveLength(1);
  });

  it('a lost answer hides a post that was made', async () => {
    const { chat } = await open();
    chat.faults.loseAnswer('post');
    await expect(chat.post(inChannel, titled('un'), 'k1')).rejects.toBeInstanceOf(Outage);
    expect(await chat.find(inChannel, 'k1')).toBe('web:local:recrutement:1');
  });

  it('what is held waits for its release', async () => {
    const { chat } = await open();
    const release = chat.faults.hold();
    const posting = chat.post(inChannel, titled('un'), 'k1');
    await new Promise(setImmediate);
    expect(chat.messages()).toHaveLength(0);
    release();
    await posting;
    expect(chat.messages()).toHaveLength(1);
  });
});
