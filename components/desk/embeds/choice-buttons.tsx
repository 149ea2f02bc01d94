import { type EmbedChoice, embedChoices } from '@/lib/document/shapes/embed-watch';
import { embedDeskMessages } from '@/lib/kit/messages/embed-desk';

interface Props {
  /** What it is a choice about, for people who don't see where it stands. */
  label: string;
  now: EmbedChoice | null;
  /** What the house does as a rule: it stands first among equals. */
  offered: EmbedChoice | null;
  busy: boolean;
  onChoose: (choice: EmbedChoice) => void;
}

/** The three things that can be done about a post that is lost. */
export function ChoiceButtons({ label, now, offered, busy, onChoose }: Props) {
  const words = embedDeskMessages();
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{label}</legend>
      {embedChoices.map((choice) => (
        <button
          key={choice}
          type="button"
          className={`btn ${choice === offered && now === null ? 'btn-primary' : ''}`}
          aria-pressed={choice === now}
          aria-disabled={busy}
          onClick={() => onChoose(choice)}
        >
          {words.choice[choice]}
          {choice === offered && <span className="ms-1 font-normal opacity-80">({words.rule})</span>}
        </button>
      ))}
    </fieldset>
  );
}
