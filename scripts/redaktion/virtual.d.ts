declare module 'virtual:project' {
  /** The texts of what is read, by file. */
  export const texts: ReadonlyMap<string, string>;
  /** The sizes of what is only looked at, by file. */
  export const sizes: ReadonlyMap<string, number>;
  export const repository: import('./forms.ts').Repository | undefined;
}

interface Window {
  showDirectoryPicker?: (options?: { readonly mode?: 'read' | 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
}

interface FileSystemHandle {
  queryPermission(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

declare module '*.svg?url' {
  const url: string;
  export default url;
}
