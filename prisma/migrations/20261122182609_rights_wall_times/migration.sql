-- AlterTable
ALTER TABLE "RightRule" ADD COLUMN     "endsWall" TEXT,
ADD COLUMN     "startsWall" TEXT,
ADD COLUMN     "zone" TEXT;
