import { limits } from '../limits.ts';

/**
 * What travels in Discord's `custom_id` (100 characters): place on the card, how it answers, the action, its subject and
 * the pager's page. Everything needed after a restart is in here; nothing is kept in memory.
 */
export interface CustomId {
  /** Makes the id unique on the message, as Discord asks. */
  at: number;
  answers: 'form' | 'person' | 'channel' | 'select' | 'page';
  /** To be asked again before it counts. */
  confirm: boolean;
  action: string;
  subject: string;
  page: string;
  /** Whose card it is: in a direct conversation nothing else says it. '' on cards that are only looked at. */
  guild: string;
}

export const writeCustomId = ({ at, answers, confirm, action, subject, page, guild }: CustomId): string => {
  const first = `${at}${confirm ? '?' : ''}${guild ? `@${guild}` : ''}`;
  const id = [first, answers, action, page, subject].join('|');
  if (id.length > limits.customId) throw new Error(`custom id of ${id.length} characters: ${action}`);
  return id;
};

export const readCustomId = (id: string): CustomId | null => {
  const [first = '', answers, action, page = '', ...subject] = id.split('|');
  if (!action || !isAnswers(answers)) return null;
  const [at = '', guild = ''] = first.split('@');
  return {
    at: Number.parseInt(at, 10),
    answers,
    confirm: at.endsWith('?'),
    action,
    subject: subject.join('|'),
    page,
    guild,
  };
};

const isAnswers = (word: string | undefined): word is CustomId['answers'] =>
  ['form', 'person', 'channel', 'select', 'page'].includes(word ?? '');
