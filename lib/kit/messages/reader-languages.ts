/**
 * The languages (BCP 47, without regions) that readers' pages have all of their words in. By themselves, so that who only
 * asks loads no catalogue; a test holds them against those that there are.
 */
export const readerLanguages: readonly string[] = ['de', 'en'];
