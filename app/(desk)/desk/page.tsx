import { redirect } from 'next/navigation';

/** The desk opens with its stories. */
export default function Desk(): never {
  redirect('/desk/stories');
}
