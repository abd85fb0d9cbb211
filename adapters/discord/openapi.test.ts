import { describe, expect, it } from 'vitest';
import { cardSamples, formSamples } from '../../core/cards/card-samples.ts';
import { commandTable } from '../../core/commands/table.ts';
import { locales } from '../../core/i18n/locale.ts';
import { wordsFor } from '../../core/i18n/words.ts';
import { hostileCard } from '../../core/testing/chat-cards.ts';
import { checkSchema, type Schema } from './fixtures/check-schema.ts';
import { bodyProblem, discordDocument } from './fixtures/openapi.ts';
import { renderCard, renderPlainly } from './render-card/render-card.ts';
import { renderForm } from './render-card/render-form.ts';
import { toRegistration } from './slash-commands.ts';

// What every card, form and command is sent as, against Discord's own document. (The other suites hold each call against it.)

const createMessage = '/channels/{channel_id}/messages';
const callback = '/interactions/{interaction_id}/{interaction_token}/callback';
const commands = '/applications/{application_id}/commands';

describe.skipIf(discordDocument === null)('Discord’s document', () => {
  it.each(locales)('takes every card and every form in %s', (locale) => {
    const t = wordsFor(locale, 'Europe/Paris');
    for (const [name, card] of Object.entries({ ...cardSamples(t), hostile: hostileCard() })) {
      expect(bodyProblem('POST', createMessage, renderCard(card, 7, '1')), name).toBeNull();
      expect(bodyProblem('POST', createMessage, renderPlainly(card)), name).toBeNull();
    }
    for (const [name, form] of Object.entries(formSamples(t))) {
      form.steps.forEach((_, step) => {
        const body = { type: 9, data: renderForm(form, step, `step|1|${step}`, {}) };
        expect(bodyProblem('POST', callback, body), name).toBeNull();
      });
    }
  });

  it('takes the commands, and nothing with a word too many', () => {
    const registration = toRegistration(commandTable);
    expect(bodyProblem('PUT', commands, registration)).toBeNull();
    expect(bodyProblem('PUT', commands, [{ ...registration[0], emoji: 'x' }])).toContain('emoji');
    expect(bodyProblem('POST', createMessage, { flags: 'many' })).toContain('body.flags');
    expect(bodyProblem('POST', createMessage, { nonce: 'x'.repeat(26) })).toContain('body.nonce');
  });
});

describe('a schema', () => {
  const schemas: Record<string, Schema> = {
    Id: { type: 'string', format: 'snowflake' },
    Text: { type: 'object', properties: { type: { enum: [10] }, text: { type: 'string', maxLength: 3 } } },
    Row: { type: 'object', properties: { type: { enum: [1] } }, required: ['type'] },
  };
  const message: Schema = {
    type: 'object',
    properties: {
      id: { $ref: '#/components/schemas/Id' },
      parts: {
        type: ['array', 'null'],
        maxItems: 2,
        items: { oneOf: [{ $ref: '#/Text' }, { $ref: '#/Row' }] },
      },
      count: { type: 'integer', minimum: 1, maximum: 5 },
    },
    required: ['id'],
  };
  it.each([
    [{ id: '123', parts: null, count: 5 }, null],
    [{}, 'body.id is missing'],
    [{ id: 'abc' }, 'body.id is “abc”'],
    [{ id: '1', count: 6 }, 'body.count is 6'],
    [{ id: '1', count: 1.5 }, 'body.count is no integer'],
    [{ id: '1', parts: [{ type: 10, text: 'éèàç' }] }, 'body.parts[0].text has 4 characters'],
    [{ id: '1', parts: [{ type: 1 }, { type: 1 }, { type: 1 }] }, 'body.parts has 3 items'],
    [{ id: '1', parts: [{ type: 1, text: 'x' }] }, 'body.parts[0].type is 1'],
    [{ id: '1', other: true }, 'body.other is not documented'],
  ])('says of %j: %s', (value, fault) => {
    expect(checkSchema(message, value, { schemas, partial: false }, 'body')).toBe(fault);
  });

  it('lets a part of the whole pass where a part will do', () => {
    expect(checkSchema(message, { count: 2 }, { schemas, partial: true }, 'answer')).toBeNull();
  });
});
