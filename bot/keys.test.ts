import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ProviderServer, startProviderServer } from '../adapters/llm/fixtures/provider-server.ts';
import { createLanguageModels } from '../adapters/llm/models.ts';
import { renderText } from '../core/cards/plain-text.ts';
import { openTestHouse } from './testing/open-test-house.ts';

let server: ProviderServer;
beforeAll(async () => {
  server = await startProviderServer();
});
afterAll(() => server.close());
beforeEach(() => server.reset());

const secret = 'sk-planted-marker-7f3a';
const open = async () => {
  const models = createLanguageModels(server.addresses);
  const town = await openTestHouse({ parts: { models } });
  const { chat, house } = town;
  const typed = async (values: Record<string, string>) => {
    await chat.command('/matchpro cles');
    await house.settled();
    await chat.press('Ajouter une clé');
    const errors = await chat.submit(values);
    await house.settled();
    return errors;
  };
  const read = () =>
    chat
      .messages()
      .map(({ content }) => (content.kind === 'card' ? renderText(content.card) : ''))
      .join('\n');
  return { ...town, typed, read };
};

describe('a key', () => {
  it('is typed in a form, verified by a free call, and shown as its last four characters', async () => {
    const { typed, read, house, log } = await open();
    expect(await typed({ provider: 'openai', secret })).toBeNull();
    expect(read()).toContain('OpenAI ••••7f3a est vérifiée et active.');
    expect(server.heard).toEqual([]);
    const team = (await house.memory.doorstep.teams())[0]?.id ?? '';
    const kept = await house.memory.in(team, async (room) => ({
      keys: await room.keys.list(),
      history: await room.history.recent({ limit: 20 }),
      settings: await room.settings.get('ai'),
    }));
    expect(kept.keys).toHaveLength(1);
    for (const told of [read(), JSON.stringify(log.lines), JSON.stringify(kept)])
      expect(told).not.toContain('marker');
    expect(Buffer.from(kept.keys[0]?.sealed ?? []).includes('marker')).toBe(false);
    await house.stop();
  });

  it('that the provider does not accept is not kept, and the refusal does not repeat it', async () => {
    const { typed, read, house } = await open();
    server.refuse(secret);
    await typed({ provider: 'anthropic', secret });
    expect(read()).toContain('Anthropic n’accepte pas cette clé.');
    expect(read()).not.toContain('marker');
    await house.stop();
  });

  it.each([
    [{ provider: 'openai', secret: 'a key with spaces' }, ['secret']],
    [{ provider: 'openai', secret: '' }, ['secret']],
    [{ provider: 'compatible', secret }, ['baseUrl']],
    [{ provider: 'compatible', secret, baseUrl: 'ftp://llm.example.com' }, ['baseUrl']],
    [{ provider: 'compatible', secret, baseUrl: 'http://169.254.169.254/latest' }, ['baseUrl']],
    [{ provider: 'compatible', secret, baseUrl: 'https://me:pass@llm.example.com/v1' }, ['baseUrl']],
    [{ provider: 'mistral', secret, baseUrl: 'https://llm.example.com/v1' }, ['baseUrl']],
  ])('%j is told what is wrong, field by field', async (values, fields) => {
    const { typed, house } = await open();
    expect(Object.keys((await typed(values)) ?? {})).toEqual(fields);
    await house.stop();
  });

  it('several of one provider: the newest is active, another can be activated or revoked', async () => {
    const { typed, read, house, chat } = await open();
    await typed({ provider: 'openai', secret });
    await typed({ provider: 'openai', secret: 'sk-planted-marker-0002' });
    await typed({ provider: 'compatible', secret, baseUrl: `${server.addresses.compatible}/` });
    await chat.choose('OpenAI ••••7f3a');
    await house.settled();
    expect(read()).toContain('OpenAI ••••7f3a est active.');
    await chat.choose('OpenAI ••••0002');
    await house.settled();
    expect(read()).toContain('OpenAI ••••0002 est active.');
    const team = (await house.memory.doorstep.teams())[0]?.id ?? '';
    const states = await house.memory.in(team, (room) => room.keys.list());
    expect(states.filter((key) => key.state === 'active')).toHaveLength(2);
    await house.stop();
  });

  it('is for admins only', async () => {
    const { chat, house, read } = await open();
    await chat.command('/matchpro cles', { by: 'tom' });
    await house.settled();
    expect(read()).toContain('Il faut être administrateur');
    await house.stop();
  });
});

describe('settings and costs', () => {
  it('say what is sent to whom, and what a form changes', async () => {
    const { chat, house, read, typed } = await open();
    await typed({ provider: 'mistral', secret });
    await chat.command('/matchpro reglages');
    await house.settled();
    await chat.press('Modifier');
    expect(await chat.submit({ order: 'mistral, nobody', budget: 'beaucoup', models: 'x' })).toEqual({
      order: expect.any(String),
      budget: expect.any(String),
      models: expect.any(String),
    });
    expect(
      await chat.submit({
        order: 'mistral',
        regions: 'eu,own',
        identity: 'no',
        budget: '25',
        models: 'mistral=mistral-small-latest',
      }),
    ).toBeNull();
    await house.settled();
    expect(read()).toContain('Mistral (Mistral AI (Paris), Union européenne), modèle mistral-small-latest');
    expect(read()).toMatch(/Jamais appelés\s: OpenAI, Anthropic, Gemini et Serveur interne/);
    await chat.command('/matchpro couts');
    await house.settled();
    expect(read()).toMatch(/0\s% de 25\s€/);
    expect(read()).toContain('Aucun appel ce mois-ci.');
    await house.stop();
  });
});
