import { expect, it } from 'vitest';
import { statementNames } from './name-statements';

const ask = (sql: string, args: unknown[] = [1]) => ({ sql, args });
const often = (name: ReturnType<typeof statementNames>, sql: string, args?: unknown[]) => {
  let given = '';
  for (let n = 0; n < 20; n += 1) given = name(ask(sql, args));
  return given;
};

it('names a statement once it has come some times, always the same', () => {
  const name = statementNames();
  const asked = Array.from({ length: 11 }, () => name(ask('SELECT a FROM b WHERE c = $1')));
  expect(asked).toEqual([...Array(9).fill(''), 's0', 's0']);
  expect(often(name, 'SELECT "t1".a FROM (SELECT "t0".* FROM b "t0" WHERE c = $1) "t1"')).toBe('s1');
});

it.each([
  ['SELECT a FROM b WHERE words @@ to_tsquery($1)', [1]],
  ['SELECT * FROM b WHERE c = $1', [1]],
  ['UPDATE b SET a = $1 RETURNING *', [1]],
  ['SELECT p.* FROM b p WHERE c = $1', [1]],
  ['COMMIT', []],
  [`SELECT ${'a, '.repeat(9_000)} b FROM c WHERE d = $1`, [1]],
])('leaves %s as it is', (sql, args) => {
  expect(often(statementNames(), sql, args)).toBe('');
});

it('gives no more names than a connection can hold', () => {
  const name = statementNames();
  const given = new Set(Array.from({ length: 400 }, (_, n) => often(name, `SELECT ${n} WHERE $1`)));
  expect(given.size).toBe(81);
});
