/** The address of a view, to keep or to hand on. */

export interface ViewLink {
  /** The whole address. */
  link: string;
  /** What a citation names: of a file its name and the view, not the folders of the computer it lies on. */
  cited: string;
  /** A file's address leads nowhere on another computer. */
  isLocal: boolean;
}

/** @param search - the view; the address bar has it only where the browser let it be written there */
export function viewLink(address: string, search: string): ViewLink {
  const url = new URL(address);
  url.search = search;
  url.hash = '';
  const isLocal = url.protocol === 'file:';
  const file = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
  return { link: url.href, cited: isLocal ? `${file}${search}` : url.href, isLocal };
}
