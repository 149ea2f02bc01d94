import { after } from '../after.js';

export async function generateMetadata() {
  await after();
  return { title: 'Slow head' };
}

export default function SlowHead() {
  return <p>Quick words</p>;
}
