export default async function Page() {
  throw new Error('On purpose');
}
