import { z } from 'zod';
import { formButtonCard } from '../cards/form-button-card.ts';
import { presentedCard } from '../cards/presented-card.ts';
import { subjectOf } from '../cards/references.ts';
import { standingCard } from '../cards/standing-card.ts';
import { moveStage } from '../pipeline/move-stage.ts';
import { presentedBefore } from '../pipeline/presented-before.ts';
import { type Stage, stages } from '../pipeline/stage.ts';
import type { Room } from '../ports/memory.ts';
import { candidateArgument, candidateNumber, offerArgument, offerNumber } from './arguments.ts';
import { type CardAction, type Command, gate } from './command.ts';
import type { ActContext, Say } from './context.ts';
import { pairOf } from './look-up.ts';

/** As typed: French first, the English names are understood too. */
const stageNames: Record<string, Stage> = {
  nouveau: 'new',
  preselection: 'shortlisted',
  entretien: 'interview',
  proposition: 'proposed',
  embauche: 'hired',
  refus: 'refused',
};
const names = Object.keys(stageNames);
const spoken: Record<string, string> = {
  ...Object.fromEntries(Object.entries(stageNames).map(([name, stage]) => [stage, name])),
  ...{
    preselectionne: 'preselection',
    propose: 'proposition',
    presente: 'proposition',
    presented: 'proposition',
  },
  ...{
    embauche: 'embauche',
    hire: 'embauche',
    refuse: 'refus',
    rejected: 'refus',
    shortlist: 'preselection',
  },
};

export const stageCommand: Command = {
  name: 'etape',
  english: 'stage',
  summary: (t) => t.day.commands.stage,
  args: [
    candidateArgument,
    offerArgument,
    {
      name: 'etape',
      english: 'stage',
      shown: 'étape',
      summary: (t) => t.day.commands.stageArgument,
      ...{ type: 'choice', choices: names, synonyms: spoken, required: true },
    },
    {
      name: 'raison',
      english: 'reason',
      summary: (t) => t.day.commands.stageReason,
      ...{ type: 'text', required: false, rest: true },
    },
  ],
  right: 'edit',
  answers: 'form',
  /** A refusal without its reason asks for it. */
  form: (raw) =>
    stageNames[raw.etape ?? ''] === 'refused' && !raw.raison
      ? { form: 'refuse', subject: `${raw.candidat}/${raw.offre}`, values: {} }
      : null,
  run: gate(
    z.object({
      candidat: candidateNumber,
      offre: offerNumber,
      etape: z.string(),
      raison: z.string().optional(),
    }),
    async (context, { candidat, offre, etape, raison }) => {
      const stage = stageNames[etape] ?? 'new';
      const subject = subjectOf({ number: candidat }, { number: offre });
      await context.act((room, say) =>
        changeStage(context, room, say, subject, { stage, reason: raison ?? null }),
      );
    },
  ),
};

export interface Step {
  stage: Stage;
  reason: string | null;
  /** Presented although the client has seen the candidate: somebody decided so. */
  anyway?: boolean;
}

/** Moves a candidate on an offer and says so. A second presentation to one client is asked about first. */
export const changeStage = async (
  context: ActContext,
  room: Room,
  say: Say,
  subject: string,
  { stage, reason, anyway = false }: Step,
): Promise<void> => {
  const { candidate, offer } = await pairOf(room, subject);
  const about = [candidate.id];
  const nameOf = async (person: string | null) =>
    person ? ((await room.members.byPerson(person))?.name ?? '') : '';
  const now = await room.standings.get(candidate.id, offer.id);
  const before =
    stage === 'proposed' && now?.stage !== 'proposed' && !anyway
      ? await presentedBefore(room, candidate, offer)
      : null;
  if (before) {
    const values = { candidate, offer, before, by: await nameOf(before.by) };
    return say(presentedCard(values, context.t), { about });
  }
  const by = context.asker.person;
  const moved = await moveStage(room, { candidate, offer, stage, reason, by, at: context.clock.now() });
  const values = { candidate, offer, stage, by: await nameOf(by), reason, act: moved.act };
  await say(standingCard(values, context.t), { about });
};

const step = (id: string, read: (value: string | null) => Step): CardAction => ({
  ...{ id, right: 'edit', answers: 'channel' },
  run: async (context, subject, value) => {
    await context.act((room, say) => changeStage(context, room, say, subject, read(value)));
  },
});

const isStage = (value: string | null): value is Stage => stages.includes(value as Stage);

export const stageActions: CardAction[] = [
  step('offer.shortlist', () => ({ stage: 'shortlisted', reason: null })),
  step('offer.propose', () => ({ stage: 'proposed', reason: null, anyway: true })),
  {
    ...{ id: 'offer.stage', right: 'edit', answers: 'channel' },
    run: async (context, subject, value) => {
      if (!isStage(value)) return;
      await context.act(async (room, say) => {
        if (value !== 'refused')
          return changeStage(context, room, say, subject, { stage: value, reason: null });
        // A select opens no form: a button does, and the form asks for the reason.
        await pairOf(room, subject);
        await say(
          formButtonCard({ form: 'refuse', subject, command: context.t.say.terms.stage.refused }, context.t),
        );
      });
    },
  },
  { id: 'offer.refuse', right: 'edit', answers: 'form', form: 'refuse' },
];
