import { elementsOf } from './tree';

export default function Page() {
  return elementsOf('body');
}
