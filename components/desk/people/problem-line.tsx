import { Problem } from '../problem';
/** What an action was refused with; read out when it comes. */
export function ProblemLine({ text }: { text: string }) {
  return <Problem className="mt-2">{text}</Problem>;
}
