import type { Logger } from '@slack/bolt';
import type { Log } from '../../../core/ports/log.ts';

/** What the SDK says, into our log: warnings and errors, shortened. Its debug lines hold whole messages and are let go. */
export const createSlackLogger = (log: Log): Logger => ({
  debug: () => {},
  info: () => {},
  warn: (...said) => log.warn('slack.sdk_warned', { said: short(said) }),
  error: (...said) => log.warn('slack.sdk_failed', { said: short(said) }),
  setLevel: () => {},
  getLevel: () => 'warn' as ReturnType<Logger['getLevel']>,
  setName: () => {},
});

const short = (said: unknown[]) => said.map(String).join(' ').slice(0, 200);
