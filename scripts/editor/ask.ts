import { cancel, isCancel, multiselect, select, text } from '@clack/prompts';

/** A way to get answers: from flags, else from the editor, else the suggestion. */
export interface Asker {
  readonly text: (flag: string, given: string | undefined, question: string, suggestion?: string) => Promise<string>;
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

const chosen = (flag: string, value: string, options: readonly Choice[]): string =>
  options.some((option) => option.value === value)
    ? value
    : stop(`--${flag} ${value} findes ikke. Vælg: ${options.map((option) => option.value).join(', ')}`);

/** Asks at the keyboard; what a flag has answered is not asked. */
const keyboard: Asker = {
  text: async (_, given, message, suggestion) =>
    given ??
    answered(
      text({
        message,
        ...(suggestion && { initialValue: suggestion }),
        validate: (value) => (value?.trim() ? undefined : 'Skriv et svar. Ctrl+C afbryder.'),
      }),
    ),
  one: async (flag, given, message, options) =>
    given === undefined ? answered(select({ message, options: [...options] })) : chosen(flag, given, options),
  some: async (flag, given, message, options, suggested = []) =>
    given?.map((value) => chosen(flag, value, options)) ??
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

/** Takes suggestions; stops where there is none. */
const flags: Asker = {
  text: async (flag, given, question, suggestion) => given ?? suggestion ?? missing(flag, question),
  one: async (flag, given, question, options) =>
    given === undefined
      ? options.length === 1
        ? options[0]!.value
        : missing(flag, question)
      : chosen(flag, given, options),
  some: async (flag, given, _, options, suggested = []) =>
    given?.map((value) => chosen(flag, value, options)) ?? [...suggested],
};

/** Questions where there is a keyboard to answer at, unless the editor asks for none. */
export const asker = (withoutQuestions: boolean): Asker =>
  withoutQuestions || !process.stdin.isTTY ? flags : keyboard;
