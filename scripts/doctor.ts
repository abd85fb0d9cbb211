import { ConfigProblem, readConfig } from '../bot/config.ts';
import { type Check, wrong } from './doctor/check.ts';
import { checkDiscord } from './doctor/discord.ts';
import { checkSlack } from './doctor/slack.ts';

// What stands between this installation and its first CV: npm run doctor

const signs = { ok: '✅', wrong: '❌', unsure: '❔' };

const look = async (): Promise<Record<string, Check[]>> => {
  try {
    const config = readConfig();
    return {
      ...(config.SLACK_BOT_TOKEN ? { Slack: await checkSlack(config) } : {}),
      ...(config.DISCORD_TOKEN ? { Discord: await checkDiscord(config) } : {}),
    };
  } catch (problem) {
    if (!(problem instanceof ConfigProblem)) throw problem;
    return { Settings: problem.lines.map((line) => wrong('variable', line)) };
  }
};

const found = await look();
for (const [where, checks] of Object.entries(found)) {
  console.log(where);
  for (const { state, what, said } of checks) console.log(`  ${signs[state]} ${what}: ${said}`);
}
if (Object.keys(found).length === 0)
  console.log('No chat is set up: SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or DISCORD_TOKEN (see .env.example).');
const isWrong = Object.values(found).some((checks) => checks.some(({ state }) => state === 'wrong'));
process.exitCode = isWrong ? 1 : 0;
