-- AlterTable
ALTER TABLE "Story" ADD COLUMN     "revisedAt" TIMESTAMPTZ(3);
