import type { Citation } from './truth.ts';

/** The citations of a rule by their names in its `sources.ts`. What they say comes with the result. */
export type Cites<S> = { readonly [K in keyof S]: Citation };

/** Citations that are filled in by `fill`: naming one that the rule's sources do not have does not compile. */
export const named = <S>(): Cites<S> =>
  new Proxy<Record<string, object>>({}, { get: (known, name: string) => (known[name] ??= {}) }) as unknown as Cites<S>;

/** What the citations that were named say. Whoever shows a reason or a parameter has asked for it before. */
export function fill<S extends object>(cites: Cites<S>, sources: S): void {
  for (const name in sources) Object.assign(cites[name], sources[name]);
}
