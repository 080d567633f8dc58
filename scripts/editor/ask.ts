import { cancel, isCancel, log, multiselect, select, text } from '@clack/prompts';

/** What is wrong with an answer, in Danish; nothing where it can be used. */
export type Check = (answer: string) => string | undefined;

export const longest =
  (most: number): Check =>
  (title) =>
    title.length > most
      ? `Titlen er på ${title.length} tegn og må højst være på ${most}. Skriv den kortere.`
      : undefined;

/** A way to get answers: from flags, else from the editor, else the suggestion. An answer that cannot be used is asked for again. */
export interface Asker {
  /** Is there somebody to ask? */
  readonly asks: boolean;
  readonly text: (
    flag: string,
    given: string | undefined,
    question: string,
    suggestion?: string,
    check?: Check,
  ) => Promise<string>;
  readonly one: (
    flag: string,
    given: string | undefined,
    question: string,
    options: readonly Choice[],
  ) => Promise<string>;
  readonly some: (
    flag: string,
    given: readonly string[] | undefined,
    question: string,
    options: readonly Choice[],
    suggested?: readonly string[],
  ) => Promise<string[]>;
}

export interface Choice {
  readonly value: string;
  readonly label?: string;
}

/** Ends the script with a message for the editor. */
export function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

async function answered<T>(answer: Promise<T>): Promise<Exclude<T, symbol>> {
  const value = await answer;
  if (!isCancel(value)) return value as Exclude<T, symbol>;
  cancel('Afbrudt. Der er ikke skrevet nogen fil.');
  process.exit(1);
}

const unknown = (flag: string, value: string, options: readonly Choice[]): string | undefined =>
  options.some((option) => option.value === value)
    ? undefined
    : `--${flag} ${value} findes ikke. Vælg: ${options.map((option) => option.value).join(', ')}`;

/** What a flag says, where it can be used; where it cannot, the editor is told, and asked. */
function usable<T>(given: T | undefined, wrong: (value: T) => string | undefined): T | undefined {
  const message = given === undefined ? undefined : wrong(given);
  if (message === undefined) return given;
  log.warn(message);
  return undefined;
}

/** Asks at the keyboard; what a flag has answered is not asked. */
const keyboard: Asker = {
  asks: true,
  text: async (_, given, message, suggestion, check = () => undefined) =>
    usable(given, check) ??
    answered(
      text({
        message,
        ...(suggestion && { initialValue: suggestion }),
        validate: (value = '') => (value.trim() ? check(value.trim()) : 'Skriv et svar. Ctrl+C afbryder.'),
      }),
    ).then((value) => value.trim()),
  one: async (flag, given, message, options) =>
    usable(given, (value) => unknown(flag, value, options)) ??
    answered(select({ message, options: [...options], maxItems: 15 })),
  some: async (flag, given, message, options, suggested = []) =>
    (usable(given, (values) => values.flatMap((value) => unknown(flag, value, options) ?? [])[0]) as string[]) ??
    (options.length === 0
      ? []
      : answered(
          multiselect({
            message: `${message} (mellemrum vælger, Enter går videre)`,
            options: [...options],
            initialValues: [...suggested],
            required: false,
          }),
        )),
};

const missing = (flag: string, question: string) =>
  stop(`${question} Svar med --${flag}, eller kør uden --ja for at blive spurgt.`);
const valid = <T>(value: T, message: string | undefined): T => (message === undefined ? value : stop(message));

/** Takes suggestions; stops where there is none. */
const flags: Asker = {
  asks: false,
  text: async (flag, given, question, suggestion, check = () => undefined) => {
    const answer = given ?? suggestion ?? missing(flag, question);
    return valid(answer, check(answer));
  },
  one: async (flag, given, question, options) =>
    given === undefined
      ? options.length === 1
        ? options[0]!.value
        : missing(flag, question)
      : valid(given, unknown(flag, given, options)),
  some: async (flag, given, _, options, suggested = []) =>
    given?.map((value) => valid(value, unknown(flag, value, options))) ?? [...suggested],
};

/** Questions where there is a keyboard to answer at, unless the editor asks for none. */
export const asker = (withoutQuestions: boolean): Asker =>
  withoutQuestions || !process.stdin.isTTY ? flags : keyboard;
