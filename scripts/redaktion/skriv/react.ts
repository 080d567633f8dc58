import type { CustomFieldControl, CustomPreviewTemplate } from '@sveltia/cms';

// The editor brings a React of its own, and leaves these two of its functions to those who add to it.

interface Component<Props, State> {
  readonly props: Props;
  readonly state: State;
  setState(state: Partial<State>): void;
}

interface ReactOfEditor {
  readonly h: (type: unknown, props: object | null, ...children: unknown[]) => never;
  readonly createClass: <Props, State, Own>(
    own: object & ThisType<Component<Props, State> & Own>,
  ) => CustomFieldControl & CustomPreviewTemplate;
}

const editor = window as unknown as ReactOfEditor;
export const h: ReactOfEditor['h'] = (...given) => editor.h(...given);
export const createClass: ReactOfEditor['createClass'] = (own) => editor.createClass(own);
