/**
 * What travels in Slack's `action_id` (255 characters): place on the card, how it answers, the action, and what the
 * button's value cannot hold. Everything needed after a restart is in here; nothing is kept in memory.
 */
export interface ActionId {
  /** Makes the id unique on the message, as Slack asks. */
  at: number;
  answers: 'form' | 'person' | 'channel' | 'select' | 'page';
  action: string;
  /** Selects: the subject. Pager: the page. Buttons carry their subject as value. */
  rest: string;
}

export const writeActionId = ({ at, answers, action, rest }: ActionId): string => {
  const id = [at, answers, action, rest].join('|');
  if (id.length > 255) throw new Error(`action id of ${id.length} characters: ${action}`);
  return id;
};

export const readActionId = (id: string): ActionId | null => {
  const [at, answers, action, ...rest] = id.split('|');
  if (!action || !isAnswers(answers)) return null;
  return { at: Number(at), answers, action, rest: rest.join('|') };
};

const isAnswers = (word: string | undefined): word is ActionId['answers'] =>
  ['form', 'person', 'channel', 'select', 'page'].includes(word ?? '');
