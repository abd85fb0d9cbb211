import { keyPlace } from '../../ai/api-key.ts';
import { keyForm as keyFormCard } from '../../cards/key-form.ts';
import { Refusal } from '../../errors.ts';
import { ModelProblem, type Provider, providers } from '../../ports/language-model.ts';
import { keyFacts, listed } from '../cles.ts';
import type { FormHandler } from '../command.ts';
import type { ActContext } from '../context.ts';

/** A provider's key: typed here only, verified by a free call, kept under the Vault, shown as its last four characters. */
export const keyForm: FormHandler = {
  id: 'key',
  right: 'administer',
  answers: 'person',
  open: async (context) => keyFormCard(context.t),
  check: async (context, _subject, values) => {
    const wrong = Object.entries(problemsIn(values));
    if (wrong.length === 0) return null;
    return Object.fromEntries(wrong.map(([field, problem]) => [field, context.t.say.ai.form[problem]]));
  },
  submit: async (context, _subject, values) => {
    const fields = Object.keys(problemsIn(values));
    if (fields.length > 0) throw new Refusal('form.invalid', { fields: fields.join(', ') });
    await keep(context, readTyped(values));
  },
};

type Problem = 'noSecret' | 'badSecret' | 'noAddress' | 'unwantedAddress';
interface Typed {
  provider: Provider;
  secret: string;
  baseUrl: string | null;
}

const readTyped = (values: Record<string, string>): Typed => ({
  provider: providers.find((name) => name === values.provider) ?? 'openai',
  secret: values.secret?.trim() ?? '',
  baseUrl: values.baseUrl?.trim().replace(/\/+$/, '') || null,
});

const problemsIn = (values: Record<string, string>): Record<string, Problem> => {
  const { provider, secret, baseUrl } = readTyped(values);
  const own = provider === 'compatible';
  return {
    ...(secret === ''
      ? { secret: 'noSecret' }
      : /^[\x21-\x7e]{8,400}$/.test(secret)
        ? {}
        : { secret: 'badSecret' }),
    ...(own && !isAddress(baseUrl) ? { baseUrl: 'noAddress' } : {}),
    ...(!own && baseUrl !== null ? { baseUrl: 'unwantedAddress' } : {}),
  };
};

/** http(s), no credentials in it, and not the address at which clouds hand out their own keys. */
const isAddress = (typed: string | null): boolean => {
  if (typed === null || !URL.canParse(typed)) return false;
  const { protocol, username, password, hostname } = new URL(typed);
  if (username !== '' || password !== '' || /^169\.254\.|^\[?fe80:|^metadata\./i.test(hostname)) return false;
  return protocol === 'https:' || protocol === 'http:';
};

const keep = async (context: ActContext, { provider, secret, baseUrl }: Typed) => {
  await verified(context, provider, { secret, baseUrl });
  await context.act(async (room, say) => {
    const place = { id: crypto.randomUUID(), provider };
    const sealed = context.vault.seal(Buffer.from(secret), keyPlace(room.team, place));
    const at = context.clock.now();
    const by = context.asker.person;
    const { conversation } = context;
    const lastFour = secret.slice(-4);
    const key = await room.keys.add({ ...place, baseUrl, sealed, lastFour, by, conversation, at });
    const act = { act: 'key.added', by, at, subject: `key:${key.id}` };
    await room.history.add({ ...act, before: null, after: keyFacts(key) });
    await say(await listed(room, context, { kind: 'added', key }));
  });
};

const verified = async (
  context: ActContext,
  provider: Provider,
  access: { secret: string; baseUrl: string | null },
): Promise<void> => {
  try {
    await context.ai.verify(provider, access);
  } catch (problem) {
    if (!(problem instanceof ModelProblem)) throw problem;
    const named = { provider: context.t.say.ai.provider[provider] };
    const refused = problem.kind === 'bad_key' || problem.kind === 'bad_request';
    throw refused ? new Refusal('key.not_accepted', named) : new Refusal('key.not_reached', named);
  }
};
