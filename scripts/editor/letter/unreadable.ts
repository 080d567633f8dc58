/** Why a file cannot be read, and what to do; in Danish. */
export class Unreadable extends Error {}

export const SAVE_AS = 'Åbn filen i Word, vælg Filer → Gem som → Word-dokument (.docx), og brug den nye fil.';
export const OCR =
  'Få teksten genkendt først: Åbn filen i Word (det åbner også pdf), eller brug tekstgenkendelse (OCR) i en pdf-læser. Eller spørg afsenderen efter brevet som Word-fil.';
