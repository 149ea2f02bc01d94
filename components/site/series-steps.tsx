import type { SeriesPlace } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { inLanguage } from '@/lib/kit/text-direction';

interface StepProps {
  step: SeriesPlace['next'];
  rel: 'prev' | 'next';
  label: string;
}

function Step({ step, rel, label }: StepProps) {
  if (!step) return null;
  return (
    <a
      href={step.path}
      rel={rel}
      className={`group block py-1 ${rel === 'next' ? 'sm:col-start-2 sm:text-end' : ''}`}
    >
      <span className="type-meta">{label}</span>
      <span className="type-headline-sm mt-0.5 block group-hover:underline" {...inLanguage(step.language)}>
        {step.headline}
      </span>
    </a>
  );
}

/** Where a story stands in its series, with the way to the parts beside it and to all of them. */
export function SeriesSteps({ series, language }: { series: SeriesPlace | null; language: string }) {
  if (!series) return null;
  const words = siteMessages(language).series;
  return (
    <nav aria-labelledby="series" className="border-t-3 border-(--tone) border-b-rule pt-4">
      <h2 id="series" className="type-label">
        <a href={`/series/${series.slug}`} className="quiet-link text-(--tone)">
          {series.name}
        </a>{' '}
        <span className="font-normal text-ink-soft">{words.part(series.part, series.of)}</span>
      </h2>
      <div className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Step step={series.previous} rel="prev" label={words.previous} />
        <Step step={series.next} rel="next" label={words.next} />
      </div>
    </nav>
  );
}
