import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import type { Locale } from '../../../core/i18n/locale.ts';

export interface PageFile {
  type: string;
  etag: string;
  plain: Buffer;
  gzip: Buffer;
  brotli: Buffer;
}

const folder = join(import.meta.dirname, '..', 'page');
const types: Record<string, string> = {
  ts: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The page's own files, made ready once: TypeScript without its types, nothing bundled. */
export const readPageFiles = async (locale: Locale): Promise<Map<string, PageFile>> => {
  const names = (await readdir(folder)).filter((name) => types[ending(name)] && !name.endsWith('.d.ts'));
  const files = await Promise.all(names.map(async (name) => [name, await ready(name, locale)] as const));
  return new Map(files);
};

const ready = async (name: string, locale: Locale): Promise<PageFile> => {
  const source = (await readFile(join(folder, name), 'utf8')).replace(
    '<html lang="fr">',
    `<html lang="${locale}">`,
  );
  const plain = Buffer.from(ending(name) === 'ts' ? quietly(() => withoutTypes(source)) : source);
  return {
    type: types[ending(name)] ?? 'text/plain',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 20)}"`,
    ...{ plain, gzip: gzipSync(plain), brotli: brotliCompressSync(plain) },
  };
};

/** Types leave blanks behind; lines stay where they were. */
const withoutTypes = (source: string): string =>
  stripTypeScriptTypes(source)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n');

/** Node announces this function as experimental at its first call: said in STACK, not at every start. */
const quietly = <T>(work: () => T): T => {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
};

const ending = (name: string): string => name.split('.').at(-1) ?? '';
