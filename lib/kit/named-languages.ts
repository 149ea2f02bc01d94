/** Those that newsrooms quote in and write in most. */
export const commonLanguages: readonly string[] =
  'ar bg ca cs cy da de el en es et eu fa fi fr ga he hi hr hu id is it ja ko la lt lv mt nb nl pl pt ro ru sk sl sq sr sv sw ta th tr uk ur vi yi zh'.split(
    ' ',
  );

/** Kinds of them that are written differently. */
export const commonVariants: readonly string[] =
  'de-AT de-CH en-AU en-CA en-GB en-IE en-IN en-NZ en-US en-ZA es-MX fr-BE fr-CA fr-CH nl-BE pt-BR pt-PT zh-Hans zh-Hant'.split(
    ' ',
  );

/** Languages (BCP 47) by what people call them, in the order of the alphabet, each once. One without a name goes by its tag. */
export function namedLanguages(tags: readonly string[]): { tag: string; name: string }[] {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return [...new Set(tags)]
    .map((tag) => ({ tag, name: names.of(tag) ?? tag }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
