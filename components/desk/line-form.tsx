import { type InputHTMLAttributes, type ReactNode, useId } from 'react';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className' | 'onSubmit'> {
  label: string;
  /** The buttons beside the field; the one of type `submit` first. */
  children: ReactNode;
  onSubmit: () => void;
  className?: string;
}

/** One line to fill in, and what to do with it beside it; below it where there is no room. */
export function LineForm({ label, children, onSubmit, className, ...input }: Props) {
  const id = useId();
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <div className="flex flex-wrap gap-2">
        <input id={id} className="field min-w-0 grow basis-48" {...input} />
        {children}
      </div>
    </form>
  );
}
