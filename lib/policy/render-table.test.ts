import { expect, it } from 'vitest';
import { renderTable } from './render-table';

it('says in the docs what the code allows', async () => {
  await expect(renderTable()).toMatchFileSnapshot('../../docs/permissions.md');
});
