import { dirname, posix } from 'node:path';
import { findCycles } from './find-cycles.ts';
import { type Import, importsOf } from './imports-of.ts';
import { corePackages, domainRows, environmentReaders, freeRooms, sdkRooms, sharedRooms } from './rules.ts';

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  path: string;
  source: string;
}

/** One sentence for each import that goes through a wall, each cycle, each stray SDK or look at the environment. */
export const findProblems = (files: SourceFile[]): string[] => {
  const read = files.map((file) => ({ ...file, ...importsOf(file.path, file.source) }));
  const edges = new Map<string, string[]>();
  const problems: string[] = [];
  for (const { path, imports, readsEnvironment } of read) {
    const inside = imports.filter((entry) => entry.from.startsWith('.'));
    edges.set(
      path,
      inside.filter((entry) => !entry.typeOnly).map((entry) => target(path, entry)),
    );
    if (readsEnvironment && !environmentReaders.test(path))
      problems.push(`${path}: reads process.env; only bot/config.ts does`);
    problems.push(...inside.flatMap((entry) => wall(path, target(path, entry))));
    problems.push(
      ...imports.filter((entry) => !entry.from.startsWith('.')).flatMap((entry) => stray(path, entry.from)),
    );
  }
  return [...problems, ...findCycles(edges).map((cycle) => `cycle: ${cycle.join(' → ')}`)];
};

const target = (path: string, { from }: Import): string => posix.normalize(posix.join(dirname(path), from));

const roomOf = (path: string): string => path.split('/')[0] ?? '';

const wall = (from: string, to: string): string[] => {
  const broken = brokenWall(from, to);
  return broken ? [`${from}: imports ${to}; ${broken}`] : [];
};

/** Tests may use the fakes and the samples; walls hold for what runs. */
const isTest = (path: string): boolean => /\.test\.ts$|\/testing\//.test(path);

const brokenWall = (from: string, to: string): string | null => {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === 'scripts') return null;
  if (there === 'scripts') return isTest(from) ? null : 'nothing imports scripts';
  if (here === 'core' && there !== 'core') return isTest(from) ? null : 'core imports only core';
  if (here === 'core') return brokenInCore(from, to);
  if (here === 'adapters') return brokenForAdapter(from, to);
  if (here === 'db' && there !== 'db' && there !== 'core') return 'db imports only core and db';
  return null;
};

const brokenForAdapter = (from: string, to: string): string | null => {
  const own = from.split('/').slice(0, 2).join('/');
  if (to.startsWith(`${own}/`) || roomOf(to) === 'core') return null;
  return isTest(from) ? null : 'an adapter imports core and its own folder only';
};

const brokenInCore = (from: string, to: string): string | null => {
  const [mine, theirs] = [from.split('/')[1] ?? '', to.split('/')[1] ?? ''];
  if (isTest(from) || mine === theirs) return null;
  if (theirs === 'testing') return 'only tests import core/testing';
  if (freeRooms.includes(mine) || sharedRooms.includes(theirs)) return null;
  const row = domainRows.findIndex((names) => names.includes(mine));
  const below = domainRows.findIndex((names) => names.includes(theirs));
  if (row < 0) return null;
  if (theirs === 'i18n' && to.endsWith('/locale.ts')) return null;
  return below > row ? null : `core/${mine} may not use core/${theirs}`;
};

const stray = (path: string, name: string): string[] => {
  if (isTest(path) || roomOf(path) === 'scripts') return [];
  if (roomOf(path) === 'core' && !corePackages.test(name))
    return [`${path}: imports ${name}; core knows no SDK`];
  const rule = sdkRooms.find((entry) => entry.packages.test(name));
  return rule && !rule.room.test(path)
    ? [`${path}: imports ${name}, which belongs in ${rule.room.source}`]
    : [];
};
