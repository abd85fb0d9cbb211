import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** The bot as a real process of its own. `said` resolves when its output holds these words; rejects when it ends before. */
export const startBot = (env: Record<string, string>) => {
  const inherited = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
  const child = spawn(process.execPath, [main], {
    env: { ...inherited, PORT: '0', PLAYGROUND_PORT: '0', ...env },
  });
  let output = '';
  child.stdout.on('data', (data) => {
    output += String(data);
  });
  child.stderr.on('data', (data) => {
    output += String(data);
  });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  const said = async (words: string): Promise<string> => {
    const ended = exited.then((code) => {
      if (!output.includes(words)) throw new Error(`ended with ${code} before saying “${words}”:\n${output}`);
    });
    while (!output.includes(words))
      await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), ended]);
    return output;
  };
  return {
    said,
    exited,
    output: () => output,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    stop: async () => {
      child.kill('SIGTERM');
      return exited;
    },
  };
};
