-- AlterTable
ALTER TABLE "LiveCoverage" ADD COLUMN     "endsSecond" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "endsWall" TEXT,
ADD COLUMN     "startsSecond" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "startsWall" TEXT,
ADD COLUMN     "zone" TEXT NOT NULL DEFAULT '';

-- What was announced and is still to come happens by the clock from now on, as it was typed: by the newsroom's clocks.
UPDATE "LiveCoverage" SET zone = site.zone,
  "startsWall" = to_char("startsAt" AT TIME ZONE site.zone, 'YYYY-MM-DD"T"HH24:MI')
  FROM "Site" site WHERE site.id = 1 AND state = 'upcoming' AND "startsAt" > now();
UPDATE "LiveCoverage" SET zone = site.zone,
  "endsWall" = to_char("endsAt" AT TIME ZONE site.zone, 'YYYY-MM-DD"T"HH24:MI')
  FROM "Site" site WHERE site.id = 1 AND state <> 'ended' AND "endsAt" > now();
INSERT INTO "DueItem" (id, kind, "subjectId", "dueAt", "tryAt")
  SELECT gen_random_uuid(), 'live-begin', "storyId", "startsAt", "startsAt" FROM "LiveCoverage" WHERE "startsWall" IS NOT NULL
  UNION ALL
  SELECT gen_random_uuid(), 'live-end', "storyId", "endsAt", "endsAt" FROM "LiveCoverage" WHERE "endsWall" IS NOT NULL;
