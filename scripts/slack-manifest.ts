import { toManifest } from '../adapters/slack/manifest.ts';
import { commandTable } from '../core/commands/table.ts';
import { messagesFor } from '../core/i18n/index.ts';
import { toLocale } from '../core/i18n/locale.ts';

// The app manifest to paste at api.slack.com/apps: npm run -s slack:manifest [fr|en] [https://your.host]

const [language, host] = process.argv.slice(2);
const url = host ? new URL('/slack/events', host).href : null;
const words = messagesFor(toLocale(language ?? null, 'fr'));
console.log(JSON.stringify(toManifest(commandTable, words, { name: 'MatchPro', url }), null, 2));
