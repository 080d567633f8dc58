const PLACE = '{fil}';

/**
 * Where a reader who may edit finds a page's file: the address in `EDIT_URL` with the file in the place of `{fil}`.
 * Nothing where there is no such setting. Throws where it has no place for the file: every page would lead to one.
 */
export function editAddress(file: string, setting = process.env['EDIT_URL']): string | undefined {
  if (!setting) return undefined;
  if (!/^https?:\/\//.test(setting) || !setting.includes(PLACE))
    throw new Error(
      `EDIT_URL=${setting} kan ikke bruges. Skriv adressen med {fil} dér, hvor filens navn skal stå, fx https://github.com/ejer/projekt/edit/main/{fil}`,
    );
  return setting.replace(PLACE, encodeURI(file));
}
