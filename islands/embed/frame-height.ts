/** Nobody's frame is lower or higher than this, in CSS pixels, whatever it says. */
const lowest = 120;
const highest = 4_000;

/**
 * The height that a frame tells, in CSS pixels, from a message of it; null when the message says nothing of that.
 * @param path where the message holds it, its steps parted by `/`; empty: the message is the height
 */
export function frameHeight(message: unknown, path: string): number | null {
  let value = message;
  if (typeof value === 'string' && path) {
    try {
      value = JSON.parse(value);
    } catch {
      return null; // a message about something else
    }
  }
  for (const step of path ? path.split('/') : []) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
    value = (value as Record<string, unknown>)[step];
  }
  const height = typeof value === 'string' && value.trim() ? Number(value) : value;
  if (typeof height !== 'number' || !Number.isFinite(height) || height <= 0) return null;
  return Math.min(Math.max(Math.ceil(height), lowest), highest);
}
