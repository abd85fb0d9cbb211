import { candidateReference } from '../core/candidates/candidate.ts';
import { formButtonCard } from '../core/cards/form-button-card.ts';
import { welcomeCard } from '../core/cards/welcome-card.ts';
import type { ChatEvent, EventOf } from '../core/chat/event.ts';
import { cardActions } from '../core/commands/actions.ts';
import type { Input } from '../core/commands/find-command.ts';
import { formHandlers } from '../core/commands/forms.ts';
import { readLine } from '../core/commands/read-line.ts';
import { runCommand } from '../core/commands/run-command.ts';
import { commandTable } from '../core/commands/table.ts';
import { Refusal } from '../core/errors.ts';
import { requireRight } from '../core/rights/acts.ts';
import { receiveFile } from '../core/work/receive-file.ts';
import { candidateOfThread, receiveMessage, withdrawMessage } from '../core/work/receive-message.ts';
import { answering, type Here } from './edge.ts';

/** Event → the room that knows what to do. `inbox` is the key under which its act is done once. */
export const handleEvent = async (here: Here, event: ChatEvent, inbox: string): Promise<void> => {
  switch (event.type) {
    case 'file.dropped':
      return onFile(here, event);
    case 'message.posted':
      if (!event.mentioned) return receiveMessage(here, event);
      // A command runs when it is said, not when its words are mended.
      return event.revision === 0 ? onMention(here, event, inbox) : undefined;
    case 'message.deleted':
      return withdrawMessage(here, event);
    case 'command.called':
      return onCommand(here, { name: event.command, input: event.input, reply: event.reply }, inbox);
    case 'action.pressed':
      return onAction(here, event, inbox);
    case 'form.submitted':
      return onForm(here, event, inbox);
    case 'bot.joined':
      return onJoined(here, inbox);
    case 'rights.changed':
    case 'workspace.left':
      return;
  }
};

/** Words that come with a file in a thread are a reply like any other. */
const onFile = async (here: Here, event: EventOf<'file.dropped'>) => {
  const t = here.ground === 'elsewhere' ? here.own : here.shared;
  await receiveFile({ ...here, drop: event, t });
  const inThread = event.conversation !== event.message && event.text.trim() !== '';
  if (inThread) await receiveMessage(here, { ...event, revision: 0, replyTo: null });
};

interface Called {
  name: string;
  input: Input;
  reply: { token: string; expiresAt: string } | null;
}

const onCommand = async (here: Here, { name, input, reply }: Called, inbox: string) => {
  const { command, raw } = readLine(commandTable, name, input, await impliedCandidate(here));
  const context = answering(here, { key: inbox, answers: command.answers, reply });
  const asked = command.form?.(raw);
  if (!asked) return runCommand(context, command, raw);
  // A form cannot be opened from here (a mention, or a chat that did not ask first): a button offers it.
  requireRight(here.asker, command.right);
  await context.act((_room, say) =>
    say(formButtonCard({ ...asked, command: `/${command.name}` }, context.t)),
  );
};

/** '@MatchPro pourquoi offre-42' is the command `pourquoi`. */
const onMention = (here: Here, event: EventOf<'message.posted'>, inbox: string) => {
  const [name = '', ...rest] = event.text.trim().replace(/^\//, '').split(/\s+/);
  const text = rest.length > 0 ? event.text.trim().replace(/^\//, '').slice(name.length).trim() : '';
  return onCommand(
    here,
    { name: name || 'matchpro', input: { text: name ? text : 'aide' }, reply: null },
    inbox,
  );
};

const impliedCandidate = (here: Here): Promise<string | null> =>
  here.memory.in(here.team.id, async (room) => {
    const id = await candidateOfThread(room, here.conversation);
    const candidate = id ? await room.candidates.get(id) : null;
    return candidate ? candidateReference(candidate) : null;
  });

const onAction = async (here: Here, event: EventOf<'action.pressed'>, inbox: string) => {
  const action = cardActions.find((known) => known.id === event.action);
  if (!action?.run) throw new Refusal('unknown.action', { action: event.action });
  requireRight(here.asker, action.right);
  const context = answering(here, { key: inbox, answers: action.answers, reply: event.reply });
  await action.run(context, event.subject, event.value);
};

const onForm = async (here: Here, event: EventOf<'form.submitted'>, inbox: string) => {
  const form = formHandlers.find((known) => known.id === event.form);
  if (!form) throw new Refusal('unknown.action', { action: event.form });
  requireRight(here.asker, form.right);
  const context = answering(here, { key: inbox, answers: form.answers, reply: event.reply });
  await form.submit(context, event.subject, event.values);
};

const onJoined = async (here: Here, inbox: string) => {
  await here.memory.in(here.team.id, async (room) => {
    const empty = (await room.offers.list({})).length === 0;
    const channelAllowed = here.ground === 'recruiting';
    const card = welcomeCard({ team: here.team.name, empty, channelAllowed }, here.shared);
    const place = { kind: 'conversation', conversation: here.conversation } as const;
    if (await room.settings.once(`done:${inbox}`))
      await room.voice.show(`welcome:${inbox}`, place, card, { about: [] });
  });
};
