import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandTable } from '../../core/commands/table.ts';
import { messages } from '../../core/i18n/index.ts';
import { locales } from '../../core/i18n/locale.ts';
import { type Schema, schemaFaults } from './fixtures/check-schema.ts';
import { toManifest } from './manifest.ts';
import { botEvents } from './scopes.ts';

// Slack's own schemas of the manifest lie beside the project where it is developed; elsewhere this says that it was left out.
const folder = new URL('../../../shared/data/platform/', import.meta.url);
const schemas = ['slack-manifest.schema.1.json', 'slack-manifest.schema.2.json'];
const here = schemas.every((name) => existsSync(new URL(name, folder)));

const socket = (locale: 'fr' | 'en') =>
  toManifest(commandTable, messages[locale], { name: 'MatchPro', url: null });
const http = (locale: 'fr' | 'en') =>
  toManifest(commandTable, messages[locale], {
    name: 'MatchPro',
    url: 'https://cv.example.org/slack/events',
  });

describe.skipIf(!here)('Slack’s schema takes the manifest', () => {
  it.each(schemas.flatMap((name) => locales.map((locale) => [name, locale] as const)))(
    '%s, in %s, for Socket Mode and HTTP',
    (name, locale) => {
      const schema = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Schema;
      expect(schemaFaults(schema, socket(locale))).toEqual([]);
      expect(schemaFaults(schema, http(locale))).toEqual([]);
      expect(schemaFaults(schema, { ...socket(locale), surprise: 1 })).toEqual(['.surprise: unknown']);
    },
  );
});

describe('the manifest', () => {
  it('names every command of the table once, and nothing that needs a public address in Socket Mode', () => {
    const bases = new Set(commandTable.map(({ name }) => `/${name.split(' ')[0]}`));
    const manifest = socket('fr');
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual([...bases]);
    expect(JSON.stringify(manifest)).not.toContain('http');
    expect(manifest.settings.event_subscriptions.bot_events).toEqual([...botEvents]);
  });

  it('sends events, commands, buttons and suggestions of HTTP mode to one address', () => {
    const manifest = http('fr');
    const { event_subscriptions, interactivity } = manifest.settings;
    const addresses = [
      event_subscriptions.request_url,
      interactivity.request_url,
      interactivity.message_menu_options_url,
      ...manifest.features.slash_commands.map(({ url }) => url),
    ];
    expect(new Set(addresses)).toEqual(new Set(['https://cv.example.org/slack/events']));
    expect(manifest.settings.socket_mode_enabled).toBe(false);
  });
});
