/** HTML with the attributes of each element in one order and one way to write quotes: to compare what two printers say. */
export function evenHtml(html: string): string {
  return html
    .replaceAll('&#x27;', '&#39;')
    .replace(/<([a-zA-Z][\w-]*)((?:\s[\w:-]+="[^"]*")*)\s*\/?>/g, (_, tag: string, attributes: string) => {
      const pairs = [...attributes.matchAll(/\s([\w:-]+)="([^"]*)"/g)];
      const sorted = pairs.map(([, name = '', value]) => `${name.toLowerCase()}="${value}"`).sort();
      return `<${[tag, ...sorted].join(' ')}>`;
    });
}
