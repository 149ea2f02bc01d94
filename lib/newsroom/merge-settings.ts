import { mergeFields } from '@/lib/document/merge-fields';
import type { SettingsClash } from '@/lib/document/settings-edit';
import { Problem } from '@/lib/kit/problem';

/** What to compare settings by, where that isn't their own fields. */
interface Shape<T, F> {
  toFields: (settings: T) => F;
  fromFields: (fields: F) => T;
}

/**
 * Settings that hold what somebody decided and what others decided since, field by field; lists part by part.
 * @param base what that person began from; without it everything is replaced
 * @throws Problem `settings-changed` with a `SettingsClash`, where both changed a field, each to something else
 */
export function mergeSettings<T extends object, F extends object = T>(
  base: T | undefined,
  wanted: T,
  stored: T,
  shape?: Shape<T, F>,
): T {
  if (!base) return wanted;
  const toFields = shape?.toFields ?? ((settings: T) => settings as unknown as F);
  const fromFields = shape?.fromFields ?? ((fields: F) => fields as unknown as T);
  const { merged, conflicts } = mergeFields(toFields(base), toFields(wanted), toFields(stored));
  if (conflicts.length === 0) return fromFields(merged);
  const clash: SettingsClash<T> = {
    fields: conflicts.map(({ field }) => field),
    current: stored,
    mine: fromFields(merged),
    theirs: fromFields({
      ...merged,
      ...Object.fromEntries(conflicts.map(({ field, theirs }) => [field, theirs])),
    }),
  };
  throw new Problem('settings-changed', { ...clash });
}
