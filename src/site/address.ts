const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address on this site as it is linked: with the path that the site stands under. */
export const href = (path: string): string => `${base}${path}`;

/** A page's whole address, for feeds and other sites. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
