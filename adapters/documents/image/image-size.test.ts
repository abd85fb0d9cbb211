import { expect, test } from 'vitest';
import { imageSize } from './image-size.ts';

const bytes = (hex: string) => Buffer.from(hex.replace(/\s/g, ''), 'hex');
const frame = 'ffc0 0011 08 0960 0640 03';
const start = 'ffd8 ffe0 0004 0000';
const turned = 'ffe1 001e 457869660000 4d4d002a00000008 0001 0112 0003 00000001 0006 0000';

test.each([
  ['a PNG', '89504e470d0a1a0a 0000000d 49484452 00000640 00000960', { width: 1600, height: 2400 }],
  ['a JPEG', `${start} ${frame}`, { width: 1600, height: 2400 }],
  ['a JPEG whose tables come first', `${start} ffc4 0003 00 ${frame}`, { width: 1600, height: 2400 }],
  ['a photograph taken upright', `ffd8 ${turned} ${frame}`, { width: 2400, height: 1600 }],
  ['a PNG cut in its header', '89504e470d0a1a0a 0000000d 4948', null],
  ['a JPEG without a frame', `${start} ffd9`, null],
  ['a JPEG of no height', `${start} ffc0 0011 08 0000 0640 03 00 00`, null],
])('%s says its size', (_, hex, size) => {
  expect(imageSize(bytes(`${hex} 00000000`))).toEqual(size);
});
