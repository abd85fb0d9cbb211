import type { CardFile } from '../../../core/cards/card.ts';
import { limits } from '../limits.ts';
import type { Component } from './actions.ts';

/** A file to send along, and its bytes. */
export interface Upload {
  name: string;
  contentType: string;
  data: Buffer;
}

/** Discord strips accents from file names: the sent name is plain, the real one stands in the text. `at` keeps them apart. */
export const plainName = ({ name }: CardFile, at: number): string => {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  const stem = name
    .slice(0, name.length - ending.length)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${stem || 'file'}${at > 0 ? `-${at + 1}` : ''}${ending}`;
};

/** Does Discord take it? An empty one is only named, and so is one that is too big. */
export const isSendable = (file: CardFile): boolean => {
  const bytes = Math.floor((file.base64.length * 3) / 4);
  return bytes > 0 && bytes <= limits.fileBytes;
};

/** The files that the drawn components really show. */
export const uploadsFor = (components: readonly Component[], files: readonly CardFile[]): Upload[] => {
  const drawn = JSON.stringify(components);
  return files
    .map((file, at) => ({ file, name: plainName(file, at) }))
    .filter(({ name }) => drawn.includes(`"attachment://${name}"`))
    .map(({ file, name }) => ({ name, contentType: file.mime, data: Buffer.from(file.base64, 'base64') }));
};
