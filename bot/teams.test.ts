import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderText } from '../core/cards/plain-text.ts';
import { cardActions } from '../core/commands/actions.ts';
import { formHandlers } from '../core/commands/forms.ts';
import { samplesFolder } from '../scripts/samples/index.ts';
import { openTestHouse } from './testing/open-test-house.ts';

// Another workspace is another team: what belongs to the first answers there exactly like what does not exist.

let here: Awaited<ReturnType<typeof openTestHouse>>;
let count = 0;

beforeAll(async () => {
  here = await openTestHouse();
  await here.allow();
  await here.chat.command('/matchpro exemple');
  await here.chat.drop('cv.pdf', await readFile(new URL('developpeuse-react.pdf', samplesFolder)));
  await here.house.settled();
});
afterAll(() => here.house.stop());

const elsewhere = () => ({
  key: `elsewhere-${++count}`,
  platform: 'web' as const,
  workspace: 'elsewhere',
  conversation: 'web:elsewhere:divers',
  by: 'web:elsewhere:lea',
  locale: 'fr',
  reply: { token: 'r', expiresAt: '2100-01-01T00:00:00.000Z' },
});

/** What an event from the other workspace is answered, as text. */
const answer = async (event: Parameters<typeof here.house.dispatch.tell>[0]): Promise<string> => {
  const before = here.chat.messages().length;
  await here.house.dispatch.tell(event);
  await here.house.settled();
  const cards = here.chat
    .messages()
    .slice(before)
    .map((message) => message.content);
  return cards.map((content) => (content.kind === 'card' ? renderText(content.card) : '')).join('\n');
};

const called = (line: string) => {
  const [command = '', ...rest] = line.slice(1).split(' ');
  return answer({ ...elsewhere(), type: 'command.called', command, input: { text: rest.join(' ') } });
};

describe('from another team', () => {
  it.each([
    '/match offre-42',
    '/match candidat-1',
    '/offre voir offre-42',
    '/offre fermer offre-42',
    '/candidat voir candidat-1',
    '/candidat supprimer candidat-1',
    '/note candidat-1 appel: à rappeler',
    '/predire candidat-1',
    '/predire candidat-1 offre-42',
    '/pourquoi candidat-1 offre-42',
  ])('%s answers like a number that nobody has', async (line) => {
    const unknown = line.replace('candidat-1', 'candidat-901').replace('offre-42', 'offre-942');
    const asUnknown = (await called(unknown))
      .replaceAll('candidat-901', 'candidat-1')
      .replaceAll('offre-942', 'offre-42');
    const said = await called(line);
    expect(said).not.toContain('Maëlys');
    expect(said).not.toBe('');
    expect(withoutWidth(said)).toBe(withoutWidth(asUnknown));
  });

  it.each(['/offre liste', '/candidat chercher react', '/digest maintenant'])(
    '%s shows nothing of it',
    async (line) => {
      const said = await called(line);
      expect(said).not.toContain('Maëlys');
      expect(said).not.toContain('offre-42');
    },
  );

  it.each(
    cardActions
      .filter((action) => action.run && action.id !== 'example.load' && action.id !== 'channel.allow')
      .map(({ id }) => id),
  )('the button %s finds nobody', async (action) => {
    const press = { ...elsewhere(), type: 'action.pressed' as const, action, value: null, message: null };
    const seen = async () => {
      await here.chat.command('/candidat voir candidat-1');
      await here.house.settled();
      const shown = here.chat.messages().findLast((message) => message.thread === null)?.content;
      return shown?.kind === 'card' ? renderText(shown.card) : '';
    };
    const before = await seen();
    for (const subject of ['candidat-1/offre-42', 'candidat-1', 'offre-42']) {
      const said = await answer({ ...press, subject });
      expect(said).not.toContain('Maëlys');
      if (ofOnePair.includes(action) && subject === 'candidat-1/offre-42')
        expect(said).toContain('Je ne trouve pas');
    }
    expect(await seen()).toBe(before);
  });

  it.each(formHandlers.map((form) => form.id))('the form %s changes nothing', async (form) => {
    const subject = form === 'offer' ? 'offre-42' : form === 'refuse' ? 'candidat-1/offre-42' : 'candidat-1';
    const values = { text: 'x y z', reason: 'x', title: 'Autre titre', company: 'Autre', name: 'Autre Nom' };
    await answer({ ...elsewhere(), type: 'form.submitted', form, subject, values });
    await here.chat.command('/offre voir offre-42');
    await here.chat.command('/candidat voir candidat-1');
    await here.house.settled();
    expect(here.chat.transcript()).not.toContain('Autre');
  });
});

/** Their subject is a candidate and an offer, so what they cannot find must be said. */
const ofOnePair = ['offer.shortlist', 'match.why', 'candidate.predict', 'candidate.delete'];

/** Lines are broken by width, and references differ in length. */
const withoutWidth = (text: string) => text.replace(/[\s│]+/g, ' ');
