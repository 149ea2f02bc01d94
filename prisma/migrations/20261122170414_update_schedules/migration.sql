-- AlterTable
ALTER TABLE "Schedule" ADD COLUMN     "updateId" UUID;

-- CreateIndex
CREATE INDEX "Schedule_updateId_idx" ON "Schedule"("updateId");

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "Update"("id") ON DELETE CASCADE ON UPDATE CASCADE;
