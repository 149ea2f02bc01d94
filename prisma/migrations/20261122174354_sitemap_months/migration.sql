-- AlterTable
-- Prisma sees a generated column as one with a default.
ALTER TABLE "Publication" ADD COLUMN     "month" DATE GENERATED ALWAYS AS ((date_trunc('month'::text, ("publishedAt" AT TIME ZONE 'UTC'::text)))::date) STORED;

-- CreateIndex
CREATE INDEX "Publication_month_modifiedAt_idx" ON "Publication"("month", "modifiedAt");
