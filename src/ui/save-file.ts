/** Has the browser keep something that the page has made. */

/** By then every browser has saved a file of the sizes that are made here. */
const SAVED_AFTER_MS = 60_000;

/** As a click on a link would. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), SAVED_AFTER_MS);
}
