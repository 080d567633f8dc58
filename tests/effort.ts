/** `npm run test:whole`: everything that can be gone through is. */
export const isWhole = process.env['WHOLE'] !== undefined;

/** How many of so many random inputs are tried: all of them in `npm run test:whole`, a fifth in `npm test`. */
export const some = (inputs: number): number => (isWhole ? inputs : Math.ceil(inputs / 5));
