type JsonObject = Readonly<Record<string, unknown>>;

/** Whether two JSON values say the same, whatever the order of their keys; a key without a value counts as absent. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameList(a, b);
  return holds(a as JsonObject, b as JsonObject) && lacksNothing(a as JsonObject, b as JsonObject);
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (!sameJson(a[index], b[index])) return false;
  return true;
}

/** Whether `other` says the same as `one` under each of the keys of `one`. */
function holds(one: JsonObject, other: JsonObject): boolean {
  for (const key of Object.keys(one)) {
    if (!sameJson(one[key], Object.hasOwn(other, key) ? other[key] : undefined)) return false;
  }
  return true;
}

/** Whether `one` has every key under which `other` says something. */
function lacksNothing(one: JsonObject, other: JsonObject): boolean {
  for (const key of Object.keys(other)) {
    if (!Object.hasOwn(one, key) && other[key] !== undefined) return false;
  }
  return true;
}
