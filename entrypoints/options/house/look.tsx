/** The library's mark and colour, and two more of its policies. What is wrong is said while it is written. */
import { useStore } from '@nanostores/preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { Section } from '../../../components/parts.tsx';
import { readableAccent } from '../../../utils/house/accent.ts';
import { checkHouse, type House } from '../../../utils/house/house.ts';
import { fill } from '../../../utils/i18n/format.ts';
import { useStaff } from '../staff.ts';
import { put } from './draft.ts';
import { $text } from './messages.ts';

type Field = 'logo' | 'accent' | 'internetSafetyPolicyUrl' | 'siteBlockingPolicyUrl';

export function isWrong(house: Partial<House>, field: Field): boolean {
  return house[field] !== undefined && 'problems' in checkHouse({ [field]: house[field] });
}

export function Look({ house }: { house: Partial<House> }) {
  const t = useStore($text);
  return (
    <Section id="look" heading={t.lookHeading}>
      <Logo logo={house.logo} />
      <Accent house={house} />
      <Link house={house} field="internetSafetyPolicyUrl" />
      <Link house={house} field="siteBlockingPolicyUrl" />
    </Section>
  );
}

function Logo({ logo }: { logo: string | undefined }) {
  const t = useStore($text);
  const { locked } = useStaff();
  const id = useId();
  const [bad, setBad] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const url = await addressOf(file).catch(() => '');
    const good = !isWrong({ logo: url }, 'logo');
    setBad(!good);
    if (good) put({ logo: url });
  };
  return (
    <div class="field">
      <label for={locked ? undefined : id}>{t.logo}</label>
      <p class="soft small" id={`${id}-help`}>
        {t.logoHelp}
      </p>
      {!locked && (
        <input
          id={id}
          type="file"
          accept="image/png,image/svg+xml,image/webp,image/jpeg"
          aria-invalid={bad ? 'true' : undefined}
          aria-describedby={`${id}-help ${id}-problem`}
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      )}
      <p class="problem" id={`${id}-problem`} role={bad ? 'status' : undefined}>
        {bad && t.badLogo}
      </p>
      {locked && logo === undefined && <p>{t.noLogo}</p>}
      {logo !== undefined && (
        <div class="row">
          <img class="mark-picture" src={logo} alt={t.logoNow} />
          {!locked && (
            <Button look="quiet" onPress={() => put({ logo: null })}>
              {t.logoRemove}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function addressOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

function Accent({ house }: { house: Partial<House> }) {
  const t = useStore($text);
  const { locked } = useStaff();
  const id = useId();
  const { accent } = house;
  const wrong = isWrong(house, 'accent');
  const set = (text: string) => put({ accent: text.trim() === '' ? null : text.trim() });
  const light = accent !== undefined && !wrong ? readableAccent(accent, 'light') : undefined;
  const dark = accent !== undefined && !wrong ? readableAccent(accent, 'dark') : undefined;
  return (
    <div class="field">
      <label for={id}>{t.accent}</label>
      <p class="soft small" id={`${id}-help`}>
        {t.accentHelp}
      </p>
      <input
        id={id}
        type="text"
        dir="ltr"
        spellcheck={false}
        readOnly={locked}
        value={accent ?? ''}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={`${id}-help ${id}-problem`}
        onInput={(event) => set(event.currentTarget.value)}
      />
      <p class="problem" id={`${id}-problem`} role={wrong ? 'status' : undefined}>
        {wrong && t.badAccent}
      </p>
      {light !== undefined && dark !== undefined && (
        <>
          <p class="soft small">{fill(t.accentShown, { light, dark })}</p>
          <div class="row">
            <span class="swatch light" style={{ color: light, borderColor: light }}>
              {t.sampleLight}
            </span>
            <span class="swatch dark" style={{ color: dark, borderColor: dark }}>
              {t.sampleDark}
            </span>
          </div>
        </>
      )}
    </div>
  );
}

function Link(props: { house: Partial<House>; field: 'internetSafetyPolicyUrl' | 'siteBlockingPolicyUrl' }) {
  const t = useStore($text);
  const { locked } = useStaff();
  const { house, field } = props;
  const id = useId();
  const wrong = isWrong(house, field);
  return (
    <div class="field">
      <label for={id}>{t[field]}</label>
      <p class="soft small" id={`${id}-help`}>
        {t.linkHelp}
      </p>
      <input
        id={id}
        type="url"
        dir="ltr"
        spellcheck={false}
        readOnly={locked}
        value={house[field] ?? ''}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={`${id}-help ${id}-problem`}
        onInput={(event) => put({ [field]: event.currentTarget.value.trim() || null })}
      />
      <p class="problem" id={`${id}-problem`} role={wrong ? 'status' : undefined}>
        {wrong && t.badLink}
      </p>
    </div>
  );
}
