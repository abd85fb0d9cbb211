interface ImageSize {
  width: number;
  height: number;
}

/** Pixels of a PNG or JPEG as it is looked at, by its header alone; null when the header is broken. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes[0] === 0x89 ? pngSize(view) : jpegSize(view);
  if (!size || size.width === 0 || size.height === 0) return null;
  return isOnItsSide(bytes) ? { width: size.height, height: size.width } : size;
}

/** A telephone held upright writes a lying picture and an EXIF turn of a quarter, which the OCR engine follows. */
function isOnItsSide(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 500)).toString('latin1');
  return /\x01\x12\x00\x03\x00\x00\x00\x01\x00[\x05-\x08]/.test(head);
}

function pngSize(view: DataView): ImageSize | null {
  return view.byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments to the frame header (SOF0–SOF15 without DHT, JPG and DAC). */
function jpegSize(view: DataView): ImageSize | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return null;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}
