declare const kroner: unique symbol;

/** An amount in Danish kroner with at most two decimals (øre). */
export type Money = number & { readonly [kroner]: true };

const MOST = 1_000_000_000;

/** Reads a number of kroner. Errors: `format` for more than two decimals, `range` unless above 0 and below a billion. */
export function readMoney(raw: unknown): Money | 'format' | 'range' {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return 'format';
  if (raw <= 0 || raw >= MOST) return 'range';
  return Number(raw.toFixed(2)) === raw ? (raw as Money) : 'format';
}

/** As `readMoney`, where nothing at all is an amount too: help of 0 kroner. */
export const readSum = (raw: unknown): Money | 'format' | 'range' => (raw === 0 ? (raw as Money) : readMoney(raw));

/** An amount written in code or data. Throws on anything else. */
export function money(amount: number): Money {
  const read = readMoney(amount);
  if (read !== amount) throw new Error(`Not an amount in kroner: ${amount}`);
  return read;
}
