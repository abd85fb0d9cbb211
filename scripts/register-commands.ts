import { registerNow } from '../adapters/discord/register-commands.ts';
import { ConfigProblem, readConfig } from '../bot/config.ts';
import { commandTable } from '../core/commands/table.ts';
import { Outage } from '../core/errors.ts';

// Writes the commands to Discord when they have changed: npm run register-commands. The bot does the same when it starts.

const register = async (): Promise<string> => {
  const config = readConfig();
  if (!config.DISCORD_TOKEN) return 'Nothing to do: DISCORD_TOKEN is not set.';
  const written = await registerNow({
    token: config.DISCORD_TOKEN,
    ...(config.DISCORD_API_URL ? { apiUrl: config.DISCORD_API_URL } : {}),
    homeGuilds: config.DISCORD_GUILD_IDS,
    commands: commandTable,
  });
  const names = `${commandTable.length} commands and the menu of a message`;
  return written ? `Written: ${names}.` : `Nothing has changed: ${names} are there.`;
};

const explain = (problem: unknown): string => {
  if (problem instanceof ConfigProblem) return problem.lines.join('\n');
  if (problem instanceof Outage)
    return 'Discord does not answer, or refuses DISCORD_TOKEN: npm run doctor says which.';
  throw problem;
};

try {
  console.log(await register());
} catch (problem) {
  console.error(explain(problem));
  process.exitCode = 1;
}
