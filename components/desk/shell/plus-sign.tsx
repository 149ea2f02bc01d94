/** A plus, for what begins something. */
export function PlusSign() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-3.5" fill="none" stroke="currentColor">
      <path d="M8 2.5v11M2.5 8h11" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
