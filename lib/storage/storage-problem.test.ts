import { expect, it } from 'vitest';
import { storageProblem } from './storage-problem';

const failure = (code: string) => Object.assign(new Error('from the system'), { code });

it('names what an administrator can mend and passes on the rest', () => {
  expect(storageProblem(failure('ENOSPC'))).toMatchObject({ code: 'storage-full' });
  expect(storageProblem(failure('EDQUOT'))).toMatchObject({ code: 'storage-full' });
  expect(storageProblem(failure('EROFS'))).toMatchObject({ code: 'storage-unavailable' });
  const other = new TypeError('a bug');
  expect(storageProblem(other)).toBe(other);
});
