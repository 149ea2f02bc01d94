-- CreateEnum
CREATE TYPE "ScheduleState" AS ENUM ('planned', 'done', 'failed', 'cancelled');

-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "scheduleId" UUID,
ALTER COLUMN "ruleId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "Schedule" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "planned" JSONB NOT NULL,
    "verb" TEXT NOT NULL,
    "wall" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "second" BOOLEAN NOT NULL DEFAULT false,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "state" "ScheduleState" NOT NULL DEFAULT 'planned',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "problem" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Schedule_storyId_state_dueAt_idx" ON "Schedule"("storyId", "state", "dueAt");

-- CreateIndex
CREATE INDEX "Schedule_state_dueAt_idx" ON "Schedule"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Notice_scheduleId_idx" ON "Notice"("scheduleId");

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_scheduleId_fkey" FOREIGN KEY ("scheduleId") REFERENCES "Schedule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "DueItem_dueAt_idx" ON "DueItem"("dueAt");
