import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const rooms = ['bot', 'core', 'adapters', 'db', 'scripts'];

/** Every TypeScript file of the five rooms below `root`. */
export const sourceFiles = (root: string): string[] =>
  rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
