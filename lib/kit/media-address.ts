/** Where readers find a file of the public half. */
export function publicMediaAddress(key: string): string {
  return `/media/${key}`;
}

/** Where staff find a file of the private half; answered only to a live session. */
export function privateMediaAddress(key: string): string {
  return `/api/media/${key}`;
}
