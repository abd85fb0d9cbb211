import { readFile } from 'node:fs/promises';
import PDFDocument from 'pdfkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../core/cards/card.ts';
import { Outage } from '../core/errors.ts';
import type { Memory } from '../core/ports/memory.ts';
import { createVocabulary } from '../core/skills/create-vocabulary.ts';
import { createClock } from '../core/testing/create-clock.ts';
import { createMemory } from '../core/testing/create-memory.ts';
import { samplesFolder } from '../scripts/samples/index.ts';
import { answerTo, flowing } from './testing/answer-to.ts';
import { openTestHouse } from './testing/open-test-house.ts';
import { shortCv } from './testing/short-cv.ts';

// Nothing fails in silence: what breaks, what is away and what cannot be read each end in a card that says what to do.

type Town = Awaited<ReturnType<typeof openTestHouse>>;
let towns: Town[] = [];
afterEach(async () => {
  await Promise.all(towns.map(({ house }) => house.stop()));
  towns = [];
});
const ready = async (own?: Parameters<typeof openTestHouse>[0]): Promise<Town> => {
  const here = await openTestHouse(own);
  towns.push(here);
  await here.allow();
  await here.chat.command('/matchpro exemple');
  await here.house.settled();
  return here;
};
const cv = () => readFile(new URL('comptable.docx', samplesFolder));

const pdf = async (options: PDFKit.PDFDocumentOptions, lines: string[]): Promise<Buffer> => {
  const document = new PDFDocument(options);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const { promise, resolve } = Promise.withResolvers<void>();
  document.on('end', resolve);
  for (const line of lines) document.text(line);
  document.end();
  await promise;
  return Buffer.concat(chunks);
};
const invoice = [
  ...['FACTURE N° 2026-0417', 'Fonderies de la Basse-Seine', 'Date : 12/10/2026', ''],
  ...['Désignation   Quantité   Prix unitaire   Total', 'Visserie inox   200   1,20 €   240,00 €'],
  ...['Plaques acier   12   35,00 €   420,00 €', 'Total HT   660,00 €', 'TVA 20 %   132,00 €'],
  ...[
    'Total TTC   792,00 €',
    'Règlement à 30 jours par virement. Pénalités de retard : 3 fois le taux légal.',
  ],
];

describe('a file that cannot become a candidate', () => {
  let here: Town;
  beforeAll(async () => {
    here = await ready();
    towns = [];
  });
  afterAll(() => here.house.stop());

  it.each([
    [
      'a PDF behind a password',
      'cv.password',
      () => pdf({ userPassword: 'secret', ownerPassword: 'owner' }, ['Camille Exemple']),
      '« cv.pdf » est protégé par un mot de passe.',
      'Enregistrez une copie sans mot de passe',
    ],
    [
      'an invoice',
      'cv.not_a_cv',
      () => pdf({}, invoice),
      '« cv.pdf » ne ressemble pas à un CV',
      'Vérifiez que c’est le bon fichier.',
    ],
    [
      'a page with nothing on it',
      'cv.no_text',
      () => pdf({ size: [200, 200] }, []),
      '« cv.pdf » ne contient aucun texte lisible',
      'Déposez un scan plus net',
    ],
    [
      'bytes that only begin like a PDF',
      'cv.unreadable',
      async () => Buffer.from('%PDF-1.4 broken'),
      '« cv.pdf » est abîmé',
      'exportez-le en PDF',
    ],
  ])('%s: %s is told in the thread, in its own words', async (_what, code, bytes, what, todo) => {
    const { chat, house } = here;
    const thread = await chat.drop('cv.pdf', await bytes());
    await house.settled();
    const shown = flowing(chat.thread(thread));
    expect(shown).toContain(what);
    expect(shown).toContain(todo);
    expect(shown).toContain('Rien du fichier n’a été gardé.');
    expect(shown).toContain(`Référence : ${code}`);
    expect(shown).not.toContain('Lecture de «');
  });
});

describe('a bug', () => {
  const traceIn = (text: string) => /transmettez cette référence : ([0-9a-f]{8})/.exec(text)?.[1] ?? 'none';

  it('while a CV is read: the thread says so with a trace that the log knows, and the job lies dead', async () => {
    const reader = {
      unpack: async () => null,
      read: async () => {
        throw new TypeError('planted bug');
      },
      close: async () => {},
    };
    const { chat, house, log } = await ready({ parts: { reader } });
    const thread = await chat.drop('cv.pdf', await cv());
    await house.settled();
    const shown = flowing(chat.thread(thread));
    expect(shown).toContain('Une erreur de MatchPro a interrompu ce travail.');
    expect(shown).not.toContain('planted bug');
    const failed = log.lines.filter((line) => line.event === 'job.failed');
    expect(failed.map((line) => line.fields.trace)).toEqual([traceIn(shown)]);
    expect(failed[0]?.fields).toMatchObject({ job: 'cv.read', final: true });
    expect((await house.memory.workshop.health()).dead).toBe(1);
    const queue = (await house.health.rows()).find((row) => row.what === 'queue');
    expect(queue).toMatchObject({ state: 'degraded', counts: { dead: 1 } });
  });

  it('in a command: who asked is told, alone, with a trace that the log knows', async () => {
    let broken = false;
    const known = createVocabulary();
    const vocabulary: typeof known = {
      ...known,
      skills: () => {
        if (broken) throw new TypeError('planted bug');
        return known.skills();
      },
    };
    const here = await ready({ parts: { vocabulary } });
    broken = true;
    const { text, onlyFor } = await answerTo(here, () => here.chat.command('/matchpro sante', { by: 'tom' }));
    expect(onlyFor).toEqual(['tom']);
    const failed = here.log.lines.filter((line) => line.event === 'event.failed');
    expect(failed.map((line) => line.fields.trace)).toEqual([traceIn(text)]);
    broken = false;
    expect((await answerTo(here, () => here.chat.command('/matchpro sante'))).text).toContain(
      'Tout fonctionne',
    );
  });
});

describe('an outage', () => {
  it('that ends is not seen: the card comes', async () => {
    const { chat, house } = await ready();
    chat.faults.fail('download', new Outage('web'));
    const thread = await chat.drop('cv.docx', await cv());
    await house.settled();
    expect(chat.thread(thread)).toContain('candidat-1');
  });

  it('that lasts is told when it is given up, with what to do', async () => {
    const { chat, house } = await ready();
    chat.faults.fail('download', new Outage('les fichiers'), 100);
    const thread = await chat.drop('cv.docx', await cv());
    await house.settled();
    const shown = flowing(chat.thread(thread));
    expect(shown).toContain('Un service ne répond pas : les fichiers.');
    expect(shown).toContain('Référence : house.outage');
    expect(shown).not.toContain('Elle sera reprise d’elle-même');
    expect(shown).not.toContain('Lecture de «');
  });

  it('of the reader that lasts is told too, and the next file is read', async () => {
    let away = true;
    const { createDocumentReader } = await import('../adapters/documents/reader.ts');
    const real = createDocumentReader();
    const reader: typeof real = {
      ...real,
      read: (bytes, name) => (away ? Promise.reject(new Outage('reader')) : real.read(bytes, name)),
    };
    const { chat, house } = await ready({ parts: { reader } });
    const first = await chat.drop('cv.docx', await cv());
    await house.settled();
    expect(chat.thread(first)).toContain('house.outage');
    away = false;
    const second = await chat.drop('cv (1).docx', await cv());
    await house.settled();
    expect(chat.thread(second)).toContain('candidat-1');
  });
});

describe('a crash between an act and the end of its event', () => {
  /** The process dies before the event is marked as handled: its job comes again, as after a restart. */
  const crashing = () => {
    const memory = createMemory({ clock: createClock('2026-11-23T09:00:00.000Z') });
    const crashes = { left: 0, seen: 0 };
    const finish: Memory['doorstep']['finish'] = async (...args) => {
      if (crashes.left-- > 0) {
        crashes.seen += 1;
        throw new Outage('crash');
      }
      return memory.doorstep.finish(...args);
    };
    return { crashes, memory: { ...memory, doorstep: { ...memory.doorstep, finish } } };
  };

  const acts: [string, (town: Town) => Promise<unknown>][] = [
    ['a command', ({ chat }) => chat.command('/match offre-40')],
    ['a note', ({ chat }) => chat.command('/note candidat-1 appel : très motivée')],
    ['a mention', ({ chat }) => chat.say('@MatchPro predire candidat-1')],
    ['a press', ({ chat }) => chat.press('Présélectionner')],
    ['a stage', ({ chat }) => chat.command('/etape candidat-1 offre-40 entretien')],
    ['a closed offer', ({ chat }) => chat.command('/offre fermer offre-43')],
    ['a refusal', ({ chat }) => chat.command('/match offre-999')],
    [
      'a form',
      async ({ chat }) => {
        await chat.command('/candidat ajouter');
        await chat.submit({ name: 'Anouk Fictive' });
      },
    ],
    ['a file', async ({ chat }) => chat.drop('cv.txt', shortCv(3))],
    ['a deletion by command', ({ chat }) => chat.command('/candidat supprimer candidat-2')],
    ['a deletion by its button', ({ chat }) => chat.press('Supprimer')],
    ['a welcome', ({ chat }) => chat.joined('recrutement')],
  ];

  let calm: Town;
  let shaken: Town;
  const { crashes, memory } = crashing();
  beforeAll(async () => {
    [calm, shaken] = await Promise.all([ready(), ready({ parts: { memory } })]);
    towns = [];
    for (const { chat, house } of [calm, shaken]) {
      await chat.drop('cv.docx', await cv());
      await house.settled();
    }
  });
  afterAll(() => Promise.all([calm.house.stop(), shaken.house.stop()]));

  const outcome = async (town: Town, act: (town: Town) => Promise<unknown>) => {
    const { cards } = await answerTo(town, () => act(town));
    const [team] = await town.parts.memory.doorstep.teams();
    return town.parts.memory.in(team?.id ?? '', async (room) => {
      const candidate = await room.candidates.byNumber(1);
      return {
        cards: cards.map(({ card, onlyFor }) => [card.kind, titleOf(card), onlyFor]),
        candidates: (await room.candidates.all()).length,
        notes: candidate ? (await room.interactions.ofCandidate(candidate.id, 10)).length : 0,
        acts: (await room.history.recent({ limit: 100 })).map((one) => one.act),
      };
    });
  };

  it.each(acts)('%s is done once and answered once', async (_what, act) => {
    const wanted = await outcome(calm, act);
    crashes.left = 1;
    crashes.seen = 0;
    expect(await outcome(shaken, act)).toEqual(wanted);
    expect(crashes.seen).toBe(1);
  });
});

const titleOf = (card: Card) => card.title.map((span) => ('text' in span ? span.text : span.type)).join('');
