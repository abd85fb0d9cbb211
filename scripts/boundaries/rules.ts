// ARCHITECTURE.md, "Who may import whom", as data.

/** Rooms of core from the top down: a domain room may use those of later rows, never of an earlier one. */
export const domainRows: readonly (readonly string[])[] = [
  ['intake', 'interactions', 'digest', 'privacy', 'exchange'],
  ['predictions'],
  ['matching', 'pipeline'],
  ['offers'],
  ['candidates'],
  ['ai'],
  ['cv'],
  ['skills'],
  ['teams'],
];

/** Rooms of core that every domain room may use. */
export const sharedRooms: readonly string[] = [
  'rights',
  'history',
  'ports',
  'jobs',
  'chat',
  'errors.ts',
  'refusals.ts',
];

/** Rooms of core that may use all of core. */
export const freeRooms: readonly string[] = [
  'commands',
  'work',
  'testing',
  'ports',
  'voice',
  'chat',
  'cards',
  'i18n',
  'history',
  'jobs',
];

/** Which packages may be imported where; a package that is on no list may stand anywhere outside core. */
export const sdkRooms: readonly { packages: RegExp; room: RegExp }[] = [
  { packages: /^@slack\//, room: /^adapters\/slack\// },
  { packages: /^discord\.js|^@discordjs\//, room: /^adapters\/discord\// },
  {
    packages:
      /^(pdfjs-dist|pdf-parse|mammoth|tesseract\.js|yauzl|saxes|file-type|sharp|heic-decode|word-extractor)/,
    room: /^(adapters\/documents|scripts)\//,
  },
  { packages: /^(ioredis|bentocache)/, room: /^adapters\/redis\// },
  { packages: /^(openai|@anthropic-ai\/|@google\/generative-ai)/, room: /^adapters\/llm\// },
  { packages: /^pino/, room: /^adapters\/log\// },
  { packages: /^(drizzle-orm|postgres$|pg-boss|@electric-sql\/)/, room: /^db\// },
  { packages: /^(hono|@hono\/|prom-client|node-cron)/, room: /^(bot|adapters\/web)\// },
  { packages: /^libphonenumber-js/, room: /^core\/cv\// },
  {
    packages: /^vitest/,
    room: /(\.test\.ts|^core\/testing\/.*|\/testing\.ts|\/testing\/.*|\/fixtures\/.*)$/,
  },
];

/** The only packages that core may import. */
export const corePackages = /^(node:|zod$|libphonenumber-js|vitest$|fast-check$)/;

/** The environment is read here, and tests may look for a service. */
export const environmentReaders = /^bot\/config\.ts$|\.test\.ts$|\/testing[./]/;
