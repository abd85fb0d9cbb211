import { describe, expect, it } from 'vitest';
import { messageFault } from '../adapters/discord/fixtures/check-message.ts';
import { uploadsFor } from '../adapters/discord/render-card/card-files.ts';
import { cardFiles, renderCard as renderForDiscord } from '../adapters/discord/render-card/render-card.ts';
import { renderForm as renderDiscordForm } from '../adapters/discord/render-card/render-form.ts';
import { blocksFault } from '../adapters/slack/fixtures/check-blocks.ts';
import { renderCard as renderForSlack } from '../adapters/slack/render-card/render-card.ts';
import { renderForm as renderSlackForm } from '../adapters/slack/render-card/render-form.ts';
import { candidateNotesCard } from '../core/cards/candidate-notes-card.ts';
import type { Card } from '../core/cards/card.ts';
import { cardSamples, formSamples } from '../core/cards/card-samples.ts';
import { duplicateCard } from '../core/cards/duplicate-card.ts';
import type { Field, Form } from '../core/cards/form.ts';
import { noteCard } from '../core/cards/note-card.ts';
import { renderFormText, renderText } from '../core/cards/plain-text.ts';
import { readingCard } from '../core/cards/reading-card.ts';
import { refusalCard } from '../core/cards/refusal-card.ts';
import { refusalSamples } from '../core/cards/refusal-samples.ts';
import { idris, maelle, oanez } from '../core/cards/sample-candidates.ts';
import * as offers from '../core/cards/sample-offers.ts';
import { Refusal } from '../core/errors.ts';
import { wordsFor } from '../core/i18n/words.ts';
import type { Interaction } from '../core/interactions/interaction.ts';

// Words that come from a CV or from a person stay words, whichever card or form they stand in and whoever draws it.

const hostile = [
  '<!channel> <@U0HOSTILE> <#C0HOSTILE> <https://evil.example|ici> @everyone @here <@999999999999999999> <@&888888888888888888>',
  '[clic](https://evil.example) **gras** __s__ ~~b~~ ||s|| `c` ```bloc``` # titre\n> cité\n- puce\n</div><script>x</script>',
  '\u202eesrevni\u202c \u0000\u0007\u001b[31m \u200b&lt;!channel&gt; :warning:',
].join(' ');

const t = wordsFor('fr', 'Europe/Paris');
const calm = { cards: cardSamples(t), forms: formSamples(t) };

const fromOutside = new Set(
  'name headline title company city place quote text sample brief street school degree sector'.split(' '),
);
/** Every word of these people and offers that somebody else has written is the hostile one from here on. */
const poison = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || value instanceof Date) return;
  const fields = value as Record<string, unknown>;
  for (const [key, one] of Object.entries(fields)) {
    if (typeof one === 'string' && fromOutside.has(key)) fields[key] = hostile;
    else if (Array.isArray(one) && ['skills', 'missions', 'places'].includes(key))
      fields[key] = one.map((item) => (typeof item === 'string' ? hostile : item));
    poison(fields[key]);
  }
};
[maelle, idris, oanez, ...Object.values(offers)].forEach(poison);

const spoken: Interaction = {
  ...{ id: 'i-1', candidate: maelle.id, kind: 'call', by: null, message: null, revision: 0 },
  ...{ text: hostile, at: new Date('2026-11-17T14:30:00Z'), tone: { sign: 'positive', words: [hostile] } },
};
/** File names, notes and what is typed in a command, which the samples hold elsewhere. */
const more: Record<string, Card> = {
  'a file name while it is read': readingCard({ fileName: hostile }, t),
  'the file name of a duplicate': duplicateCard({ candidate: maelle, fileName: hostile }, t),
  'a note': noteCard({ candidate: maelle, interaction: spoken }, t),
  'a list of notes': candidateNotesCard({ candidate: maelle, interactions: [spoken] }, t),
  ...Object.fromEntries(
    refusalSamples.map((refusal) => {
      const values = Object.entries(refusal.values).map(([key, value]) => [
        key,
        typeof value === 'string' ? hostile : value,
      ]);
      const said = Object.assign(new Refusal('file.none', {}), {
        code: refusal.code,
        values: Object.fromEntries(values),
      });
      return [`the refusal ${refusal.code}`, refusalCard(said, t)];
    }),
  ),
};
const cards = Object.entries({ ...cardSamples(t), ...more });
const forms = Object.entries(formSamples(t)).map(([name, form]): [string, Form] => [
  name,
  { ...form, steps: form.steps.map((step) => step.map(typedInto)) },
]);
function typedInto(field: Field): Field {
  return field.input.type === 'text' || field.input.type === 'long' ? { ...field, value: hostile } : field;
}

it('the words reach the cards and the forms', () => {
  const reached = cards.filter(([, card]) => JSON.stringify(card).includes('U0HOSTILE'));
  expect(reached.length).toBeGreaterThan(60);
  for (const name of ['candidate', 'ranking', 'why', 'digest', 'offer', 'home'])
    expect(reached.map(([reachedName]) => reachedName)).toContain(name);
  expect(forms.filter(([, form]) => JSON.stringify(form).includes('U0HOSTILE')).length).toBeGreaterThan(3);
});

describe('as plain text', () => {
  it.each([
    ...cards.map(([name, card]) => [name, renderText(card)] as const),
    ...forms.map(([name, form]) => [name, renderFormText(form)] as const),
  ])('%s keeps its frame: no line of somebody else’s making, nothing invisible', (_name, text) => {
    for (const line of text.split('\n')) expect(line).toMatch(/^[╭│╰]/);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b]/u);
  });
});

describe('in Slack', () => {
  const live = /"type":"(mrkdwn|user|usergroup|broadcast|channel|link)"/g;
  const count = (card: Card) => JSON.stringify(renderForSlack(card).blocks).match(live)?.length ?? 0;

  it.each(cards)('%s mentions, links and formats nothing of it', (name, card) => {
    const { blocks, text } = renderForSlack(card);
    expect(blocksFault(blocks)).toBeNull();
    expect(count(card)).toBe(calm.cards[name] ? count(calm.cards[name]) : 0);
    expect(text).not.toMatch(/<[!@#h]/);
  });

  it.each(forms)('%s holds it as the value of a field', (_name, form) => {
    const view = JSON.stringify(renderSlackForm(form, { conversation: 'slack:T1:C9', reply: null }));
    expect(view).not.toMatch(/"type":"(mrkdwn|user|broadcast|link)"/);
  });
});

describe('in Discord', () => {
  /** Markup that is not preceded by the backslash that makes it a word. */
  const live = /(?<!\\)(?:<@&?\d|<#|\[clic\]\(|\*\*gras|__s__|~~b|\|\|s|`c`|```bloc)/;

  it.each(cards)('%s mentions, links and formats nothing of it', (name, card) => {
    const body = renderForDiscord(card);
    expect(messageFault({ ...body }, uploadsFor(body.components, cardFiles(card)))).toBeNull();
    const before = calm.cards[name];
    expect(body.allowed_mentions).toEqual(
      before ? renderForDiscord(before).allowed_mentions : { parse: [], users: [] },
    );
    for (const content of contentsOf(body)) expect(content).not.toMatch(live);
  });

  it.each(forms)('%s holds it as the value of a field', (_name, form) => {
    const steps = form.steps.map((_, step) => renderDiscordForm(form, step, `step|1|${step}`, {}));
    for (const content of steps.flatMap(contentsOf)) expect(content).not.toMatch(live);
  });
});

/** What Discord reads as markdown: the contents of text, not labels, values or descriptions. */
const contentsOf = (body: unknown): string[] => {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) =>
    key === 'content' && typeof value === 'string' ? [value] : contentsOf(value),
  );
};
