import type { Stage } from '../../e2e/support/stage';

/**
 * A library of so many photos without files: five years of them, of 400 photographers, 12 agencies and 60 places, one in 200 without a
 * credit, three in ten used. The same every time.
 */
export async function fillLibrary(stage: Stage, personId: string, count: number): Promise<void> {
  await stage.query(
    `WITH photos AS (
      SELECT i,
        (ARRAY['harbour','market','council','ferry','tram','stadium','bridge','school','hospital','orchard'])[1 + i % 10]
          || ' ' || (ARRAY['at dawn','in the rain','after the vote','before the match','on strike','by night'])[1 + i / 10 % 6]
          || ' in place' || i % 60 AS what,
        'Photographer' || i % 400 || ' Name' || i % 97 AS who
      FROM generate_series(1, $2::int) AS i)
    INSERT INTO "Photo" (id, sha256, "fileName", format, width, height, bytes, "originalKey", sizes, alt, caption,
      credit, "copyrightNotice", agencies, metadata, "uploadedById", "createdAt", "updatedAt")
    SELECT gen_random_uuid(), 'bench-' || i, 'DSC_' || lpad(i::text, 6, '0') || '.jpg', 'jpeg',
      CASE WHEN i % 3 = 0 THEN 3000 ELSE 4000 END, CASE WHEN i % 3 = 0 THEN 4000 ELSE 3000 END, 5000000, 'bench/' || i,
      (SELECT jsonb_agg(jsonb_build_object('width', w, 'height', w * 3 / 4, 'bytes', w * 40,
        'key', 'aa/bench-' || i || '-' || w || '.webp')) FROM unnest(ARRAY[320, 640, 960, 1280, 1600, 1920, 2560]) AS w),
      'People stand at the ' || what, 'The ' || what || ', as the desk was told on day ' || i % 1800 || '.',
      jsonb_build_object('kind', 'photograph', 'agency', CASE WHEN i % 200 > 0 THEN 'Agency' || i % 12 END,
        'library', NULL, 'line', NULL,
        'creators', CASE WHEN i % 200 > 0 THEN jsonb_build_array(who) ELSE '[]' END),
      '© ' || who, ARRAY['agency' || i % 12],
      jsonb_build_object('headline', jsonb_build_object('value', 'Scenes of ' || what, 'origin', 'xmp'), 'dateTaken',
        jsonb_build_object('value', to_char(now() - i * interval '26 minutes', 'YYYY-MM-DD"T"HH24:MI:SS'), 'origin', 'exif')),
      $1::uuid, now() - i * interval '26 minutes', now()
    FROM photos`,
    [personId, count],
  );
}
