import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { ensureSite } from '@/lib/data/write/set-up-newsroom';
import { iim, iimBlock, withIim } from '@/lib/photos/test-support/iim-block';
import type { Viewer } from '@/lib/policy/viewer';
import { acting } from './test-support/desk';
import { newPicture } from './test-support/pictures';
import { uploadPhoto } from './upload-photo';

let writer: Viewer;
beforeAll(async () => {
  const site = { name: 'The Ledger', tagline: '', description: '', language: 'en-GB' };
  await ensureSite({ ...site, zone: 'Europe/Berlin' }, false);
  writer = await addColleague('writer');
});

/** The rules that a file brings with it, and what is planned for them. */
async function rulesOf(datasets: { dataset: number; text: string }[]) {
  const bytes = withIim(await newPicture(), iimBlock(datasets, 'utf8'));
  const { id } = await uploadPhoto(acting(writer), { fileName: 'wire.jpg', bytes });
  const rules = await database().rightRule.findMany({ where: { photoId: id } });
  const due = await database().dueItem.findMany({
    where: { subjectId: { in: rules.map((rule) => rule.id) } },
  });
  return { rules, kinds: due.map(({ kind }) => kind).sort() };
}

describe('an embargo and an expiry in a file', () => {
  it('become a rule that nobody has to type, by the clock of the newsroom', async () => {
    const { rules, kinds } = await rulesOf([
      { dataset: iim.releaseDate, text: '20370601' },
      { dataset: iim.releaseTime, text: '060000+0000' },
      { dataset: iim.expirationDate, text: '20371231' },
    ]);
    expect(rules).toMatchObject([
      {
        answer: 'allow',
        createdById: null,
        startsAt: new Date('2037-06-01T06:00:00Z'),
        // When that day is over in Berlin.
        endsAt: new Date('2037-12-31T23:00:00Z'),
      },
    ]);
    expect(kinds).toEqual(['rights-edge', 'rights-edge', 'rights-warning', 'rights-warning']);
  });

  it('of a year or a month end with it, and times without a zone are local', async () => {
    const month = await rulesOf([{ dataset: iim.expirationDate, text: '20370200' }]);
    expect(month.rules[0]?.endsAt).toEqual(new Date('2037-02-28T23:00:00Z'));
    const time = await rulesOf([
      { dataset: iim.expirationDate, text: '20370701' },
      { dataset: iim.expirationTime, text: '120000' },
    ]);
    expect(time.rules[0]?.endsAt).toEqual(new Date('2037-07-01T10:00:00Z'));
  });

  it('that name the last day there is have no end', async () => {
    const forEver = { dataset: iim.expirationDate, text: '99991231' };
    expect((await rulesOf([forEver])).rules).toEqual([]);
    const [rule] = (await rulesOf([{ dataset: iim.releaseDate, text: '20370601' }, forEver])).rules;
    expect(rule).toMatchObject({ startsAt: new Date('2037-05-31T22:00:00Z'), endsAt: null });
  });

  it('that contradict each other, or are none, make no rule', async () => {
    const backwards = await rulesOf([
      { dataset: iim.releaseDate, text: '20370601' },
      { dataset: iim.expirationDate, text: '20370501' },
    ]);
    expect(backwards.rules).toEqual([]);
    expect((await rulesOf([{ dataset: iim.expirationDate, text: 'soon' }])).rules).toEqual([]);
  });
});
