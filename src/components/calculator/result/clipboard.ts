/** Selects an element, so that the reader sees what is copied or can copy it by hand. */
function select(element: Element): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Copies as rich and as plain text what an element shows. False where the browser will not: then it is selected. */
export async function copyRich(element: Element, rich: string, plain: string): Promise<boolean> {
  try {
    const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    await navigator.clipboard.write([new ClipboardItem({ ...as('text/html', rich), ...as('text/plain', plain) })]);
    return true;
  } catch {
    element.closest('details')?.setAttribute('open', '');
    select(element);
    return false;
  }
}

/** Copies the text of a field. False where the browser will not: then it is selected. */
export async function copyField(field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return false;
  }
}

/** Hands a file to the reader. */
export function download(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
