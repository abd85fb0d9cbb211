import { crc32, deflateSync } from 'node:zlib';
import type { Person } from '../person.ts';
import { type Paper, photograph } from './page-image.ts';
import { oneColumnPdf } from './pdf-one-column.ts';

/** A sheet photographed on a table: a PNG of sixteen greys. */
export async function photoPng(person: Person): Promise<Buffer> {
  const pdf = await oneColumnPdf(person);
  return png(await photograph(pdf, { dpi: 190, tilt: 0.7, grain: 5, shade: 26, border: 0.03 }));
}

function png({ width, height, grey }: Paper): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([4, 0, 0, 0, 0], 8); // 4 bits a pixel, greyscale
  const stride = Math.ceil(width / 2) + 1;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const level = (grey[y * width + x] ?? 0) >> 4;
      const at = y * stride + 1 + (x >> 1);
      rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? level << 4 : level);
    }
  }
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, check]);
}
