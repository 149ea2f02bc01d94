-- Addresses are asked for with escapes only where they are needed (RFC 3986, 6.2.2.2): redirects are kept so too. Where one is kept
-- in both forms the other one stays as it was, and isn't asked for any more.
DO $$
DECLARE
  code INTEGER;
  written TEXT;
BEGIN
  FOR code IN SELECT ascii(letter) FROM regexp_split_to_table(
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~', '') AS letter
  LOOP
    written := '%' || upper(to_hex(code));
    UPDATE "Redirect" kept SET path = replace(path, written, chr(code))
    WHERE position(written IN path) > 0
      AND NOT EXISTS (SELECT FROM "Redirect" other WHERE other.path <> kept.path
        AND replace(other.path, written, chr(code)) = replace(kept.path, written, chr(code))
        AND (other.path = replace(kept.path, written, chr(code)) OR other.path < kept.path));
  END LOOP;
END $$;
