import { afterEach, describe, expect, it } from 'vitest';
import { openTestHouse } from './testing/open-test-house.ts';

// Files in a candidate's thread, e-mails with another name, people who may be one: a person decides.

let opened: Awaited<ReturnType<typeof openTestHouse>>[] = [];
afterEach(async () => {
  await Promise.all(opened.map(({ house }) => house.stop()));
  opened = [];
});

interface Person {
  name: string;
  email: string;
  phone?: string;
  employer?: string;
  more?: string;
}
const camille = {
  name: 'Camille Exemplaire',
  email: 'camille.exemplaire@example.com',
  phone: '06 39 98 11 22',
};

const cv = ({ name, email, phone = '', employer = 'Atelier Lumen', more = '' }: Person) =>
  Buffer.from(
    [
      ...[name, 'Développeuse React', 'Lyon', phone ? `Tél. : ${phone}` : '', `E-mail : ${email}`, more, ''],
      ...['EXPÉRIENCE PROFESSIONNELLE', '01/2019 – aujourd’hui : Développeuse React', `${employer}, Lyon`],
      ...['- Refonte de l’espace client en React et TypeScript', '', 'FORMATION'],
      ...['2016 : Master informatique, Lyon', '', 'COMPÉTENCES', 'React, TypeScript, Node.js'],
    ].join('\n'),
  );

const ready = async () => {
  const here = await openTestHouse();
  opened.push(here);
  await here.allow();
  const thread = await here.chat.drop('camille.txt', cv(camille));
  await here.house.settled();
  const inThread = async (conversation = thread) => {
    await here.house.settled();
    return here.chat.thread(conversation).replace(/[\u00a0\u202f]/g, ' ');
  };
  const does = async (line: string) => {
    const before = here.chat.transcript().length;
    await here.chat.command(line);
    await here.house.settled();
    return here.chat
      .transcript()
      .slice(before)
      .replace(/[\u00a0\u202f]/g, ' ');
  };
  return { ...here, thread, inThread, does };
};

describe('a file dropped in a candidate’s thread', () => {
  it('of the same person is a new version of their CV', async () => {
    const { chat, thread, inThread, does } = await ready();
    await chat.drop('camille 2.txt', cv({ ...camille, employer: 'Coopérative Tilleul' }), { to: thread });
    expect(await inThread()).toContain('Nouveau CV reçu');
    expect(await does('/candidat voir candidat-1')).toContain('Coopérative Tilleul');
    expect(await does('/candidat voir candidat-2')).toContain('Je ne trouve pas');
  });

  it('of somebody else asks, and changes nothing before the answer', async () => {
    const { chat, house, thread, inThread, does } = await ready();
    const other = cv({
      name: 'Sacha Fictif',
      email: 'sacha.fictif@example.org',
      employer: 'Musée des Embruns',
    });
    await chat.drop('sacha.txt', other, { to: thread });
    expect(await inThread()).toContain('De qui est ce CV ?');
    expect(await does('/candidat voir candidat-2')).toContain('Je ne trouve pas');
    expect(await does('/candidat voir candidat-1')).toContain('Atelier Lumen');
    await chat.press('Une autre personne');
    await chat.redeliver();
    await house.settled();
    expect(await does('/candidat voir candidat-2')).toContain('Sacha Fictif');
    expect(await does('/candidat voir candidat-3')).toContain('Je ne trouve pas');
    expect(await does('/candidat voir candidat-1')).toContain('Camille Exemplaire');
    expect(await inThread()).not.toContain('De qui est ce CV ?');
  });

  it('that is no CV stays with the candidate, its words are a note', async () => {
    const { chat, thread, inThread, does } = await ready();
    const letter = Buffer.from('Madame, je recommande vivement cette personne, rigoureuse et ponctuelle.');
    await chat.drop('lettre.txt', letter, {
      to: thread,
      text: 'email : recommandée par son ancienne responsable',
    });
    expect(await inThread()).toMatch(/« lettre.txt » est gardé/);
    expect(await does('/candidat voir candidat-1')).toContain('recommandée par son ancienne responsable');
  });
});

describe('an e-mail that comes with another name', () => {
  it.each([
    ['La même personne', 'candidat-1', /Camille Mariée/],
    ['Une autre personne', 'candidat-2', /Camille Mariée/],
  ])('asks; « %s » decides', async (label, reference, shown) => {
    const { chat, house, inThread, does } = await ready();
    const thread = await chat.drop(
      'cv.txt',
      cv({ ...camille, name: 'Camille Mariée', phone: '', employer: 'Banque Alizé' }),
    );
    expect(await inThread(thread)).toContain('avec l’adresse e-mail de Camille Exemplaire');
    await chat.press(label);
    await house.settled();
    const card = await does(`/candidat voir ${reference}`);
    expect(card).toMatch(shown);
    expect(card.includes('camille.exemplaire@example.com')).toBe(reference === 'candidat-1');
  });
});

describe('two records that may be one person', () => {
  const twice = async () => {
    const here = await ready();
    await here.chat.reply('appel : très motivée par le poste', { to: here.thread });
    const second = await here.chat.drop(
      'cv.txt',
      cv({ ...camille, email: 'c.exemplaire@example.org', employer: 'Banque Alizé' }),
    );
    await here.house.settled();
    return { ...here, second };
  };

  it('are shown side by side with what suggests it, once they are told apart never again', async () => {
    const { inThread, second, chat, does, house } = await twice();
    expect(await inThread(second)).toMatch(/La même personne \?.*même téléphone/s);
    await chat.press('Deux personnes');
    await house.settled();
    expect(await does('/candidat voir candidat-1')).toContain('Camille');
  });

  it('are merged field by field; what hung on one hangs on the other; and two again', async () => {
    const { chat, does, house, second, inThread } = await twice();
    await does('/note candidat-2 entretien : solide en TypeScript');
    await does('/etape candidat-2 offre-42 entretien');
    await chat.press('Fusionner…');
    expect(chat.openForm()?.id).toBe('merge');
    expect(await chat.submit({ email: 'gone' })).toBeNull();
    await house.settled();
    expect(await inThread(second)).toContain('est maintenant Camille Exemplaire');
    const merged = await does('/candidat voir candidat-1');
    for (const kept of ['c.exemplaire@example.org', 'très motivée', 'solide en TypeScript'])
      expect(merged).toContain(kept);
    expect(await does('/candidat voir candidat-2')).toContain('a été fusionné avec candidat-1');
    // The thread of who went is now about who stayed.
    await chat.reply('appel : disponible en mars prochain', { to: second });
    await house.settled();
    expect(await does('/candidat voir candidat-1')).toContain('disponible en mars prochain');
    expect(await does('/matchpro annuler candidat-1')).toMatch(/Note|Fusion/);
    expect(await does('/matchpro annuler candidat-1')).toContain('Fusion');
    expect(await does('/candidat voir candidat-1')).not.toContain('solide en TypeScript');
    const back = await does('/candidat voir candidat-2');
    for (const own of ['c.exemplaire@example.org', 'solide en TypeScript']) expect(back).toContain(own);
  });
});
