'use server';

import { redirect } from 'next/navigation';
import { createStory } from './create-story';

/** Creates a draft for a form that a browser sent by itself, and leads to it. Answers with a sentence where it is refused. */
export async function openNewStory(_before: string | null, form: FormData): Promise<string | null> {
  const id = String(form.get('id') ?? '');
  const result = await createStory(id);
  if (!result.ok) return result.problem.message;
  return redirect(`/desk/stories/${id}`);
}
