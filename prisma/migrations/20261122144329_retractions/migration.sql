-- AlterEnum
ALTER TYPE "AddressAnswer" ADD VALUE 'retracted';

-- CreateTable
CREATE TABLE "Retraction" (
    "storyId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "sectionId" UUID NOT NULL,
    "headline" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "notice" TEXT NOT NULL,
    "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "retractedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Retraction_pkey" PRIMARY KEY ("storyId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Retraction_path_key" ON "Retraction"("path");

-- CreateIndex
CREATE INDEX "Retraction_retractedAt_storyId_idx" ON "Retraction"("retractedAt" DESC, "storyId" DESC);

-- AddForeignKey
ALTER TABLE "Retraction" ADD CONSTRAINT "Retraction_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Retraction" ADD CONSTRAINT "Retraction_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The notice stands on the story's page and on /corrections (docs/page-drops.md).
CREATE FUNCTION drop_pages_of_retraction() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM note_page_drop('story:' || OLD."storyId", 'corrections', 'hard');
  ELSE
    PERFORM note_page_drop('story:' || NEW."storyId", 'corrections', 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER INSERT OR UPDATE OR DELETE ON "Retraction"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_retraction();
