const base = import.meta.env.BASE_URL.slice(0, -1);

/** An address on this site as it is linked: with the path that the site stands under. */
export const href = (path: string): string => `${base}${path}`;

/** An address as editors write it: on this site without the path that it stands under, or anywhere else in whole. */
export const written = (address: string): string => (address.startsWith('/') ? href(address) : address);

/** A page's whole address, for feeds and other sites. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
