import sharp, { type Sharp } from 'sharp';

// The reading process works on one file at a time and is watched by its memory: nothing is kept, one thread is enough.
sharp.cache(false);
sharp.concurrency(1);

/** A picture of a page, one byte a point, 0 black to 255 white. */
export interface Sheet {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** A picture in any form, on white, in greys, made smaller when it is larger than anything a page needs. */
export function toSheet(picture: Sharp): Promise<Sheet> {
  const most = { width: longestSide, height: longestSide };
  return greysOf(
    picture.flatten({ background: '#ffffff' }).resize({ ...most, fit: 'inside', withoutEnlargement: true }),
  );
}

/** A picture that was made here, of a size that was chosen. */
export function sheetOf(picture: Uint8Array): Promise<Sheet> {
  return toSheet(sharp(picture));
}

/** Turned clockwise by any angle, the corners filled with white. */
export function turned(sheet: Sheet, degrees: number): Promise<Sheet> {
  if (degrees === 0) return Promise.resolve(sheet);
  return greysOf(asPicture(sheet).rotate(degrees, { background: '#ffffff' }));
}

export function resized(sheet: Sheet, scale: number): Promise<Sheet> {
  const width = Math.round(sheet.width * scale);
  if (width === sheet.width) return Promise.resolve(sheet);
  return greysOf(asPicture(sheet).resize({ width }));
}

/** As a portable grey map, which costs nothing to write and to read. */
export function toPgm({ width, height, grey }: Sheet): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), grey]);
}

/** About 400 dots an inch on A4: more only costs time. */
const longestSide = 4700;

function asPicture({ width, height, grey }: Sheet): Sharp {
  return sharp(grey, { raw: { width, height, channels: 1 } });
}

async function greysOf(picture: Sharp): Promise<Sheet> {
  const raw = picture.greyscale().extractChannel(0).raw();
  const { data, info } = await raw.toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, grey: data };
}
