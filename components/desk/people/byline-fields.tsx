import type { DeskByline } from '@/lib/document/shapes/desk-people';
import { peopleMessages } from '@/lib/kit/messages/people';
import { longestBio, longestName, mostLinks } from '@/lib/policy/person-requests';

export type Byline = Omit<DeskByline, 'slug'>;

interface Props {
  id: string;
  byline: Byline;
  change(byline: Byline): void;
}

/** What readers see of somebody. */
export function BylineFields({ id, byline, change }: Props) {
  const words = peopleMessages().profile;
  const setLink = (index: number, link: Partial<Byline['links'][number]>) =>
    change({ ...byline, links: byline.links.map((one, i) => (i === index ? { ...one, ...link } : one)) });
  return (
    <>
      <div>
        <label htmlFor={`${id}-byline`} className="field-label">
          {words.bylineName}
        </label>
        <input
          id={`${id}-byline`}
          className="field"
          required
          maxLength={longestName}
          value={byline.name}
          onChange={({ target }) => change({ ...byline, name: target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-job`} className="field-label">
          {words.jobTitle}
        </label>
        <input
          id={`${id}-job`}
          className="field"
          maxLength={longestName}
          value={byline.jobTitle}
          onChange={({ target }) => change({ ...byline, jobTitle: target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-bio`} className="field-label">
          {words.bio}
        </label>
        <textarea
          id={`${id}-bio`}
          className="field"
          rows={4}
          maxLength={longestBio}
          value={byline.bio}
          onChange={({ target }) => change({ ...byline, bio: target.value })}
        />
      </div>
      <fieldset className="grid gap-2">
        <legend className="field-label">{words.links}</legend>
        {byline.links.map((link, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a link has no name but its place
          <div key={index} className="grid gap-2 sm:grid-cols-[10rem_1fr_auto]">
            <input
              className="field"
              aria-label={words.linkLabel}
              placeholder={words.linkLabel}
              required
              maxLength={longestName}
              value={link.label}
              onChange={({ target }) => setLink(index, { label: target.value })}
            />
            <input
              className="field"
              type="url"
              aria-label={words.linkUrl}
              placeholder="https://"
              required
              value={link.url}
              onChange={({ target }) => setLink(index, { url: target.value })}
            />
            <button
              type="button"
              className="btn"
              aria-label={words.removeLink(link.label)}
              onClick={() => change({ ...byline, links: byline.links.filter((_, i) => i !== index) })}
            >
              ×
            </button>
          </div>
        ))}
        {byline.links.length < mostLinks && (
          <div>
            <button
              type="button"
              className="btn"
              onClick={() => change({ ...byline, links: [...byline.links, { label: '', url: '' }] })}
            >
              {words.addLink}
            </button>
          </div>
        )}
      </fieldset>
    </>
  );
}
