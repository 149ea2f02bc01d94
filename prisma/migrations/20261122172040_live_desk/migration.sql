-- AlterTable
ALTER TABLE "Update" ADD COLUMN     "handedInAt" TIMESTAMPTZ(3),
ADD COLUMN     "touchedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateIndex
CREATE INDEX "Update_storyId_kind_touchedAt_idx" ON "Update"("storyId", "kind", "touchedAt");

-- Whoever changes an update holds its story first, so these times come in the order of the commits.
CREATE FUNCTION touch_update() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  NEW."touchedAt" := clock_timestamp();
  RETURN NEW;
END $$;

CREATE TRIGGER touch BEFORE INSERT OR UPDATE ON "Update" FOR EACH ROW EXECUTE FUNCTION touch_update();
