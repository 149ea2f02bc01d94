/** What an action was refused with; read out when it comes. */
export function ProblemLine({ text }: { text: string }) {
  return (
    <p role="alert" className="mt-2 text-sm text-danger empty:hidden">
      {text}
    </p>
  );
}
