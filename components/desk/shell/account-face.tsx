/** The person's name with a sign that it opens; where there is little room a sign for a person. */
export function AccountFace({ name }: { name: string }) {
  return (
    <>
      <svg
        aria-hidden="true"
        viewBox="0 0 20 20"
        className="size-6 lg:hidden"
        fill="none"
        stroke="currentColor"
      >
        <circle cx="10" cy="7" r="3.25" strokeWidth="1.4" />
        <path d="M3.5 17c.6-3.6 3.2-5.4 6.5-5.4s5.9 1.8 6.5 5.4" strokeWidth="1.4" strokeLinecap="round" />
      </svg>
      <span className="truncate max-lg:hidden">{name}</span>
      <svg
        aria-hidden="true"
        viewBox="0 0 12 12"
        className="size-3 shrink-0 max-lg:hidden"
        fill="none"
        stroke="currentColor"
      >
        <path d="m2.5 4.5 3.5 3.5 3.5-3.5" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </>
  );
}
