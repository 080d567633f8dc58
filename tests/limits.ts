// The only limits of time in the tests. Each is there to end what hangs, on a machine with ten other things to do:
// how fast anything is, is measured by `npm run bench`.

const MINUTE = 60_000;

/** For one thing that a browser is asked for or a test waits for: less than a test has, so that it is told what did not come. */
export const WAIT = 3 * MINUTE;
export const HANG = 15 * MINUTE;
