/**
 * Reads comma-separated values (RFC 4180), also parted by semicolons or tabs, as spreadsheets write them: fields may stand
 * in quotes, with quotes doubled inside. Lines without anything are left out.
 * @returns for each line its number, counted from 1, and its fields without spaces around them
 */
export function readCsv(text: string): { line: number; fields: string[] }[] {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [head = ''] = clean.split('\n', 1);
  const separator =
    [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ',';
  const rows: { line: number; fields: string[] }[] = [];
  let fields: string[] = [];
  let field = '';
  let quoted = false;
  let line = 1;
  let began = 1;
  const endField = () => {
    fields.push(field.trim());
    field = '';
  };
  const endRow = () => {
    endField();
    if (fields.some(Boolean)) rows.push({ line: began, fields });
    fields = [];
    began = line;
  };
  for (let at = 0; at < clean.length; at += 1) {
    const character = clean[at] ?? '';
    if (character === '\n') line += 1;
    if (quoted && character === '"' && clean[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (character === '"' && (quoted || field.trim() === '')) quoted = !quoted;
    else if (!quoted && character === separator) endField();
    else if (!quoted && character === '\n') endRow();
    else field += character;
  }
  endRow();
  return rows;
}
