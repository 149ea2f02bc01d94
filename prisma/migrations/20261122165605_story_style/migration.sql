-- AlterTable
ALTER TABLE "Site" ADD COLUMN     "storyStyle" JSONB;
