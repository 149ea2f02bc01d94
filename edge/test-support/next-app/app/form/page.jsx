async function act() {
  'use server';
}

export default function Page() {
  return (
    <form action={act}>
      <button type="submit">Send</button>
    </form>
  );
}
