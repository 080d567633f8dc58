interface Wanted {
  /** What stands in the setting where the page or the file is to be named. */
  place: string;
  schemes: RegExp;
  mend: string;
}

/** The address of a setting with what it is about in its place. Throws where it has none: every page would lead to the same. */
function filled(name: string, setting: string | undefined, what: string, { place, schemes, mend }: Wanted) {
  if (!setting) return undefined;
  if (!schemes.test(setting) || !setting.includes(place))
    throw new Error(`${name}=${setting} kan ikke bruges. Skriv adressen med ${place} dér, hvor ${mend}`);
  return setting.replace(place, () => what);
}

/**
 * Where a reader who may edit finds a page's file: the address in `EDIT_URL` with the file in the place of `{fil}`.
 * Nothing where there is no such setting.
 */
export const editAddress = (file: string, setting = process.env['EDIT_URL']): string | undefined =>
  filled('EDIT_URL', setting, encodeURI(file), {
    place: '{fil}',
    schemes: /^https?:\/\//,
    mend: 'filens navn skal stå, fx https://github.com/ejer/projekt/edit/main/{fil}',
  });

/**
 * Where a reader tells of a fault: the address in `FEEDBACK_URL`, a form or a mail, with the page's own in the place of
 * `{side}`, and nothing else of the reader's. Nothing where there is no such setting.
 * @param page the page's whole address
 */
export const feedbackAddress = (page: string, setting = process.env['FEEDBACK_URL']): string | undefined =>
  filled('FEEDBACK_URL', setting, encodeURIComponent(page), {
    place: '{side}',
    schemes: /^(https:\/\/|mailto:[^?]+@)/,
    mend: 'sidens adresse skal stå, fx mailto:redaktion@example.dk?subject=Fejl&body={side} eller https://example.dk/fejl?side={side}',
  });

/** Who stands behind the site, as its readers are told: `PUBLISHER`. Where it is not set, nobody is named. */
export const publisher = (setting = process.env['PUBLISHER']): string | undefined => setting?.trim() || undefined;
