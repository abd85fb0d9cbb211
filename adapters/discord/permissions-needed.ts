/** What the bot does with each of Discord's rights, by its bit: the invitation asks for these and no other. */
export const permissionsNeeded = [
  { bit: 10n, name: 'View Channels', why: 'see where a CV was dropped' },
  { bit: 11n, name: 'Send Messages', why: 'answer' },
  { bit: 35n, name: 'Create Public Threads', why: 'open the thread under a CV' },
  { bit: 38n, name: 'Send Messages in Threads', why: 'show the card there' },
  { bit: 16n, name: 'Read Message History', why: 'catch up after an outage, find its own messages again' },
  { bit: 15n, name: 'Attach Files', why: 'send summaries as files' },
  { bit: 6n, name: 'Add Reactions', why: 'say 📝 under a note' },
] as const;

const all = permissionsNeeded.reduce((bits, { bit }) => bits | (1n << bit), 0n);

/** Where whoever runs a guild lets the bot in, with exactly these rights. */
export const inviteLink = (application: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=${all}`;

const administrator = 3n;

export const permissionsMissing = (granted: string) => {
  const bits = BigInt(granted);
  if (bits & (1n << administrator)) return [];
  return permissionsNeeded.filter(({ bit }) => (bits & (1n << bit)) === 0n);
};
