import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { samplesFolder } from '../scripts/samples/index.ts';
import { openTestHouse } from './testing/open-test-house.ts';

// A recruiter's day, told to the whole house through a chat: stages, notes, follow-ups, placements, and taking back.

let opened: Awaited<ReturnType<typeof openTestHouse>>[] = [];
afterEach(async () => {
  await Promise.all(opened.map(({ house }) => house.stop()));
  opened = [];
});

const sample = (file: string) => readFile(new URL(file, samplesFolder));
const minute = 60_000;
const dayMs = 24 * 60 * minute;

/** #recrutement with the example's offers and one candidate, candidat-1, in a thread. Monday 23 November 2026. */
const ready = async () => {
  const here = await openTestHouse();
  opened.push(here);
  await here.allow();
  await here.chat.command('/matchpro exemple');
  const thread = await here.chat.drop('cv.pdf', await sample('developpeuse-react.pdf'));
  await here.house.settled();
  let read = 0;
  /** What is new in the chat since the last look. */
  const news = async () => {
    await here.house.settled();
    const all = here.chat.transcript();
    const fresh = all.slice(read);
    read = all.length;
    return fresh.replace(/[\u00a0\u202f]/g, ' ');
  };
  const does = async (line: string, act?: { by?: string; in?: string }) => {
    await here.chat.command(line, act);
    return news();
  };
  await news();
  return { ...here, thread, news, does };
};

describe('stages', () => {
  it('by command, in French or in English, with who and when; the same step twice is one step', async () => {
    const { does, chat, house } = await ready();
    expect(await does('/etape candidat-1 offre-42 entretien')).toMatch(/entretien pour .*décision de Léa/s);
    expect(await does('/etape candidat-1 offre-42 interview')).toContain('entretien pour');
    await chat.redeliver();
    await house.settled();
    expect(await does('/candidat voir candidat-1')).toContain('entretien');
    expect(await does('/matchpro annuler')).toContain('Annulé');
    expect(await does('/matchpro annuler')).toContain('rien à annuler');
  });

  it('a refusal asks for its reason, which stays without words that a note must not hold', async () => {
    const { does, chat, news } = await ready();
    await does('/etape candidat-1 offre-42 refus');
    expect(chat.openForm()?.id).toBe('refuse');
    expect(await chat.submit({ reason: 'enceinte' })).toMatchObject({
      reason: expect.stringContaining('santé'),
    });
    await chat.submit({ reason: 'TypeScript trop léger' });
    expect(await news()).toContain('Motif : TypeScript trop léger');
    expect(await does('/etape candidat-1 offre-41 refus trop loin de Nantes')).toContain(
      'Motif : trop loin de Nantes',
    );
  });

  it('a candidate is not presented twice to one client without somebody saying so', async () => {
    const { does, chat, news } = await ready();
    await does('/offre creer Développeur React, CDI, Lyon');
    await chat.submit({ company: 'Banque Alizé', title: 'Développeur React' });
    await news();
    await does('/offre creer Développeur Vue, CDI, Lyon');
    await chat.submit({ company: 'banque alizé', title: 'Développeur Vue' });
    await news();
    await does('/etape candidat-1 offre-45 proposition');
    const told = await does('/etape candidat-1 offre-46 proposition', { by: 'tom' });
    expect(told).toMatch(/Déjà présenté à Banque Alizé par Léa le 23 nov. 2026, pour offre-45/i);
    expect(await does('/candidat voir candidat-1')).not.toMatch(/offre-46.*proposition/);
    await chat.press('Présenter quand même', { by: 'tom' });
    expect(await news()).toMatch(/proposition au client pour Développeur Vue.*décision de Tom/s);
  });

  it('a hire leads to its placement, which the list shows and a last day ends', async () => {
    const { does, chat, news } = await ready();
    await does('/etape candidat-1 offre-42 embauche');
    await chat.press('Saisir le placement');
    expect(await chat.submit({ start: '2026-13-01' })).toHaveProperty('start');
    expect(await chat.submit({ start: '2026-12-01', trialEnd: '2026-11-01' })).toHaveProperty('trialEnd');
    await chat.submit({ start: '2026-12-01', trialEnd: '2027-03-31', pay: '48 000' });
    expect(await news()).toContain('essai jusqu’au 31 mars 2027');
    expect(await does('/placement liste')).toContain('candidat-1');
    await does('/placement terminer candidat-1');
    await chat.submit({ end: '2027-02-26', reason: 'rupture de l’essai' });
    expect(await news()).toContain('Raison : rupture de l’essai');
    expect(await does('/placement terminer candidat-1')).toContain('n’a pas de placement en cours');
  });

  it('a viewer and a guest change nothing', async () => {
    const { does } = await ready();
    expect(await does('/etape candidat-1 offre-42 entretien', { by: 'gil' })).toContain('web:gil');
    expect(await does('/relance candidat-1 demain', { by: 'gil' })).toContain('web:gil');
    expect(await does('/matchpro annuler candidat-1', { by: 'gil' })).toContain('web:gil');
  });
});

describe('undo', () => {
  it('ten minutes for the author, 30 days for an admin, nobody else', async () => {
    const { does, chat, news, clock } = await ready();
    await does('/note candidat-1 appel : intéressée par le poste', { by: 'tom' });
    clock.advance(11 * minute);
    await chat.press('↩ Annuler', { by: 'tom' });
    expect(await news()).toContain('dix minutes pour son auteur');
    expect(await does('/matchpro annuler', { by: 'tom' })).toContain('rien à annuler');
    clock.advance(29 * dayMs);
    expect(await does('/matchpro annuler candidat-1')).toContain('Note');
    expect(await does('/candidat voir candidat-1')).not.toContain('intéressée par le poste');
  });

  it('is refused with who changed it since', async () => {
    const { does, chat, news } = await ready();
    await does('/etape candidat-1 offre-42 entretien');
    const first = chat.messages().at(-1)?.ref ?? '';
    await does('/etape candidat-1 offre-42 proposition', { by: 'tom' });
    await chat.press('↩ Annuler', { on: first });
    expect(await news()).toContain('a changé depuis ce geste (par Tom)');
  });

  it('a change of the candidate is put back, twice is refused', async () => {
    const { does, chat, news } = await ready();
    await does('/candidat modifier candidat-1');
    await chat.submit({ city: 'Grenoble' });
    expect(await news()).toContain('Grenoble');
    await chat.press('↩ Annuler');
    await news();
    expect(await does('/candidat voir candidat-1')).not.toContain('Grenoble');
    await chat.press('↩ Annuler');
    expect(await news()).toContain('déjà été annulé');
  });
});

describe('a reply in a thread', () => {
  it('with a date becomes a proposed change of the record, made by one button and undone', async () => {
    const { chat, news, does, thread } = await ready();
    await chat.reply('appel : motivée, disponible en janvier, préavis de 2 mois', { to: thread });
    expect(await news()).toMatch(/À reporter dans la fiche.*1 janv. 2027.*2 mois/s);
    await chat.press('Mettre à jour la fiche');
    expect(await news()).toContain('est à jour');
    expect(await does('/candidat voir candidat-1')).toContain('à partir du 1 janv. 2027');
    await does('/matchpro annuler');
    expect(await does('/candidat voir candidat-1')).not.toContain('à partir du 1 janv. 2027');
  });

  it('with words that a note must not hold waits; only the writer is told, and only the rest is kept', async () => {
    const { chat, news, does, thread } = await ready();
    await chat.reply('très motivée pour le poste, enceinte de 4 mois', { to: thread, by: 'tom' });
    await news();
    expect(chat.thread(thread)).not.toContain('📝');
    expect(chat.thread(thread)).not.toContain('n’a pas été gardée');
    expect(await does('/candidat voir candidat-1')).not.toContain('motivée');
    await chat.press('Garder la proposition', { by: 'tom' });
    await news();
    expect(chat.thread(thread)).toContain('📝');
    const shown = await does('/candidat voir candidat-1');
    expect(shown).toContain('très motivée pour le poste');
    expect(shown).not.toContain('enceinte');
    await chat.press('Garder la proposition', { by: 'tom' });
    expect(await news()).toContain('n’attend plus de réponse');
  });

  it('that was typed as a command is looked at too', async () => {
    const { chat, news, does } = await ready();
    expect(await does('/note candidat-1 bon niveau en React, elle a deux enfants')).toContain('la famille');
    await chat.press('Ne rien garder');
    expect(await news()).toContain('Rien n’a été gardé');
    expect(await does('/candidat voir candidat-1')).not.toContain('bon niveau');
  });

  it('in a thread about several candidates asks about whom, and stores nothing before the answer', async () => {
    const { chat, news, does } = await ready();
    await chat.drop('b.docx', await sample('comptable.docx'));
    await news();
    await does('/match offre-42');
    const podium = chat
      .messages()
      .find(
        (message) =>
          message.by === null &&
          message.thread === null &&
          message.content.kind === 'card' &&
          message.content.card.kind === 'ranking',
      );
    await chat.reply('appel : très intéressée par le poste', { to: podium?.ref ?? '' });
    expect(await news()).toContain('À propos de qui ?');
    expect(await does('/candidat voir candidat-1')).not.toContain('très intéressée');
    const label =
      chat
        .messages()
        .flatMap(({ content }) => (content.kind === 'card' ? content.card.actions : []))
        .flatMap((action) =>
          action.type === 'select' && action.action === 'note.about' ? action.choices : [],
        )
        .find((choice) => choice.value === 'candidat-1')?.label ?? '';
    await chat.choose(label);
    await news();
    expect(chat.transcript()).toContain('Noté pour');
    expect(chat.transcript()).not.toContain('╭─ À propos de qui');
    expect(await does('/candidat voir candidat-1')).toContain('très intéressée');
    expect(await does('/candidat voir candidat-2')).not.toContain('très intéressée');
  });
});

describe('a follow-up', () => {
  it('is planned on a working day, put off, done, and taken back', async () => {
    const { does, chat, news } = await ready();
    const planned = await does('/relance candidat-1 samedi rappeler pour le préavis');
    expect(planned).toMatch(/Relance de .* le 30 nov. 2026/);
    expect(planned).toContain('n’est pas un jour ouvré');
    expect(planned).toContain('rappeler pour le préavis');
    await chat.choose('D’une semaine');
    expect(await news()).toContain('30 nov. 2026');
    await chat.press('Fait');
    expect(await news()).toContain('Relance faite');
    await chat.press('↩ Annuler');
    expect(await news()).toContain('Modification de la relance');
    expect(await does('/relance candidat-1 un de ces jours')).toContain('Je ne comprends pas la date');
    expect(await does('/relance candidat-1 2026-11-20')).toContain('déjà passé');
  });

  it('comes to who planned it on its day, once, and is done from the digest', async () => {
    const { does, chat, news, clock, house, parts } = await ready();
    await does('/digest canal');
    await does('/relance candidat-1 demain rappeler pour le préavis', { by: 'tom' });
    const tick = async () => {
      await parts.memory.workshop.add('digest.tick', {});
      return news();
    };
    expect(await tick()).toBe('');
    clock.set('2026-11-24T07:29:00Z');
    expect(await tick()).toBe('');
    clock.set('2026-11-24T07:30:00Z');
    const morning = await tick();
    expect(morning).toMatch(/À relancer aujourd’hui/);
    expect(morning).toMatch(/Le point du 24 nov. 2026.*Relance.*rappeler pour le préavis/s);
    clock.advance(20 * minute);
    expect(await tick()).toBe('');
    expect(chat.messages().filter(({ channel }) => channel.endsWith('@tom'))).toHaveLength(1);
    await chat.choose('Maëlys Tarnovel · rappeler pour le préavis');
    expect(await news()).toContain('Relance faite');
    await chat.choose('candidat-1 · Maëlys Tarnovel');
    expect(await news()).toContain('Répondez ici pour noter');
    clock.advance(dayMs);
    expect(await tick()).not.toContain('préavis');
    await house.settled();
  });

  it('of somebody who may see nothing any more is not sent to them', async () => {
    const { does, chat, news, clock, parts } = await ready();
    await does('/relance candidat-1 demain', { by: 'tom' });
    await does('/matchpro canal retirer');
    clock.set('2026-11-24T07:30:00Z');
    await parts.memory.workshop.add('digest.tick', {});
    await news();
    expect(chat.messages().filter(({ channel }) => channel.endsWith('@tom'))).toHaveLength(0);
  });

  it('a digest goes only where candidates may be shown', async () => {
    const { does } = await ready();
    expect(await does('/digest canal', { in: 'divers' })).toContain('n’est pas un canal de recrutement');
  });
});

describe('candidates', () => {
  it('are listed and found by pages; a change is seen at once', async () => {
    const { does, chat, news } = await ready();
    await chat.drop('b.docx', await sample('comptable.docx'));
    await news();
    expect(await does('/candidat chercher')).toMatch(/2 candidats trouvés/);
    const second = await does('/candidat chercher limite:1 depuis:1');
    expect(second).toContain('candidat-1');
    expect(second).not.toContain('candidat-2');
    expect(await does('/candidat chercher react')).toContain('candidat-1');
    await does('/candidat modifier candidat-2');
    await chat.submit({ skills: 'React, Paie', city: 'Brest' });
    await news();
    const found = await does('/candidat chercher react');
    expect(found).toMatch(/candidat-2.*Brest/s);
    expect(await does('/candidat chercher react limite:101')).toMatch(/limite/);
    expect(await does('/candidat chercher react', { by: 'gil' })).toContain('web:gil');
  });

  it('are shown with their scores, stages, follow-ups and files', async () => {
    const { does } = await ready();
    await does('/etape candidat-1 offre-42 entretien');
    await does('/relance candidat-1 demain envoyer le descriptif');
    const shown = await does('/candidat voir candidat-1');
    for (const part of ['Dossier de', 'Meilleurs scores', 'entretien', 'envoyer le descriptif', 'cv.pdf'])
      expect(shown).toContain(part);
  });
});
