import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** Rows of a CSV file (plain or gzipped) by the names of its first line; quoted cells may hold commas and lines. */
export async function readCsv(path: string): Promise<Record<string, string>[]> {
  const bytes = await readFile(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\ufeff/, '');
  const [names = [], ...rows] = cellsOf(text);
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}

const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  cell.lastIndex = 0;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) throw new Error(`A cell cannot be read in line ${rows.length}`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',' && cell.lastIndex < text.length) rows.push([]);
  }
  return rows.filter((row) => row.some((value) => value !== ''));
}
