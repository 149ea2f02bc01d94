import { v5 } from 'uuid';

const namespace = '6f1f0a52-6c1d-4c57-9d3b-0d5f6d2f7c11';

/** The id of a thing of the demo by its name (UUID version 5): the same at every load, so that nothing is made twice. */
export function demoId(name: string): string {
  return v5(name, namespace);
}
