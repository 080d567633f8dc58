import { parseArgs, type ParseArgsConfig } from 'node:util';
import { stop } from './ask.ts';
import { choose } from './words.ts';

/**
 * The options of a command as the editor has written them. Stops with Danish words at an option that there is not, at one
 * without its value, and where npm has kept the options because the `--` before them is missing.
 * @param command as it is typed: `npm run tjek`
 */
export function optionsOf<T extends ParseArgsConfig & { options: NonNullable<ParseArgsConfig['options']> }>(
  command: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  const names = Object.keys(config.options);
  const args = config.args ?? process.argv.slice(2);
  const typed = args.join(' ');
  const kept = names.filter((name) => process.env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined);
  if (kept.length > 0)
    stop(
      `Der mangler -- før --${kept[0]}: npm har selv taget det. Skriv: ${command} -- --${kept[0]} … ${typed}`.trimEnd(),
    );
  try {
    return parseArgs<T>(config);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, dashes = '', given = ''] = /'(-{0,2})([^'\s=]+)/.exec(message) ?? [];
    const known = names.length === 0 ? 'Kommandoen har ingen.' : choose(given, names);
    switch (code) {
      case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
        return stop(`Tilvalget ${dashes}${given} findes ikke. ${known}`);
      case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE': {
        const [, name = given] = /--([\w-]+)/.exec(message) ?? [];
        return stop(
          config.options[name]?.type === 'boolean'
            ? `--${name} står alene. Slet det, der følger efter =.`
            : `--${name} mangler sin værdi. Skriv: ${command} -- --${name} "…"`,
        );
      }
      case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
        return stop(
          `»${given}« hører ikke til noget. ${names.length === 0 ? '' : `Skriv tilvalg med to bindestreger foran, og sæt anførselstegn om en værdi med mellemrum: ${command} -- --${names[0]} "…"`}`.trimEnd(),
        );
      default:
        throw error;
    }
  }
}
