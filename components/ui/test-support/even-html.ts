/** HTML with the attributes of each element in one order and all values in quotes: to compare what two printers say. */
export function evenHtml(html: string): string {
  const value = /"[^"]*"|[^\s"'=<>`]+/.source;
  const tag = new RegExp(`<([a-zA-Z][\\w-]*)((?:\\s[\\w:-]+(?:=(?:${value}))?)*)\\s*/?>`, 'g');
  const attribute = new RegExp(`\\s([\\w:-]+)(?:=(${value}))?`, 'g');
  return html.replaceAll('&#x27;', '&#39;').replace(tag, (_, name: string, attributes: string) => {
    const pairs = [...attributes.matchAll(attribute)];
    const sorted = pairs.map(([, own = '', given = '']) => {
      return `${own.toLowerCase()}="${given.replace(/^"|"$/g, '')}"`;
    });
    return `<${[name, ...sorted.sort()].join(' ')}>`;
  });
}
