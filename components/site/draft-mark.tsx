import { previewMessages } from '@/lib/kit/messages/preview';

/** Marks in a preview what nobody has published yet. */
export function DraftMark({ language }: { language: string }) {
  return (
    <span className="border border-current px-1.5 font-sans text-[0.8125rem] leading-5 font-semibold text-accent">
      {previewMessages(language).draft}
    </span>
  );
}
