-- AlterTable
ALTER TABLE "Site" ADD COLUMN     "draft" JSONB,
ADD COLUMN     "look" JSONB;

-- CreateTable
CREATE TABLE "SitePolicy" (
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SitePolicy_pkey" PRIMARY KEY ("kind")
);

-- What somebody is only looking at changes no page (docs/page-drops.md).
CREATE OR REPLACE FUNCTION drop_every_page() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR (to_jsonb(OLD) - 'draft') IS DISTINCT FROM (to_jsonb(NEW) - 'draft') THEN
    PERFORM note_page_drop('site', 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION drop_pages_of_policy() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  -- The page itself, and the answer of its address where there was none.
  PERFORM note_page_drop('site', 'address:/policies/' || coalesce(NEW.kind, OLD.kind), 'soft');
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER INSERT OR UPDATE OR DELETE ON "SitePolicy"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_policy();
