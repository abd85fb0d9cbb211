declare module 'heic-decode' {
  interface HeicPicture {
    width: number;
    height: number;
    /** Four bytes a point. */
    decode(): Promise<{ width: number; height: number; data: Uint8ClampedArray }>;
  }
  const decode: { all(given: { buffer: Uint8Array }): Promise<HeicPicture[] & { dispose(): void }> };
  export default decode;
}
