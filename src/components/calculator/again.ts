/**
 * Loads a module, and again after a failure. A browser remembers by its address that a module did not come:
 * another fragment makes another address of the same file.
 */
export function again<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let address = '';
  return () =>
    (address ? (import(/* @vite-ignore */ (address += '#')) as Promise<Module>) : load()).catch((error) => {
      address ||= /http[^#\s]+/.exec(error)?.[0] ?? '';
      throw error;
    });
}
