import { describe, expect, it } from 'vitest';
import { Complaint } from '../scripts/complaint.ts';
import { readArguments } from './arguments';

const known = ['editor', 'reader'];

describe('readArguments', () => {
  it('runs what is named, once each, or everything', () => {
    expect(readArguments([], known)).toEqual({ names: known, json: false });
    expect(readArguments(['reader'], known)).toEqual({ names: ['reader'], json: false });
    expect(readArguments(['reader', 'editor', 'reader'], known).names).toEqual(['reader', 'editor']);
  });

  it('takes --json wherever it stands', () => {
    expect(readArguments(['editor', '--json'], known)).toEqual({ names: ['editor'], json: true });
    expect(readArguments(['--json'], known)).toEqual({ names: known, json: true });
  });

  it('complains of what it does not know and says what there is', () => {
    expect(() => readArguments(['writer'], known)).toThrow(/no bench "writer".*editor, reader/);
    expect(() => readArguments(['--yaml'], known)).toThrow(/--yaml.*--json/s);
    expect(() => readArguments(['--json=yes'], known)).toThrow(Complaint);
  });
});
