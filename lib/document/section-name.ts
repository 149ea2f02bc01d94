import { plainLine } from './plain-line';

/** A section's name as it is stored. Empty where nothing is left that readers could read. */
export function plainSectionName(typed: string): string {
  const name = plainLine(typed);
  return /[\p{L}\p{N}\p{S}\p{P}]/u.test(name) ? name : '';
}
