-- Two more roles, and people who work for some sections only.
ALTER TYPE "Role" ADD VALUE 'contributor';
ALTER TYPE "Role" ADD VALUE 'draft_reader';

ALTER TABLE "Person" ADD COLUMN     "sectionIds" UUID[] DEFAULT ARRAY[]::UUID[];

-- The section chosen in the working copy, kept by PostgreSQL, whoever writes a story.
ALTER TABLE "Story" ADD COLUMN     "sectionId" UUID GENERATED ALWAYS AS (((fields ->> 'sectionId'::text))::uuid) STORED;

CREATE INDEX "Story_sectionId_updatedAt_id_idx" ON "Story"("sectionId", "updatedAt" DESC, "id" DESC);
