-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "name" TEXT,
ADD COLUMN     "publishedAt" TIMESTAMPTZ(3),
ADD COLUMN     "summary" JSONB;

-- AlterTable
ALTER TABLE "Story" ADD COLUMN     "thinnedAt" TIMESTAMPTZ(3);

-- What went out before this column existed stands in the audit log.
UPDATE "Revision" r SET "publishedAt" = a.at
FROM (
  SELECT "subjectId", (detail->>'version')::int AS version, min(at) AS at
  FROM "AuditLine" WHERE verb = 'story.publish' AND "subjectKind" = 'story'
  GROUP BY 1, 2
) a
WHERE r."storyId"::text = a."subjectId" AND r.version = a.version;
