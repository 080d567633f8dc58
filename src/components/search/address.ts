/** What a link to the search page asks for, after the `#`: a fragment never reaches a server. Undefined: the address does not say. */
export function queryIn({ hash }: Pick<Location, 'hash'>): string | undefined {
  const query = new URLSearchParams(hash.slice(1)).get('q');
  return query ?? (hash === '' ? '' : undefined);
}

export const fragmentFor = (query: string): string => (query ? `#${new URLSearchParams({ q: query })}` : '');
