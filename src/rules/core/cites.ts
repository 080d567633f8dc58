import type { Citation } from './truth.ts';

/** The citations of a rule by their names in its `sources.ts`. What they say comes with the result. */
export type Cites<S> = { readonly [K in keyof S]: Citation };

/** Citations that are filled in by `fill`: naming one that the rule's sources do not have does not compile. */
export function named<S>(): Cites<S> {
  // Asked for a second time it is a property like any other: they are named with every decision.
  const known = Object.create(new Proxy({}, { get: (_, name: string) => (known[name] = {}) })) as Record<
    string,
    object
  >;
  return known as unknown as Cites<S>;
}

/** What the citations that were named say. Whoever shows a reason or a parameter has asked for it before. */
export function fill<S extends object>(cites: Cites<S>, sources: S): void {
  for (const name in sources) Object.assign(cites[name], sources[name]);
}
