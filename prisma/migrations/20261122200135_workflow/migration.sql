-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "StoryStatus" ADD VALUE 'returned';
ALTER TYPE "StoryStatus" ADD VALUE 'approved';

-- AlterTable
ALTER TABLE "Story" ADD COLUMN     "approvedVersion" INTEGER,
ADD COLUMN     "assigneeIds" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "deadlineAt" TIMESTAMPTZ(3),
ADD COLUMN     "deadlineSecond" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "deadlineWall" TEXT,
ADD COLUMN     "deadlineZone" TEXT;

-- CreateTable
CREATE TABLE "StoryStep" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL,

    CONSTRAINT "StoryStep_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "StoryStep_storyId_at_id_idx" ON "StoryStep"("storyId", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Story_status_deadlineAt_updatedAt_id_idx" ON "Story"("status", "deadlineAt", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Story_deadlineAt_idx" ON "Story"("deadlineAt");

-- CreateIndex
CREATE INDEX "Story_assigneeIds_idx" ON "Story" USING GIN ("assigneeIds");

-- AddForeignKey
ALTER TABLE "StoryStep" ADD CONSTRAINT "StoryStep_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryStep" ADD CONSTRAINT "StoryStep_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
