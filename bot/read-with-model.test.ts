import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Heard,
  type ProviderServer,
  startProviderServer,
} from '../adapters/llm/fixtures/provider-server.ts';
import { createLanguageModels } from '../adapters/llm/models.ts';
import { editAiSettings } from '../core/ai/settings.ts';
import { renderText } from '../core/cards/plain-text.ts';
import { openTestHouse } from './testing/open-test-house.ts';

let server: ProviderServer;
beforeAll(async () => {
  server = await startProviderServer();
});
afterAll(() => server.close());
beforeEach(() => server.reset());

const secret = 'sk-planted-marker-7f3a';
const sample = (name: string) => readFile(new URL(`../scripts/samples/${name}`, import.meta.url));

const open = async (provider: string | null = 'openai') => {
  const town = await openTestHouse({ parts: { models: createLanguageModels(server.addresses) } });
  const { chat, house, allow } = town;
  await allow();
  if (provider) {
    await chat.command('/matchpro cles');
    await house.settled();
    await chat.press('Ajouter une clé');
    await chat.submit({ provider, secret });
    await house.settled();
  }
  const read = () =>
    chat
      .messages()
      .map(({ content }) => (content.kind === 'card' ? renderText(content.card) : ''))
      .join('\n')
      .replace(/\n│ +/g, ' ');
  const drop = async (name: string) => {
    await chat.drop(name, await sample(name));
    await house.settled();
    return read();
  };
  const team = (await house.memory.doorstep.teams())[0]?.id ?? '';
  return { ...town, read, drop, team };
};

/** A reader that sees one more skill, and invents a post, a school and a skill. */
const aReader = ({ turns: [text = ''] }: Heard) => {
  const line = text.split('\n').find((one) => one.includes('Jest')) ?? '';
  return {
    answer: JSON.stringify({
      headline: null,
      experiences: [
        { title: 'Directrice technique', company: 'Google', place: null, quote: 'Janvier 2001 – à ce jour' },
      ],
      skills: [
        { name: 'Jest', quote: line },
        { name: 'COBOL', quote: line },
      ],
      education: [
        { degree: 'Doctorat', school: 'Stanford', year: '1999', quote: 'Doctorat, Stanford, 1999' },
      ],
      languages: [],
    }),
  };
};

describe('a CV dropped with a provider configured', () => {
  it('the card names provider, model, cost, and what was dropped; nothing invented is on it', async () => {
    const { drop, house, team, log } = await open();
    server.otherwise(aReader);
    const card = await drop('developpeuse-react.pdf');
    expect(card).toMatch(/Lu par OpenAI \(gpt-5-mini\) et vérifié en .{1,12}, 0,00\d+\s€/);
    expect(card).toMatch(/3\svaleurs écartées, absentes du CV/);
    expect(card).not.toMatch(/Google|Stanford|COBOL|Directrice technique/);
    expect(card).not.toContain('mode dégradé');
    const rows = await house.memory.in(team, (room) =>
      room.usage.between(new Date(0), new Date('2100-01-01')),
    );
    expect(rows).toMatchObject([{ task: 'cv.read', provider: 'openai', outcome: 'ok', by: 'web:local:lea' }]);
    expect(JSON.stringify(log.lines)).not.toContain('marker');
    await house.stop();
  });

  it('what was sent holds neither name nor address nor number, and one CV only', async () => {
    const { drop, house } = await open();
    server.otherwise(aReader);
    await drop('developpeuse-react.pdf');
    await drop('commercial.pdf');
    expect(server.heard).toHaveLength(2);
    for (const { body } of server.heard)
      expect(body).not.toMatch(/Tarnovel|Maëlys|example\.com|06 39 98|39981240|rue des Capucins/i);
    expect(server.heard[1]?.body).not.toContain('React');
    await house.stop();
  });

  it('the provider is down: the card is the built-in one, and says so', async () => {
    const { drop, house } = await open();
    server.otherwise(() => ({ status: 503 }));
    const card = await drop('developpeuse-react.pdf');
    expect(card).toContain('mode dégradé');
    expect(card).toContain('aucun fournisseur n’a répondu');
    expect(card).toContain('Maëlys Tarnovel');
    await house.stop();
  });

  it('read again on demand once the provider is back; over the budget it does not start', async () => {
    const { drop, house, chat, read, team } = await open();
    server.otherwise(() => ({ status: 503 }));
    expect(await drop('developpeuse-react.pdf')).toContain('mode dégradé');
    server.otherwise(aReader);
    const budget = (euros: number) =>
      house.memory.in(team, (room) => editAiSettings(room, { budget: euros }));
    await budget(0.000_001);
    await chat.command('/matchpro relire');
    await house.settled();
    expect(read()).toContain('Aucun appel n’a été fait.');
    await budget(10);
    await chat.command('/matchpro relire');
    await house.settled();
    expect(read()).toMatch(/1\sCV relu par un modèle/);
    expect(read()).toContain('Lu par OpenAI');
    expect(read()).not.toContain('mode dégradé');
    await house.stop();
  });

  it('a refused key is told to whoever added it, privately', async () => {
    const { drop, house, chat } = await open();
    server.refuse(secret);
    expect(await drop('developpeuse-react.pdf')).toContain('clé refusée par le fournisseur');
    const told = chat
      .messages()
      .find(({ content }) => content.kind === 'card' && content.card.kind === 'ai-notice');
    expect(told?.channel).toMatch(/lea$/);
    await house.stop();
  });

  it('without a key nobody is called and the card is the same as ever', async () => {
    const { drop, house } = await open(null);
    const card = await drop('developpeuse-react.pdf');
    expect(card).toContain('Lu par le lecteur intégré');
    expect(card).not.toContain('mode dégradé');
    expect(server.heard).toEqual([]);
    await house.stop();
  });
});

describe('/offre rediger', () => {
  const brief =
    'Développeur React senior, Banque Alizé, Lyon, CDI, 45-55 k€. Banque Alizé est une banque en ligne de 300 salariés. Profil : React et TypeScript indispensables, 5 ans d’expérience.';
  const sections = [
    'L’entreprise',
    'Vos missions',
    'Votre profil',
    'Ce que nous proposons',
    'Le déroulement',
  ];
  const written = {
    title: 'Développeur React senior F/H',
    company: 'Banque Alizé est une banque en ligne de 300 salariés.',
    missions: [
      'Concevoir les écrans',
      'Écrire les tests',
      'Relire le code',
      'Aider l’équipe',
      'Migrer vers Kubernetes',
    ],
    profile: ['React et TypeScript', '5 ans d’expérience'],
    benefits: ['45 000 – 55 000 €', 'CDI à Lyon'],
    process: ['Un échange, puis un entretien avec l’équipe'],
  };
  const words = (card: string) => Number(/(\d+)\smots/.exec(card)?.[1] ?? 9_999);

  it.each([
    ['without a key', null, 'Rédigée par les modèles de phrases intégrés'],
    ['with one', 'mistral', 'Rédigée par Mistral, 0,00'],
  ])('%s: all six sections, 500 words at most', async (_, provider, by) => {
    const { chat, house, read } = await open(provider);
    server.otherwise(() => ({ answer: JSON.stringify(written) }));
    await chat.command(`/offre rediger ${brief}`);
    await house.settled();
    const card = read();
    for (const section of sections) expect(card).toContain(section);
    expect(card).toContain('Développeur React senior F/H');
    expect(card).toContain(by);
    expect(card).not.toContain('Kubernetes');
    expect(words(card)).toBeLessThanOrEqual(500);
    await house.stop();
  });

  it('from a kept offer', async () => {
    const { chat, house, read } = await open(null);
    await chat.command('/matchpro exemple');
    await chat.command('/offre rediger offre-42');
    await house.settled();
    expect(read()).toContain('Vos missions');
    await house.stop();
  });
});
