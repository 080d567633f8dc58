type Child = Node | string | false | undefined;

/** An element with its properties and children. Text is only ever text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children.filter((child) => child !== false && child !== undefined));
  return node;
}
