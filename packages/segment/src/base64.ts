const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Decodes unpadded base64. Written out because `atob` and `Buffer` are not everywhere. */
export function decodeBase64(encoded: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i += 1) values[ALPHABET.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((encoded.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let length = 0;
  for (let i = 0; i < encoded.length; i += 1) {
    held = ((held << 6) | (values[encoded.charCodeAt(i)] as number)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length] = (held >> bits) & 0xff;
      length += 1;
    }
  }
  return bytes;
}
