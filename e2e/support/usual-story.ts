import type { Block } from '@/lib/document/block';
import { newBlockId, newId } from '@/lib/kit/ids';
import { photoBlock } from './photo-block';
import { publishByHand } from './publish-by-hand';
import type { Stage } from './stage';

const vocabulary =
  'the of and a to in harbour ferry council night quay lantern winter budget repaired asked wrote carried over under again slowly island captain timber market valley tram said nobody before after twice because their evening boat rope tide wall letter minutes public door opened'.split(
    ' ',
  );
const paragraphs = 16;
const wordsEach = 50;

/** Words that come in no order, always the same ones: repeated sentences would be compressed away. */
function prose(paragraph: number): string {
  let state = paragraph * 7_919 + 17;
  const words = Array.from({ length: wordsEach }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return vocabulary[Math.floor((state / 2_147_483_648) * vocabulary.length)];
  });
  return `${words.join(' ')}.`;
}

/** A news story as most are: 800 words, a lead picture and two more. Returns its address. */
export async function publishUsualStory(stage: Stage): Promise<string> {
  const by = await stage.person('Pia Lund', 'editor');
  const section = `ebb-${newId().slice(-6)}`;
  await stage.section(section, 'Ebb');
  const photos = await stage.query<{ id: string }>(
    `SELECT DISTINCT "leadPhotoId" AS id FROM "Publication" WHERE "leadPhotoId" IS NOT NULL AND "contentWarning" = ''
     ORDER BY 1 LIMIT 3`,
  );
  const [lead = '', ...more] = photos.map(({ id }) => id);
  const blocks: Block[] = Array.from({ length: paragraphs }, (_, at) => ({
    id: newBlockId(),
    type: 'paragraph',
    version: 1,
    text: [{ text: prose(at) }],
  }));
  for (const [at, id] of more.entries()) blocks.splice(4 + 6 * at, 0, photoBlock(id));
  const story = await publishByHand(stage, by, section, 'usual', blocks, {
    headline: 'The last boat did not wait for the council',
    standfirst: 'By ten the harbour master had a list of names, a torch and the key to the waiting room.',
    lead: { kind: 'photo', photoId: lead, alt: null, decorative: false, caption: null },
  });
  await stage.query(
    `INSERT INTO "Reference" ("ownerKind", "ownerId", stage, kind, "refId", "storyId")
     SELECT 'story', $1, 'published', 'photo', id, $1 FROM unnest($2::uuid[]) AS id`,
    [story.id, [lead, ...more]],
  );
  return story.path;
}
