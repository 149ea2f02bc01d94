/** A drawing on a tool, 16 by 16, in the colour of its words. The button around it carries the label. */
export function ToolIcon({ d }: { d: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="size-4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
    >
      <path d={d} />
    </svg>
  );
}
