'use client';

import { useId, useState } from 'react';
import { setSignInSettings } from '@/lib/actions/set-sign-in-settings';
import { deskMessages } from '@/lib/kit/messages/desk';
import { signInSettingsMessages } from '@/lib/kit/messages/sign-in-settings';
import type { SignInSettings } from '@/lib/policy/sign-in-settings';
import { type Role, roles } from '@/lib/policy/viewer';
import { SettingsFoot } from '../settings/settings-foot';
import { useSettingsSave } from '../settings/use-settings-save';

interface Props {
  settings: SignInSettings;
  /** How many of each role have no second step. */
  without: Record<Role, number>;
}

/** Which roles need a second step to sign in. */
export function SignInSettingsForm({ settings, without }: Props) {
  const words = signInSettingsMessages();
  const id = useId();
  const [now, setNow] = useState(settings);
  const saving = useSettingsSave({ first: settings, now, send: setSignInSettings, show: setNow });
  return (
    <form
      className="max-w-2xl"
      onSubmit={(event) => {
        event.preventDefault();
        saving.save();
      }}
    >
      <fieldset aria-describedby={`${id}-consequence`}>
        <legend className="font-medium">{words.roles}</legend>
        {roles.map((role) => (
          <div key={role} className="border-b border-rule py-2">
            <label className="flex min-h-9 items-center gap-2">
              <input
                type="checkbox"
                checked={now.secondFactorRoles.includes(role)}
                aria-describedby={`${id}-${role}`}
                onChange={({ target }) =>
                  setNow({
                    secondFactorRoles: roles.filter((one) =>
                      one === role ? target.checked : now.secondFactorRoles.includes(one),
                    ),
                  })
                }
              />
              {deskMessages().role[role]}
            </label>
            <p id={`${id}-${role}`} className="text-sm text-ink-soft">
              {words.without(without[role])}
            </p>
          </div>
        ))}
      </fieldset>
      <p id={`${id}-consequence`} className="mt-3 text-sm text-pretty text-ink-soft">
        {words.consequence}
      </p>
      <SettingsFoot saving={saving} words={words} />
    </form>
  );
}
