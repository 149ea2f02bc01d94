interface Props {
  words: { theirs: string; mine: string };
  keep: (whose: 'mine' | 'theirs') => void;
}

/** Has one of two versions chosen, where a colleague was first. */
export function KeepChoice({ words, keep }: Props) {
  return (
    <div className="mt-3 flex flex-wrap gap-3">
      {(['theirs', 'mine'] as const).map((whose) => (
        <button key={whose} type="button" className="btn" onClick={() => keep(whose)}>
          {words[whose]}
        </button>
      ))}
    </div>
  );
}
