import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplesFolder } from '../scripts/samples/index.ts';
import { answerTo } from './testing/answer-to.ts';
import { openTestHouse } from './testing/open-test-house.ts';

// Every command and button that works, through the whole house: what it says, to whom, and what has changed afterwards.

type Town = Awaited<ReturnType<typeof openTestHouse>>;
const sample = (file: string) => readFile(new URL(file, samplesFolder));

/** #recrutement with the example offers, candidat-1 (a developer) and candidat-2 (an accountant). */
const openWithTwo = async (): Promise<Town> => {
  const here = await openTestHouse();
  await here.allow();
  await here.chat.command('/matchpro exemple');
  await here.chat.drop('dev.pdf', await sample('developpeuse-react.pdf'));
  await here.house.settled();
  await here.chat.drop('compta.docx', await sample('comptable.docx'));
  await here.house.settled();
  return here;
};

let here: Town;
const said = (line: string, act: { by?: string; in?: string } = {}) =>
  answerTo(here, () => here.chat.command(line, act));
const pressed = (label: string, on?: string) =>
  answerTo(here, () => here.chat.press(label, on === undefined ? {} : { on }));
const inRoom = async <T>(work: Parameters<typeof here.parts.memory.in<T>>[1]) => {
  const [team] = await here.parts.memory.doorstep.teams();
  return here.parts.memory.in(team?.id ?? '', work);
};
const candidateOf = (number: number) => inRoom((room) => room.candidates.byNumber(number));

describe('on a team with two candidates', () => {
  beforeAll(async () => {
    here = await openWithTwo();
  });
  afterAll(() => here.house.stop());

  it('/match candidat-1 ranks the open offers, the one of her trade first', async () => {
    const { text, onlyFor } = await said('/match candidat-1 top:2');
    expect(text).toMatch(/Offres ouvertes pour .* · candidat-1.*offre-42 .*🟢 \d+\/100.*offre-40 .*🔴/);
    expect(text).not.toContain('offre-43');
    expect(onlyFor).toEqual([null]);
  });

  it('/match offre-40 ranks the candidates: another order for another offer', async () => {
    const { cards, text } = await said('/match offre-40');
    expect(text).toMatch(/🥇 candidat-2 .*🥈 candidat-1/);
    expect(cards.map((card) => card.thread === null)).toEqual([true, false]);
  });

  it('/offre liste shows the open offers and how many candidates are strong', async () => {
    const { text } = await said('/offre liste');
    expect(text).toContain('5 offres');
    expect(text).toMatch(/offre-40 .* 1 offre-41 .* 0 offre-42 .* 1 offre-43 .* 0 offre-44/);
  });

  it('/offre voir offre-42 shows what is asked for', async () => {
    const { text } = await said('/offre voir 42');
    expect(text).toMatch(/offre-42 · Développeur front-end React senior chez Nacelle Numérique/);
    expect(text).toMatch(/Indispensable React · TypeScript · 5 ans d’expérience Souhaité Next\.js/);
  });

  it('/offre modifier opens the offer as it is, and scores follow what was changed', async () => {
    const before = (await said('/match candidat-2')).text;
    expect(before).toMatch(/offre-43 .*🔴/);
    await here.chat.command('/offre modifier offre-43');
    const values = here.chat.openForm()?.steps.flat();
    expect(values?.find((field) => field.id === 'title')?.value).toBe('Soudeur TIG');
    const changes = { title: 'Comptable', mustSkills: 'Sage', niceSkills: '', place: 'Rouen', brief: '' };
    const { text } = await answerTo(here, async () => expect(await here.chat.submit(changes)).toBeNull());
    expect(text).toContain('offre-43 · Comptable chez Ateliers Valorme');
    expect((await said('/match candidat-2')).text).toMatch(/Critères [─ ]*offre-43 Comptable [^🔴]*🟢/u);
  });

  it('/offre fermer closes it once; /match then says that it is closed', async () => {
    expect((await said('/offre fermer offre-44')).text).toContain('offre-44 est fermée');
    expect((await said('/offre fermer offre-44')).text).toContain('offre-44 est fermée');
    expect((await said('/match offre-44')).text).toContain('offre-44 est fermée.');
    expect((await said('/offre liste')).text).toContain('4 offres');
  });

  it('/candidat chercher says what it understood and finds only who fits', async () => {
    const { text } = await said('/candidat chercher react lyon');
    expect(text).toMatch(/1 candidat trouvé.*Compris : React · Lyon.*candidat-1/);
    expect(text).not.toContain('candidat-2');
  });

  it('/candidat chercher names the one filter to relax when nobody fits', async () => {
    const { text } = await said('/candidat chercher react rouen');
    expect(text).toMatch(/Aucun candidat trouvé.*Compris : React · Rouen/);
    expect(text).toMatch(/Sans « (React|Rouen) », il y en aurait 1\./);
  });

  it('/candidat ajouter keeps a person without a CV; a taken address is told in the form', async () => {
    await here.chat.command('/candidat ajouter');
    const taken = (await candidateOf(2))?.email ?? '';
    const errors = await here.chat.submit({ name: 'Anouk Fictive', email: taken });
    expect(errors?.email).toBe('Cette adresse est déjà celle de candidat-2.');
    const { text } = await answerTo(here, () =>
      here.chat.submit({ name: 'Anouk Fictive', email: 'anouk.fictive@example.com', skills: 'React' }),
    );
    expect(text).toContain('Anouk Fictive · candidat-3');
    expect((await said('/candidat chercher react')).text).toContain('candidat-3');
  });

  it('/candidat modifier opens what is known, keeps what is typed and can be undone', async () => {
    await here.chat.command('/candidat modifier candidat-2');
    const fields = here.chat.openForm()?.steps.flat();
    expect(fields?.find((field) => field.id === 'city')?.value).toBe('Rouen');
    const { text } = await answerTo(here, () => here.chat.submit({ city: 'Lille' }));
    expect(text).toMatch(/candidat-2.*Lieu Lille/);
    await pressed('↩ Annuler');
    expect((await candidateOf(2))?.city).toBe('Rouen');
  });

  it('/note keeps the note with its kind and its tone, for whoever asks later', async () => {
    const { text, onlyFor } = await said('/note candidat-1 appel : très motivée par le poste');
    expect(text).toMatch(/Noté pour .* · candidat-1 Appel · .*ton positif, d’après « très motivée »/);
    expect(onlyFor).toEqual(['lea']);
    expect((await said('/candidat voir candidat-1')).text).toContain('très motivée par le poste');
  });

  it('/note speaks to the candidate it is addressed to, whoever is named in it', async () => {
    await said('/note candidat-1 entretien avec le candidat: 3 ans de Sage');
    const kept = await inRoom(async (room) => {
      const candidate = await room.candidates.byNumber(1);
      return room.interactions.ofCandidate(candidate?.id ?? '', 20);
    });
    expect(kept.map((note) => note.text)).toContain('entretien avec le candidat: 3 ans de Sage');
  });

  it('/predire gives a range and a risk, each with its factors, for the post and for an offer', async () => {
    const { text } = await said('/predire candidat-1 offre-42');
    expect(text).toMatch(/Prévisions pour .*offre-42/);
    expect(text).toMatch(/Salaire du poste \d\d \d{3} € à \d\d \d{3} € brut par an/);
    expect(text).toMatch(/Risque de départ à 12 mois \d+ % \(entre \d+ % et \d+ %\)/);
    expect(text).toMatch(/−\d+ % Lyon/);
    expect((await said('/predire candidat-2')).text).not.toBe(text);
  });

  it('/pourquoi gives each criterion with its points and its evidence', async () => {
    const { text } = await said('/pourquoi candidat-1 offre-42');
    expect(text).toMatch(/Pourquoi candidat-1 pour offre-42/);
    expect(text).toMatch(/React · indispensable · (\d+)\/\1 · « React »/);
    expect(text).toMatch(/À demander en entretien/);
  });

  it('/digest maintenant names who is new and their best offer', async () => {
    const { text } = await said('/digest maintenant');
    expect(text).toMatch(/Le point du 23 nov\. 2026.*Nouveau : candidat-1 .*\/100.* pour offre-42/);
  });

  it('the hour of the digest is kept; where no channel is chosen the answer says so', async () => {
    expect((await said('/digest heure 8h15')).text).toContain(
      'L’heure est notée (08:15), mais aucun digest ne part : choisissez son canal avec « /digest canal ».',
    );
    expect((await said('/digest canal')).text).toContain('Le digest arrivera ici chaque jour ouvré à 08:15.');
    expect((await said('/digest heure 07:45')).text).toContain('Le digest partira à 07:45.');
    expect((await said('/digest heure 25:00')).text).toContain('« 25:00 » ne convient pas pour « heure »');
    expect((await said('/digest off')).text).toContain('Plus de digest.');
    expect(await inRoom(async (room) => (await room.teams.get()).digest)).toMatchObject({
      channel: null,
      at: '07:45',
    });
  });

  it.each(['/aide', '/help', '/matchpro', '/matchpro aide', '/matchpro help'])(
    '%s lists every command, privately',
    async (line) => {
      const { text, onlyFor } = await said(line);
      for (const usage of ['/match <référence> [top:5]', '/note <candidat> <texte>', '/digest maintenant'])
        expect(text).toContain(usage);
      expect(onlyFor).toEqual(['lea']);
    },
  );

  it.each([
    ['/offre', '/offre fermer <offre>', '/candidat voir'],
    ['/offre aide', '/offre creer [brief]', '/match'],
    ['/match aide', '/match <référence> [top:5]', '/offre'],
    ['/matchpro aide candidat', '/candidat supprimer <candidat>', '/offre liste'],
    ['@MatchPro aide note', '/note <candidat> <texte>', '/match'],
  ])('%s answers with the usage of that command alone', async (line, usage, other) => {
    const { text } = await answerTo(here, () =>
      line.startsWith('@') ? here.chat.say(line) : here.chat.command(line),
    );
    expect(text).toContain(usage);
    expect(text).not.toContain(`• ${other}`);
  });

  it('/matchpro sante says how each part is, in the words of who asks', async () => {
    expect((await said('/matchpro sante')).text).toMatch(
      /Tout fonctionne\. Lecture des CV ✅ en service · [\d ]+ compétences · \d+ métiers .*0 en attente.*Slack ⏸ non activé/,
    );
    expect((await said('/matchpro sante', { by: 'kim' })).text).toMatch(
      /Everything works\. CV reading ✅ running · [\d,]+ skills · \d+ occupations .*0 waiting.*Slack ⏸ not set up/,
    );
  });

  it('/matchpro exemple loads once: a second time it says what is there', async () => {
    const { text } = await said('/matchpro exemple');
    expect(text).toContain('L’exemple ne se charge que dans une équipe sans offre');
    expect(await inRoom(async (room) => (await room.offers.list({})).length)).toBe(5);
  });

  it('answers for one person are in that person’s language, shared ones in the team’s', async () => {
    const english = await said('/match offre-99', { by: 'kim' });
    expect(english.text).toContain('I cannot find “offre-99”.');
    expect(english.onlyFor).toEqual(['kim']);
    const french = await said('/match offre-99', { by: 'tom' });
    expect(french.text).toContain('Je ne trouve pas « offre-99 ».');
    const shared = await said('/offre voir offre-42', { by: 'kim' });
    expect(shared.text).toContain('pour classer les candidats');
    expect(shared.onlyFor).toEqual([null]);
  });

  it('/matchpro langue changes what is shared, and only that', async () => {
    expect((await said('/matchpro langue en')).text).toContain('MatchPro answers in English');
    expect((await said('/offre liste')).text).toContain('Strong candidates');
    expect((await said('/match offre-99')).text).toContain('Je ne trouve pas');
    expect((await said('/matchpro langue fr')).text).toContain('MatchPro répond en français');
    expect((await said('/offre liste')).text).toContain('Candidats forts');
  });

  it('[Pourquoi ?] and [Prévisions] on a card speak of its candidate and its best offer', async () => {
    const { cards } = await said('/candidat voir candidat-2');
    const on = cards[0]?.ref ?? '';
    expect((await pressed('Pourquoi\u00a0?', on)).text).toContain('Pourquoi candidat-2 pour offre-4');
    expect((await pressed('Prévisions', on)).text).toContain('Risque de départ à 12 mois');
  });

  it('[Refuser] asks for the reason and keeps it', async () => {
    const { cards } = await said('/candidat voir candidat-2');
    await here.chat.press('Refuser', { on: cards[0]?.ref ?? '' });
    expect(await here.chat.submit({ reason: '  ' })).toEqual({
      reason: 'Indiquez la raison, elle reste dans l’historique.',
    });
    const { text } = await answerTo(here, () => here.chat.submit({ reason: 'Cherche un mi-temps' }));
    expect(text).toMatch(/Cherche un mi-temps/);
    const stages = await inRoom(async (room) => {
      const candidate = await room.candidates.byNumber(2);
      return (await room.standings.ofCandidate(candidate?.id ?? '')).map((standing) => standing.stage);
    });
    expect(stages).toEqual(['refused']);
  });

  it('[Supprimer] asks twice, and then nobody knows the candidate any more', async () => {
    const { cards } = await said('/candidat voir candidat-2');
    const shown = cards[0];
    const button = shown?.card.actions.find((action) => action.label === 'Supprimer');
    expect(button).toMatchObject({ intent: 'danger', confirm: { title: expect.any(String) } });
    expect((await pressed('Supprimer', shown?.ref)).text).toContain('candidat-2 a été supprimé');
    expect(await candidateOf(2)).toBeNull();
    expect((await said('/candidat voir candidat-2')).text).toContain('Je ne trouve pas « candidat-2 ».');
  });

  it('/candidat supprimer leaves neither the person nor the bytes', async () => {
    const kept = await inRoom(async (room) => {
      const candidate = await room.candidates.byNumber(1);
      const [document] = await room.documents.ofCandidate(candidate?.id ?? '');
      return { sha256: document?.sha256 ?? '', team: room.team };
    });
    expect(await here.parts.bytes.get(kept.team, kept.sha256)).not.toBeNull();
    await answerTo(here, () => here.chat.command('/candidat supprimer candidat-1'));
    expect(await candidateOf(1)).toBeNull();
    expect(await here.parts.bytes.get(kept.team, kept.sha256)).toBeNull();
  });
});

describe('the first minutes', () => {
  beforeAll(async () => {
    here = await openTestHouse();
  });
  afterAll(() => here.house.stop());

  it('who invites the bot is told where they are and what to press', async () => {
    const { text, cards } = await answerTo(here, () => here.chat.joined('recrutement'));
    expect(text).toContain('Bonjour, je suis MatchPro');
    expect(text).toContain('Ce canal n’est pas encore un canal de recrutement');
    expect(text).toContain('Il n’y a encore aucune offre.');
    expect(cards[0]?.card.actions.map((action) => action.label)).toEqual([
      'Autoriser ce canal',
      'Charger l’exemple',
      'Créer une offre',
    ]);
  });

  it('[Autoriser ce canal] and [Charger l’exemple] do what they say', async () => {
    expect((await pressed('Autoriser ce canal')).text).toContain('Canal de recrutement autorisé');
    expect((await pressed('Charger l’exemple')).text).toContain('L’exemple est chargé');
    expect((await said('/offre liste')).text).toMatch(/5 offres.*offre-40.*offre-44/);
  });

  it('a second welcome knows what is there', async () => {
    const { text } = await answerTo(here, () => here.chat.joined('recrutement'));
    expect(text).not.toContain('aucune offre');
    expect(text).not.toContain('pas encore un canal');
  });

  it('/matchpro canal lists, withdraws and allows again; a withdrawn channel reads nothing', async () => {
    expect((await said('/matchpro canal liste')).text).toMatch(/Canaux de recrutement.*recrutement/);
    expect((await said('/matchpro canal autoriser')).text).toContain('Ce canal est déjà autorisé');
    expect((await said('/matchpro canal retirer')).text).toContain('Canal de recrutement retiré');
    expect((await said('/matchpro canal list')).text).toContain('Aucun canal n’est autorisé');
    const cv = await sample('comptable.docx');
    await answerTo(here, () => here.chat.drop('cv.docx', cv));
    expect(await candidateOf(1)).toBeNull();
    expect((await said('/matchpro canal autoriser')).text).toContain('Canal de recrutement autorisé');
    await answerTo(here, () => here.chat.drop('cv2.docx', cv));
    expect(await candidateOf(1)).not.toBeNull();
  });

  it('the digest leaves at its hour, once, in its channel, and not again the same day', async () => {
    await said('/digest canal');
    const tick = () => here.parts.memory.workshop.add('digest.tick', {}, { key: 'digest.tick' });
    here.clock.advance(23 * 3_600_000);
    const { text, cards } = await answerTo(here, tick);
    expect(text).toMatch(/Le point du 24 nov\. 2026.*candidat-1/);
    expect(cards.map((card) => [card.channel, card.onlyFor])).toEqual([['web:local:recrutement', null]]);
    expect((await answerTo(here, tick)).cards).toEqual([]);
  });
});
