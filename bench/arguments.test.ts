import { describe, expect, it } from 'vitest';
import { Complaint } from '../scripts/complaint.ts';
import { readArguments } from './arguments';

const known = ['editor', 'reader'];

describe('readArguments', () => {
  it('runs what is named, once each, or everything', () => {
    expect(readArguments([], known)).toEqual({ names: known, json: false, count: null });
    expect(readArguments(['reader'], known)).toEqual({ names: ['reader'], json: false, count: null });
    expect(readArguments(['reader', 'editor', 'reader'], known).names).toEqual(['reader', 'editor']);
  });

  it('takes --json wherever it stands', () => {
    expect(readArguments(['editor', '--json'], known)).toEqual({
      names: ['editor'],
      json: true,
      count: null,
    });
    expect(readArguments(['--json'], known)).toEqual({ names: known, json: true, count: null });
  });

  it('leaves out what is only run by its name, and counts', () => {
    expect(readArguments([], known, ['reader']).names).toEqual(['editor']);
    expect(readArguments(['reader', '--count', '500'], known, ['reader'])).toEqual({
      names: ['reader'],
      json: false,
      count: 500,
    });
    for (const count of ['0', '-1', 'many', '1e3']) {
      expect(() => readArguments([`--count=${count}`], known)).toThrow(Complaint);
    }
  });

  it('complains of what it does not know and says what there is', () => {
    expect(() => readArguments(['writer'], known)).toThrow(/no bench "writer".*editor, reader/);
    expect(() => readArguments(['--yaml'], known)).toThrow(/--yaml.*--json/s);
    expect(() => readArguments(['--json=yes'], known)).toThrow(Complaint);
  });
});
