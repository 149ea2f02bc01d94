import { expect, it } from 'vitest';
import { auditFormats } from './audit-formats';

const row = {
  at: '2026-11-22T08:00:00.000Z',
  by: '=HYPERLINK("a")',
  address: '203.0.113.5',
  agent: 'Firefox 140, Linux',
  verb: 'story.publish',
  subjectKind: 'story',
  subjectId: 'z',
  subject: 'Rain,\nand more',
  detail: { version: 1 },
};

it('writes CSV that no spreadsheet takes for a formula and no comma breaks', () => {
  expect(auditFormats.csv.head).toBe('at,by,address,agent,verb,subjectKind,subjectId,subject,detail\r\n');
  expect(auditFormats.csv.line(row)).toBe(
    `2026-11-22T08:00:00.000Z,"'=HYPERLINK(""a"")",203.0.113.5,"Firefox 140, Linux",story.publish,story,z,"Rain,\nand more","{""version"":1}"\r\n`,
  );
});

it('writes a line of JSON each', () => {
  const line = auditFormats.json.line(row);
  expect(JSON.parse(line)).toEqual(row);
  expect(line.split('\n')).toHaveLength(2);
});
