import type { ApiKey } from '../ai/api-key.ts';
import type { Words } from '../i18n/words.ts';
import { type Action, type Card, type Part, strong, text } from './card.ts';
import { joined } from './spans.ts';

export interface KeysCardValues {
  /** Newest first. */
  keys: Pick<ApiKey, 'id' | 'provider' | 'lastFour' | 'state' | 'at' | 'baseUrl'>[];
  news: { kind: 'added' | 'activated' | 'revoked'; key: Pick<ApiKey, 'provider' | 'lastFour'> } | null;
}

/** The providers' keys by their last four characters, and what can be done with them. */
export const keysCard = ({ keys, news }: KeysCardValues, t: Words): Card => {
  const { keys: say } = t.say.ai;
  const items = keys.map((key) =>
    joined([
      [strong(keyWords(key, t))],
      [text(say.state[key.state])],
      [text(say.since(t.day(key.at)))],
      key.baseUrl ? [text(key.baseUrl)] : [],
    ]),
  );
  const list: Part = items.length > 0 ? { type: 'list', items } : { type: 'text', spans: [text(say.none)] };
  const told: Part[] = news
    ? [{ type: 'note', tone: 'good', spans: [text(say[news.kind](keyWords(news.key, t)))] }]
    : [];
  return {
    ...{ kind: 'keys', locale: t.locale, tone: 'neutral', title: [text(say.title)] },
    parts: [...told, list],
    actions: [addButton(t), ...choosers(keys, t)],
    footer: [text(say.hidden)],
  };
};

/** 'OpenAI ••••a1b2'. */
export const keyWords = ({ provider, lastFour }: Pick<ApiKey, 'provider' | 'lastFour'>, t: Words): string =>
  t.say.ai.keys.one(t.say.ai.provider[provider], lastFour);

const addButton = (t: Words): Action => ({
  ...{ type: 'button', action: 'form.key', subject: '', intent: 'primary', answers: 'form' },
  label: t.say.ai.keys.add,
});

const choosers = (keys: KeysCardValues['keys'], t: Words): Action[] => {
  const choice = (key: KeysCardValues['keys'][number]) => ({ value: key.id, label: keyWords(key, t) });
  const idle = keys.filter((key) => key.state !== 'active');
  const select = (action: string, label: string, among: KeysCardValues['keys']): Action[] =>
    among.length === 0
      ? []
      : [{ type: 'select', action, subject: '', label, choices: among.slice(0, 25).map(choice) }];
  return [
    ...select('key.activate', t.say.ai.keys.activate, idle),
    ...select('key.revoke', t.say.ai.keys.revoke, keys),
  ];
};
