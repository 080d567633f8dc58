/** A node of the text, as far as the checks look at it. */
export interface Node {
  readonly type: string;
  readonly position?: {
    readonly start: { readonly line: number; readonly offset: number };
    readonly end: { readonly offset: number };
  };
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string;
  readonly depth?: number;
  /** Of a footnote. */
  readonly identifier?: string;
  /** A component. */
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
}
