-- CreateTable
CREATE TABLE "Front" (
    "key" TEXT NOT NULL,
    "sectionId" UUID,
    "version" INTEGER NOT NULL,
    "document" JSON NOT NULL,
    "saveId" UUID NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID NOT NULL,
    "publishedVersion" INTEGER,
    "publishedDocument" JSON,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Front_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "FrontRevision" (
    "frontKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "document" JSON NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "FrontRevision_pkey" PRIMARY KEY ("frontKey","version")
);

-- CreateTable
CREATE TABLE "FrontPlan" (
    "id" UUID NOT NULL,
    "frontKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "wall" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "second" BOOLEAN NOT NULL DEFAULT false,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "state" "ScheduleState" NOT NULL DEFAULT 'planned',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "problem" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "FrontPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Breaking" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "storyId" UUID NOT NULL,
    "headline" TEXT NOT NULL DEFAULT '',
    "until" TIMESTAMPTZ(3) NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,
    "setById" UUID NOT NULL,

    CONSTRAINT "Breaking_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Front_sectionId_key" ON "Front"("sectionId");

-- CreateIndex
CREATE INDEX "FrontPlan_frontKey_state_dueAt_idx" ON "FrontPlan"("frontKey", "state", "dueAt");

-- CreateIndex
CREATE INDEX "FrontPlan_state_dueAt_idx" ON "FrontPlan"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Publication_kind_publishedAt_storyId_idx" ON "Publication"("kind", "publishedAt" DESC, "storyId" DESC);

-- CreateIndex
CREATE INDEX "Publication_sectionId_kind_publishedAt_storyId_idx" ON "Publication"("sectionId", "kind", "publishedAt" DESC, "storyId" DESC);

-- AddForeignKey
ALTER TABLE "Front" ADD CONSTRAINT "Front_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Front" ADD CONSTRAINT "Front_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrontRevision" ADD CONSTRAINT "FrontRevision_frontKey_fkey" FOREIGN KEY ("frontKey") REFERENCES "Front"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrontRevision" ADD CONSTRAINT "FrontRevision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrontPlan" ADD CONSTRAINT "FrontPlan_frontKey_fkey" FOREIGN KEY ("frontKey") REFERENCES "Front"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrontPlan" ADD CONSTRAINT "FrontPlan_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Breaking" ADD CONSTRAINT "Breaking_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Breaking" ADD CONSTRAINT "Breaking_setById_fkey" FOREIGN KEY ("setById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who changes what (docs/page-drops.md): a front when it is published, the breaking strip, and slots that fill themselves
-- with stories of a kind.

CREATE FUNCTION drop_pages_of_front() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."publishedVersion" IS DISTINCT FROM NEW."publishedVersion"
    OR OLD."publishedDocument"::text IS DISTINCT FROM NEW."publishedDocument"::text THEN
    PERFORM note_page_drop('front:' || coalesce(NEW.key, OLD.key), 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER INSERT OR UPDATE OR DELETE ON "Front"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_front();

CREATE FUNCTION drop_pages_of_breaking() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_page_drop('breaking', 'soft');
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER INSERT OR UPDATE OR DELETE ON "Breaking"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_breaking();

CREATE FUNCTION drop_kinds_of_publication() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM note_page_drop('list:kind:' || NEW.kind, 'soft');
  ELSIF (OLD.kind, OLD."sectionId", OLD."publishedAt") IS DISTINCT FROM (NEW.kind, NEW."sectionId", NEW."publishedAt") THEN
    PERFORM note_page_drop('list:kind:' || OLD.kind, 'list:kind:' || NEW.kind, 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_kinds AFTER INSERT OR UPDATE ON "Publication"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_kinds_of_publication();

CREATE FUNCTION drop_fronts_of_coverage() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(OLD.state IN ('live', 'paused'), FALSE) <> coalesce(NEW.state IN ('live', 'paused'), FALSE) THEN
    PERFORM note_page_drop('list:live', 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_fronts AFTER INSERT OR UPDATE OR DELETE ON "LiveCoverage"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_fronts_of_coverage();
