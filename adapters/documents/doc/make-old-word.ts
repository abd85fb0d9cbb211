// A Word 97 file made for tests: the old Office container with a document of one piece of UTF-16 text.

const sector = 512;
/** Streams shorter than this would live in a second, smaller table. */
const leastStream = 4096;

export interface OldWord {
  /** Paragraphs are parted by \r, cells by \x07, as Word keeps them. */
  text: string;
  encrypted?: boolean;
}

export function makeOldWord({ text, encrypted = false }: OldWord): Buffer {
  const piece = Buffer.from(`${text}\r`, 'utf16le');
  const document = padded(Buffer.concat([infoBlock(text.length + 1, encrypted), piece]));
  const table = padded(pieceTable(text.length + 1));
  const [first, second] = [2, 2 + document.length / sector];
  const end = second + table.length / sector;
  const directory = Buffer.concat([
    entry('Root Entry', 5, { child: 1, first: -2, size: 0 }),
    entry('WordDocument', 2, { right: 2, first, size: document.length }),
    entry('1Table', 2, { first: second, size: table.length }),
    Buffer.alloc(128),
  ]);
  return Buffer.concat([head(), chains(first, second, end), directory, document, table]);
}

/** FIB: mark, flags (table stream 1, encrypted), count of letters, where the piece table lies. */
function infoBlock(letters: number, encrypted: boolean): Buffer {
  const block = Buffer.alloc(1024);
  block.writeUInt16LE(0xa5ec, 0);
  block.writeUInt16LE(0x00c1, 2);
  block.writeUInt16LE(0x0200 | (encrypted ? 0x0100 : 0), 10);
  block.writeUInt32LE(letters, 0x4c);
  return block;
}

function pieceTable(letters: number): Buffer {
  const table = Buffer.alloc(21);
  table.writeUInt8(2, 0);
  table.writeUInt32LE(16, 1);
  table.writeUInt32LE(0, 5);
  table.writeUInt32LE(letters, 9);
  table.writeUInt32LE(1024, 15);
  return table;
}

function padded(stream: Buffer): Buffer {
  const size = Math.max(leastStream, Math.ceil(stream.length / sector) * sector);
  return Buffer.concat([stream, Buffer.alloc(size - stream.length)]);
}

function head(): Buffer {
  const header = Buffer.alloc(sector, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.fill(0, 8, 76);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30); // sectors of 2^9
  header.writeUInt16LE(6, 32);
  header.writeInt32LE(1, 44); // one sector of chains
  header.writeInt32LE(1, 48); // the directory is sector 1
  header.writeInt32LE(leastStream, 56);
  header.writeInt32LE(-2, 60);
  header.writeInt32LE(-2, 68);
  header.writeInt32LE(0, 76);
  return header;
}

/** Each sector names the next one of its stream: −2 ends, −3 is this table itself. Room for 126 sectors of streams. */
function chains(first: number, second: number, end: number): Buffer {
  const table = Buffer.alloc(sector, 0xff);
  table.writeInt32LE(-3, 0);
  table.writeInt32LE(-2, 4);
  for (let at = first; at < end; at++) {
    table.writeInt32LE(at + 1 === second || at + 1 === end ? -2 : at + 1, at * 4);
  }
  return table;
}

function entry(
  name: string,
  type: number,
  place: { child?: number; right?: number; first: number; size: number },
) {
  const record = Buffer.alloc(128);
  record.write(name, 0, 'utf16le');
  record.writeUInt16LE((name.length + 1) * 2, 64);
  record.writeUInt8(type, 66);
  record.writeUInt8(1, 67);
  record.writeInt32LE(-1, 68);
  record.writeInt32LE(place.right ?? -1, 72);
  record.writeInt32LE(place.child ?? -1, 76);
  record.writeInt32LE(place.first, 116);
  record.writeInt32LE(place.size, 120);
  return record;
}
