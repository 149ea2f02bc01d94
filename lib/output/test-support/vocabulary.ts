import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Kind {
  parents: string[];
  properties: Set<string>;
}

/**
 * The vocabulary of schema.org as the package schema-dts was generated from it: which properties each type has. Its
 * declarations are read as text, so that what comes out of JSON can be held against them.
 */
function readVocabulary(): { kinds: Map<string, Kind>; types: Map<string, string> } {
  const file = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/schema\.js$/, 'schema.d.ts');
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const kinds = new Map<string, Kind>();
  const types = new Map<string, string>();
  for (const [, name = '', parents = '', body = ''] of text.matchAll(
    /interface (\w+)(?: extends ([^{]+))? \{([^}]*)\}/g,
  )) {
    const properties = [...body.matchAll(/^\s*"([\w@]+)"\??:/gm)].map(([, property = '']) => property);
    kinds.set(name, { parents: parents.match(/\w+/g) ?? [], properties: new Set(properties) });
    const type = /"@type": "(\w+)"/.exec(body)?.[1];
    if (type) types.set(type, name);
  }
  return { kinds, types };
}

const { kinds, types } = readVocabulary();

function has(kind: string, property: string): boolean {
  const found = kinds.get(kind);
  return found
    ? found.properties.has(property) || found.parents.some((parent) => has(parent, property))
    : false;
}

/** What in structured data is not in the vocabulary: unknown types, and properties that their type doesn't have. */
export function strangers(data: unknown, path = ''): string[] {
  if (Array.isArray(data)) return data.flatMap((item, i) => strangers(item, `${path}[${i}]`));
  if (typeof data !== 'object' || data === null) return [];
  const thing = data as Record<string, unknown>;
  const inside = Object.entries(thing).flatMap(([name, value]) => strangers(value, `${path}.${name}`));
  const type = thing['@type'];
  if (typeof type !== 'string') return inside;
  const kind = types.get(type);
  if (!kind) return [`${path}: ${type}`, ...inside];
  const own = Object.keys(thing).filter((name) => !name.startsWith('@'));
  return [...own.flatMap((name) => (has(kind, name) ? [] : [`${path}: ${type}.${name}`])), ...inside];
}

/** Every `@id` that is defined by a type in the data, and every one that is only named. */
export function idsIn(data: unknown): { defined: string[]; named: string[] } {
  const found = { defined: [] as string[], named: [] as string[] };
  const walk = (value: unknown) => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    const thing = value as Record<string, unknown>;
    if (typeof thing['@id'] === 'string') found[thing['@type'] ? 'defined' : 'named'].push(thing['@id']);
    Object.values(thing).forEach(walk);
  };
  walk(data);
  return found;
}
