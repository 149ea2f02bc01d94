-- AlterTable
ALTER TABLE "StoryChange" ADD COLUMN     "updateId" UUID;

-- CreateIndex
CREATE INDEX "StoryChange_updateId_idx" ON "StoryChange"("updateId");

-- AddForeignKey
ALTER TABLE "StoryChange" ADD CONSTRAINT "StoryChange_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "Update"("id") ON DELETE CASCADE ON UPDATE CASCADE;
