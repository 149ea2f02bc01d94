-- The row that numbers page drops is found by its key: after a large import the table holds many dead versions of it, and a
-- statement without a condition reads all of them at every commit.
CREATE OR REPLACE FUNCTION note_page_drop(VARIADIC given TEXT[]) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  next BIGINT;
  -- The last one says whether it is a hard drop.
  is_hard BOOLEAN := given[array_length(given, 1)] = 'hard';
BEGIN
  UPDATE "DropSequence" SET last = last + 1, site = CASE WHEN 'site' = ANY(given) THEN last + 1 ELSE site END
    WHERE id = 1 RETURNING last INTO next;
  INSERT INTO "PageDrop" (seq, tags, hard) VALUES (next, given[1:array_length(given, 1) - 1], is_hard);
  PERFORM pg_notify('dateline_drops', '');
END $$;
