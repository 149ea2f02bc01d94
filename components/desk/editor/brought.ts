/** What a paste or a drop brings, read while the browser lets it be read. */
export interface Brought {
  html: string;
  text: string;
  files: File[];
}

/** Reads a clipboard or a drag: all of it goes when its event has passed. */
export function broughtBy(data: DataTransfer): Brought {
  return { html: data.getData('text/html'), text: data.getData('text/plain'), files: [...data.files] };
}
