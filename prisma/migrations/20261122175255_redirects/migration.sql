-- AlterTable
ALTER TABLE "Site" ADD COLUMN     "crawlers" JSONB;

-- CreateTable
CREATE TABLE "Redirect" (
    "id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Redirect_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Redirect_path_key" ON "Redirect"("path");

-- CreateIndex
CREATE INDEX "Redirect_target_idx" ON "Redirect"("target");

-- CreateIndex
CREATE INDEX "Redirect_createdAt_id_idx" ON "Redirect"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Redirect_path_idx" ON "Redirect" USING GIN ("path" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "Redirect" ADD CONSTRAINT "Redirect_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An address that was missing leads somewhere, or no longer does: what is kept of it is not true any more.
CREATE FUNCTION drop_redirect_page() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_page_drop('address:' || COALESCE(NEW.path, OLD.path), 'soft');
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER INSERT OR UPDATE OR DELETE ON "Redirect"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_redirect_page();
