import { ConfigProblem, readConfig } from '../bot/config.ts';
import { openParts } from '../bot/parts.ts';
import { putExample } from '../core/commands/load-example.ts';
import { Refusal } from '../core/errors.ts';
import { FolderHeld } from '../db/folder-lock.ts';

// Loads the example (companies, offers 40–44, placements) into the installation's own team, once.

const seed = async (): Promise<void> => {
  const config = readConfig();
  const parts = await openParts(config, { chats: [] });
  try {
    const fresh = {
      home: true,
      name: config.TEAM_NAME,
      locale: config.TEAM_LOCALE,
      timeZone: config.TEAM_TIME_ZONE,
    };
    const team = await parts.memory.doorstep.teamOf('web', 'local', fresh);
    const loaded = await parts.memory.in(team.id, (room) => putExample(room, null, parts.clock.now()));
    const references = loaded.offers.map((offer) => `offre-${offer.number}`).join(', ');
    console.log(
      `Example loaded: ${loaded.companies} companies, ${references}, ${loaded.placements} placements.`,
    );
  } finally {
    await parts.reader.close();
    await parts.cache.close();
    await parts.memory.close();
  }
};

const explain = (problem: unknown): string => {
  if (problem instanceof Refusal && problem.code === 'example.already_offers')
    return 'Nothing was loaded: the team has offers already, and the example is for an empty one.';
  if (problem instanceof FolderHeld) return `${problem.message} From a chat: /matchpro exemple.`;
  if (problem instanceof ConfigProblem) return problem.lines.join('\n');
  throw problem;
};

try {
  await seed();
} catch (problem) {
  console.error(explain(problem));
  process.exitCode = 1;
}
