/** The nearest client address: the front process leaves exactly one that can be believed, the last. */
export function clientAddress(forwardedFor: string): string {
  return forwardedFor.split(',').at(-1)?.trim() ?? '';
}
