import { deskMessages } from '@/lib/kit/messages/desk';
import { peopleMessages } from '@/lib/kit/messages/people';
import type { Role } from '@/lib/policy/viewer';

interface Props {
  /** Makes the fields' ids and names this form's own. */
  id: string;
  roles: readonly Role[];
  sections: readonly { id: string; name: string }[];
  role: Role;
  sectionIds: readonly string[];
  change(role: Role, sectionIds: string[]): void;
}

/** What somebody is to be here, and in which sections. */
export function PlaceFields({ id, roles, sections, role, sectionIds, change }: Props) {
  const words = peopleMessages();
  const names = deskMessages().role;
  return (
    <>
      <div>
        <label htmlFor={`${id}-role`} className="field-label">
          {words.role}
        </label>
        <select
          id={`${id}-role`}
          className="field"
          value={role}
          aria-describedby={`${id}-role-hint`}
          onChange={(event) => {
            const chosen = roles.find((one) => one === event.target.value);
            if (chosen) change(chosen, chosen === 'admin' ? [] : [...sectionIds]);
          }}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
        <p id={`${id}-role-hint`} className="mt-1 text-xs text-pretty text-ink-faint">
          {words.roles[role]}
        </p>
      </div>
      {role !== 'admin' && sections.length > 0 && (
        <fieldset aria-describedby={`${id}-sections-hint`}>
          <legend className="field-label">{words.sections}</legend>
          <div className="flex flex-wrap gap-x-4">
            {sections.map((section) => (
              <label key={section.id} className="flex min-h-8 items-center gap-2 text-sm">
                <input
                  type="checkbox"
                  checked={sectionIds.includes(section.id)}
                  onChange={({ target }) => {
                    const others = sectionIds.filter((one) => one !== section.id);
                    change(role, target.checked ? [...others, section.id] : others);
                  }}
                />
                {section.name}
              </label>
            ))}
          </div>
          <p id={`${id}-sections-hint`} className="text-xs text-pretty text-ink-faint">
            {words.sectionsHint}
          </p>
        </fieldset>
      )}
    </>
  );
}
