/** Where readers find a file of the public half. */
export function publicMediaAddress(key: string): string {
  return `/media/${key}`;
}

/** Where staff find a file of the private half; answered only to a live session. */
export function privateMediaAddress(key: string): string {
  return `/api/media/${key}`;
}

/** Where whoever was sent a preview link opens the draft. */
export function previewLinkAddress(token: string): string {
  return `/preview/link/${token}`;
}

/** Where they find a file of the private half that the draft shows; answered while the link lives. */
export function linkedMediaAddress(token: string): (key: string) => string {
  return (key) => `${previewLinkAddress(token)}/media/${key}`;
}
