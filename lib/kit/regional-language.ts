/**
 * The language (BCP 47) in whose conventions to write for readers of `language`: that of the house where it is the same language
 * and only the house's says of which region, `en-GB` for `en`. By itself a tag without a region stands for the largest one
 * (https://unicode.org/reports/tr35/#Likely_Subtags): `en` would write the dates of the United States.
 */
export function regionalLanguage(language: string, house: string): string {
  const own = new Intl.Locale(language);
  const houses = new Intl.Locale(house);
  const isSame =
    own.language === houses.language && own.maximize().script === houses.maximize().script && !own.region;
  return isSame && houses.region ? house : language;
}
