import type { Room } from '../../../ports/memory.ts';
import { aMatch, aNewCandidate, aNewDocument, aNewOffer } from '../../factories.ts';

export const nameless = () => aNewCandidate({ email: null });
export const sha = (letter: string) => letter.repeat(64);

export const aPair = async (room: Pick<Room, 'candidates' | 'offers'>) => ({
  candidate: (await room.candidates.add(nameless())).id,
  offer: (await room.offers.add(aNewOffer())).id,
});

export const aPlacement = {
  candidate: null,
  offer: null,
  company: 'Atelier Mirabelle',
  title: 'Développeur front-end React',
  city: 'Lyon',
  start: '2026-04-01',
  end: null,
  trialEnd: null,
  leavingReason: null,
  pay: { amount: 46_000, currency: 'EUR' },
};

export const aForecast = (candidate: string, offer: string | null) => ({
  candidate,
  offer,
  salary: {
    p25: 41_000,
    p50: 45_000,
    p75: 50_200,
    currency: 'EUR',
    factors: [{ code: 'place' as const, label: 'Lyon', share: 0.02 }],
    confidence: 'medium' as const,
    source: 'test',
    placements: 0,
    model: 'test-1',
  },
  leaving: {
    probability: 0.21,
    low: 0.12,
    high: 0.33,
    factors: [],
    confidence: 'low' as const,
    model: 'test-1',
  },
  at: new Date('2026-03-02T09:00:00.000Z'),
});

/** One candidate with one of everything. */
export const aWholeCandidate = async (room: Room) => {
  const pair = await aPair(room);
  const at = new Date('2026-03-02T09:00:00.000Z');
  const { id: member } = await room.members.seen('slack:T1:U1', 'Léa');
  const { document } = await room.documents.keep(aNewDocument());
  await room.documents.edit(document.id, { candidate: pair.candidate, sha256: sha('e'), state: 'read' });
  await room.matches.save([aMatch(pair)]);
  await room.standings.set({ ...pair, stage: 'shortlisted', reason: null, by: null, at });
  const text = 'disponible en mai';
  const upsert = { candidate: pair.candidate, kind: 'note', text, by: 'slack:T1:U1', at } as const;
  const note = await room.interactions.upsert('slack:T1:C1:m1', 0, upsert);
  const placement = await room.placements.add({ ...aPlacement, ...pair });
  const followUp = await room.followUps.add({ candidate: pair.candidate, member, due: '2026-03-05', text });
  await room.predictions.save(aForecast(pair.candidate, pair.offer));
  return {
    ...pair,
    member,
    document: document.id,
    note: note?.id ?? '',
    placement: placement.id,
    followUp: followUp.id,
  };
};
