/** Fields that people, their cameras and other people's servers write words into. */
const written = new Set(
  (
    'headline standfirst kicker contentWarning datelinePlace backstory searchHeadline socialHeadline socialText description name jobTitle ' +
    'alt caption creators agency place copyrightNotice text speaker authorName handle title region hours tagline footerText bio ' +
    'displayName excerpt reason notice label words'
  ).split(' '),
);

/** The same value with this text in place of everything that somebody could have written. `seen` hears which fields these are. */
export function filled<T>(value: T, text: string, seen: (name: string) => void = () => {}): T {
  const walk = (given: unknown, name: string): unknown => {
    if (typeof given === 'string') {
      if (!written.has(name)) return given;
      seen(name);
      return text;
    }
    if (Array.isArray(given)) return given.map((one) => walk(one, name));
    if (given instanceof Map) return new Map([...given].map(([key, one]) => [key, walk(one, name)]));
    if (typeof given !== 'object' || given === null) return given;
    // How credits are put is chosen from a list.
    return Object.fromEntries(
      Object.entries(given).map(([key, one]) => [key, key === 'creditStyle' ? one : walk(one, key)]),
    );
  };
  return walk(value, '') as T;
}
