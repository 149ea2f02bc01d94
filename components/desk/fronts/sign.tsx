const shapes = {
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  edit: 'M3 13l1-3.5L10.5 3l2.5 2.5L6.5 12zM9 4.5L11.5 7',
  remove: 'M4 4l8 8M12 4l-8 8',
  pin: 'M5.5 2.5h5l-.5 4 2 2.5h-8l2-2.5zM8 9v4.5',
  grip: 'M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01',
} as const;

/** A sign on a small button, which says itself what it does. */
export function Sign({ name }: { name: keyof typeof shapes }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="size-4"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'grip' ? 2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[name]} />
    </svg>
  );
}

/** A small button with a sign. */
export function SignButton({
  name,
  label,
  onClick,
  disabled = false,
  id,
  expanded,
}: {
  name: keyof typeof shapes;
  label: string;
  onClick: () => void;
  disabled?: boolean;
  id?: string;
  expanded?: boolean;
}) {
  return (
    <button
      type="button"
      id={id}
      className="grid size-8 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink aria-disabled:opacity-35 pointer-coarse:size-11"
      aria-label={label}
      aria-disabled={disabled || undefined}
      aria-expanded={expanded}
      title={label}
      onClick={() => !disabled && onClick()}
    >
      <Sign name={name} />
    </button>
  );
}
