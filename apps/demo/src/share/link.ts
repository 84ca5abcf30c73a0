/** What a link asks the page to show. */
export type Shared =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "example"; readonly id: string }
  | { readonly kind: "broken" };

/** The longest link made: mail programs and messengers cut longer ones off. */
export const longestLink = 8192;

/** The longest text a link may unpack to, so that a made-up link cannot fill the memory. */
const longestText = 4_000_000;

const textPrefix = "#v1.";
const examplePrefix = "#example.";

async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  transform: GenericTransformStream,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream: ReadableStream<Uint8Array> = new Blob([bytes]).stream().pipeThrough(transform);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError("too long");
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
}

/**
 * The part after `#` of an address that carries a text: version, then the UTF-8 bytes, deflated, in
 * base64url. Browsers never send it to a server. Null when the link would be longer than
 * `longestLink`. A lone surrogate becomes U+FFFD, as UTF-8 has no bytes for it.
 */
export async function encodeText(text: string): Promise<string | null> {
  try {
    const bytes = new TextEncoder().encode(text);
    const packed = await pipe(bytes, new CompressionStream("deflate-raw"), longestLink);
    const hash = textPrefix + toBase64Url(packed);
    return hash.length > longestLink ? null : hash;
  } catch {
    return null;
  }
}

/** The address part that opens an example. */
export function encodeExample(id: string): string {
  return examplePrefix + id;
}

/** Tells whether an address part says what the page is to show. */
export const isShareHash = (hash: string): boolean =>
  hash.startsWith(examplePrefix) || /^#v[0-9]/.test(hash);

/** Reads what `encodeText` and `encodeExample` write; null when there is nothing to read. */
export async function decodeHash(hash: string): Promise<Shared | null> {
  if (hash.startsWith(examplePrefix))
    return { kind: "example", id: hash.slice(examplePrefix.length) };
  if (!isShareHash(hash)) return null;
  if (!hash.startsWith(textPrefix)) return { kind: "broken" };
  try {
    const packed = fromBase64Url(hash.slice(textPrefix.length));
    const bytes = await pipe(packed, new DecompressionStream("deflate-raw"), longestText);
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { kind: "broken" };
  }
}
