import { Refusal } from '../core/errors.ts';
import { FolderHeld } from '../db/folder-lock.ts';
import { ConfigProblem, readConfig } from './config.ts';
import { serveHealth } from './health.ts';
import { openHouse } from './house.ts';
import { openParts, type Parts } from './parts.ts';
import { watchSurfaces } from './watch-surfaces.ts';

/** Reads the config, builds the house, starts it, stops it cleanly. */
const main = async (): Promise<void> => {
  const started = performance.now();
  const config = readConfig();
  const parts = await openParts(config);
  const house = await openHouse(config, parts);
  const served = await serveHealth({
    port: config.PORT,
    host: config.HOST,
    health: house.health,
    mounts: parts.mounts,
  });
  const end = once(async (code) => {
    watch.stop();
    await served.close();
    await house.stop();
    process.exit(code);
  });
  const watch = watchSurfaces(parts.chats, (reasons) => {
    console.error(`MatchPro ends, no chat is left (${reasons}). npm run doctor says more.`);
    end(1);
  });
  process.on('SIGTERM', () => end(0));
  process.on('SIGINT', () => end(0));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(welcome({ seconds, config, port: served.port, parts }));
};

/** Two signals in a row are one stop. */
const once = (work: (code: number) => Promise<void>) => {
  let begun = false;
  return (code: number) => {
    if (begun) return;
    begun = true;
    void work(code);
  };
};

interface Started {
  seconds: string;
  config: ReturnType<typeof readConfig>;
  port: number;
  parts: Parts;
}

/** What runs, where, and what to do next. */
const welcome = ({ seconds, config, port, parts }: Started): string => {
  const chats = parts.chats.map((chat) => chat.platform);
  const database = config.DATABASE_URL ? 'PostgreSQL' : `embedded, in ${config.DATA_DIR}`;
  return [
    `MatchPro is ready (${seconds} s).`,
    `  data    ${database}`,
    `  health  http://${config.HOST}:${port}/readyz   metrics /metrics`,
    `  chats   ${chats.length > 0 ? chats.join(', ') : 'none connected'}`,
    `  next    ${nextStep(config, parts)}`,
  ].join('\n');
};

/** The page's own address holds its token: whoever has it is the admin. */
const nextStep = (config: Started['config'], { chats, playground }: Parts): string => {
  const named = chats.map((chat) => chat.platform).filter((platform) => platform !== 'web');
  const page = playground?.address();
  if (page) return `open ${page} and drop a CV${named.length > 0 ? `, or in ${named.join(' or ')}` : ''}`;
  if (playground)
    return `the page could not be opened: port ${config.PLAYGROUND_PORT} is taken, set PLAYGROUND_PORT to a free one`;
  if (named.length > 0) return `drop a CV in ${named.join(' or ')}`;
  return 'connect Slack or Discord (.env.example), or see it work: npm run demo';
};

const wrongKey =
  'MatchPro cannot start: this key is not the one the data was sealed with. Give back the earlier ENCRYPTION_KEY (or DATA_DIR/secret.key). Nothing was changed.';

/** The last of the three places where errors end: a start that cannot be says why, in a sentence. */
const explain = (problem: unknown): string => {
  if (problem instanceof ConfigProblem)
    return `MatchPro cannot start, the environment needs a look:\n  ${problem.lines.join('\n  ')}`;
  if (problem instanceof FolderHeld) return problem.message;
  if (problem instanceof Refusal && problem.code === 'vault.key_wrong') return wrongKey;
  const taken = (problem as { code?: string }).code === 'EADDRINUSE';
  if (taken) return 'MatchPro cannot start: the port is taken. Set PORT to a free one.';
  const away = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', '28P01', '3D000'].includes(
    (problem as { code?: string }).code ?? '',
  );
  if (away)
    return 'MatchPro cannot start: the database of DATABASE_URL does not answer, or refuses this user. Nothing was changed.';
  return `MatchPro cannot start: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`;
};

try {
  await main();
} catch (problem) {
  console.error(explain(problem));
  process.exit(1);
}
