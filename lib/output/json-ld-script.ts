import type { Graph, Thing, WithContext } from 'schema-dts';

const escapes: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Structured data as the content of `<script type="application/ld+json">`. Nothing in it can end the script or begin a
 * comment (`</script>`, `<!--`), and it is the same JSON to every parser.
 */
export function jsonLdScript(data: Graph | WithContext<Exclude<Thing, string>>): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? '');
}
