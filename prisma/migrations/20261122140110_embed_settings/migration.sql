-- AlterTable
ALTER TABLE "Site" ADD COLUMN     "embedSettings" JSONB;
