-- The key points of live coverage are searched like the posts below them.
CREATE TRIGGER search_due AFTER UPDATE OF summary OR DELETE ON "LiveCoverage"
  FOR EACH ROW EXECUTE FUNCTION search_of_its_story();

SELECT mark_search_due(ARRAY(SELECT "storyId" FROM "LiveCoverage" WHERE "summary"::text LIKE '%"text"%'));
