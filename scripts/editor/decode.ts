export const NOT_UTF8 = {
  found: 'Filen er ikke gemt som UTF-8.',
  mend: 'Gem den igen, og vælg kodningen UTF-8.',
  example: 'Gem som … → Kodning: UTF-8',
};

/** The text of a file without a mark (BOM) before it. Where it is not UTF-8, its letters are guessed so that the rest can be checked. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly utf8: boolean; readonly marked: boolean } {
  const wide = bytes.includes(0);
  const read = (encoding: string) => new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  try {
    if (!wide) return { text: read('utf-8'), utf8: true, marked: bytes[0] === 0xef && bytes[1] === 0xbb };
  } catch {
    // Told by what is returned.
  }
  const guess = wide ? (bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le') : 'windows-1252';
  return { text: read(guess), utf8: false, marked: false };
}
