export const NOT_UTF8 = {
  found: 'Filen er ikke gemt som UTF-8.',
  mend: 'Gem den igen, og vælg kodningen UTF-8.',
  example: 'Gem som … → Kodning: UTF-8',
};

/** Where every other byte is nothing, text is UTF-16; which of the two tells the order. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2]!++;
  const FEWEST = 0.2;
  if (zeros[0] === zeros[1] || Math.max(...zeros) < bytes.length * FEWEST) return undefined;
  return zeros[0]! > zeros[1]! ? 'utf-16be' : 'utf-16le';
}

/** The text of a file without a mark (BOM) before it. Where it is not UTF-8, its encoding is told by its bytes: UTF-16, else Windows-1252. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly utf8: boolean; readonly marked: boolean } {
  const wide = wideEncoding(bytes);
  const read = (encoding: string) => new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  try {
    if (wide === undefined) return { text: read('utf-8'), utf8: true, marked: bytes[0] === 0xef && bytes[1] === 0xbb };
  } catch {
    // Told by what is returned.
  }
  return { text: read(wide ?? 'windows-1252'), utf8: false, marked: false };
}
