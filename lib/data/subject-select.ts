import type { Prisma } from './prisma/client';

/** The columns of a story that the policy judges it by (lib/policy/story-subject.ts). */
export const subjectSelect = {
  createdById: true,
  assigneeIds: true,
  sectionId: true,
  status: true,
} satisfies Prisma.StorySelect;
