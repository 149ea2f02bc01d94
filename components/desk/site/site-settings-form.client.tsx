'use client';

import { type ReactNode, useId, useRef, useState } from 'react';
import { previewSiteSettings } from '@/lib/actions/preview-site-settings';
import { setSiteSettings } from '@/lib/actions/set-site-settings';
import type { SiteSection } from '@/lib/document/shapes/site-info';
import type { SiteSettings } from '@/lib/document/site/site-settings';
import { settingsMessages } from '@/lib/kit/messages/settings';
import { siteSettingsMessages } from '@/lib/kit/messages/site-settings';
import { zoneMeant } from '@/lib/kit/site-locale';
import { runAction } from '../ask-server';
import { Problem } from '../problem';
import { type Faults, FaultsProvider, faultsOf, useFirstFault, withoutFields } from '../settings/faults';
import { SettingsFoot } from '../settings/settings-foot';
import { useSettingsSave } from '../settings/use-settings-save';
import { LinkRows } from './link-rows';
import { LocaleFields } from './locale-fields';
import { LookFields } from './look-fields';
import { PolicyRows } from './policy-rows';
import { siteFault, siteFieldName } from './site-field-name';
import { SiteLine, SocialField } from './site-line';

interface Props {
  settings: SiteSettings;
  /** In the order of the navigation. */
  sections: readonly SiteSection[];
  /** Named, with the one that holds now. */
  languages: readonly { tag: string; name: string }[];
  /** IANA names. */
  zones: readonly string[];
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-8">
      <h2 className="mb-3 font-serif text-xl font-medium">{title}</h2>
      {children}
    </section>
  );
}

/** Name, language, zone, look, navigation, footer and policies of the site, with a look at it before it is published. */
export function SiteSettingsForm({ settings, sections, languages, zones }: Props) {
  const words = siteSettingsMessages();
  const id = useId();
  const [present, setPresent] = useState(settings);
  const [social, setSocial] = useState(settings.social.join('\n'));
  // Counts looks: a new one loads the frame again.
  const [look, setLook] = useState(0);
  const [looking, setLooking] = useState(false);
  const [problem, setProblem] = useState('');
  const wanted: SiteSettings = {
    ...present,
    zone: zoneMeant(present.zone, zones),
    social: social.split(/\s+/).filter(Boolean),
  };
  const saving = useSettingsSave({
    first: settings,
    now: wanted,
    send: setSiteSettings,
    show(saved: SiteSettings) {
      setPresent(saved);
      setSocial(saved.social.join('\n'));
    },
  });
  // What was wrong at the last try, until it is changed.
  const [faults, setFaults] = useState<Faults>({});
  const [found, setFound] = useState(saving.faults);
  if (found !== saving.faults) {
    setFound(saving.faults);
    setFaults(saving.faults ?? {});
  }
  const [looked, setLooked] = useState<Faults | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useFirstFault(form, saving.faults);
  useFirstFault(form, looked);
  const mend = (fields: string[]) => setFaults((before) => withoutFields(before, fields));
  function change(given: Partial<SiteSettings>) {
    setPresent((before) => ({ ...before, ...given }));
    mend(Object.keys(given));
  }

  async function preview() {
    if (looking) return;
    setLooking(true);
    setProblem('');
    const answer = await runAction(() => previewSiteSettings(wanted));
    setLooking(false);
    const wrong = answer.ok || !answer.problem ? null : faultsOf(answer.problem);
    setLooked(wrong);
    setFaults(wrong ?? {});
    if (answer.ok) setLook(look + 1);
    else setProblem(wrong ? settingsMessages().wrong : answer.sentence);
  }

  const line = (key: 'name' | 'tagline' | 'description', max: number, hint = '') => (
    <SiteLine
      at={key}
      label={words[key]}
      value={present[key]}
      max={max}
      hint={hint}
      onChange={(value) => change({ [key]: value })}
    />
  );

  return (
    <FaultsProvider value={{ faults, sentenceOf: siteFault }}>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          saving.save();
        }}
      >
        <Part title={words.parts.name}>
          {line('name', 80)}
          {line('tagline', 160)}
          {line('description', 500, words.descriptionHint)}
          <LocaleFields settings={present} languages={languages} zones={zones} onChange={change} />
        </Part>
        <Part title={words.parts.look}>
          <LookFields settings={present} sections={sections} onChange={change} />
        </Part>
        <Part title={words.parts.navigation}>
          <p className="text-sm text-pretty text-ink-soft">
            {words.sectionsHint}{' '}
            <a href="/desk/settings/sections" className="text-link">
              {words.sections}
            </a>
          </p>
          <LinkRows
            legend={words.links}
            at="navigation"
            links={present.navigation}
            onChange={(navigation) => change({ navigation })}
          />
        </Part>
        <Part title={words.parts.footer}>
          <LinkRows
            legend={words.footerLinks}
            at="footer"
            links={present.footer}
            onChange={(footer) => change({ footer })}
          />
          <label className="field-label mt-4" htmlFor={`${id}-small`}>
            {words.footerText}
          </label>
          <textarea
            id={`${id}-small`}
            className="field min-h-20"
            aria-describedby={`${id}-small-hint`}
            value={present.footerText}
            maxLength={1_000}
            onChange={({ target }) => change({ footerText: target.value })}
          />
          <p id={`${id}-small-hint`} className="mt-1 text-xs text-ink-faint">
            {words.footerTextHint}
          </p>
        </Part>
        <Part title={words.parts.policies}>
          <p className="text-sm text-ink-soft">{words.policiesHint}</p>
          <PolicyRows policies={present.policies} onChange={(policies) => change({ policies })} />
        </Part>
        <Part title={words.parts.social}>
          <SocialField
            value={social}
            onChange={(value) => {
              setSocial(value);
              mend(['social']);
            }}
          />
        </Part>
        <div className="mt-8">
          <button type="button" className="btn" aria-disabled={looking} onClick={() => void preview()}>
            {looking ? words.looking : words.look}
          </button>
          <Problem className="mt-2">{problem}</Problem>
          {look > 0 && (
            <iframe
              key={look}
              title={words.frame}
              src="/preview/site"
              className="mt-3 h-[36rem] w-full border border-rule bg-surface"
            />
          )}
        </div>
        <SettingsFoot saving={saving} words={words} nameOf={siteFieldName} named />
      </form>
    </FaultsProvider>
  );
}
