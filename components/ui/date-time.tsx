import { type DateFormat, formatDate, type Locale } from '@/lib/kit/dates';

interface DateTimeProps {
  /** An ISO 8601 instant or calendar day. */
  value: string;
  format: DateFormat;
  locale: Locale;
  className?: string;
}

/** A time for people, and the same time for machines. */
export function DateTime({ value, format, locale, className }: DateTimeProps) {
  return (
    <time dateTime={value} className={className}>
      {formatDate(value, format, locale)}
    </time>
  );
}
