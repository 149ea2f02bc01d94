import { after } from '../after.js';

export default async function Page() {
  await after();
  return <p>Loaded</p>;
}
