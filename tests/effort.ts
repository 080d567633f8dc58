/** `npm run test:whole`: everything that can be gone through is. */
export const isWhole = process.env['WHOLE'] !== undefined;

/** How many of so many random inputs are tried: all of them in `npm run test:whole`, a fifth in `npm test`. */
export const some = (inputs: number): number => (isWhole ? inputs : Math.ceil(inputs / 5));

/** Mutation testing runs the tests of the rules for each mutant: with this share of their random cases. */
export const share = Number(process.env['SHARE_OF_CASES'] ?? 1);

/** That share of a list, spread over it. */
export const shareOf = <T>(all: readonly T[]): readonly T[] =>
  all.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share));

/** Which of a list are gone through: all of them in `npm run test:whole`, the first of every so many in `npm test`. */
export const oneIn = <T>(many: number, all: readonly T[]): readonly T[] =>
  isWhole ? all : all.filter((_, at) => at % many === 0);
