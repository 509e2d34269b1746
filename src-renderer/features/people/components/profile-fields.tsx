import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/contract/values.ts';
import { BirthdayField } from '#renderer/ui/birthday-field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { TextAreaField } from '#renderer/ui/text-area-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { ProfileFact } from '../merge-profiles.ts';
import type { ProfileDraft } from '../profile-draft.ts';
import { TagsField } from './tags-field.tsx';

interface Props {
  readonly draft: ProfileDraft;
  readonly onChange: (change: Partial<ProfileDraft>) => void;
  readonly errorOf: (fact: ProfileFact) => string | undefined;
}

/** Name and phone: all that is asked while somebody waits. */
export function BriefFields({ draft, onChange, errorOf }: Props) {
  const { t } = useTranslation('people');
  return (
    <>
      <TextField
        label={t('fact.name')}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        error={errorOf('name')}
        maxLength={120}
        required
        autoFocus
      />
      <TextField
        label={t('fact.phone')}
        hint={t('form.phoneHint')}
        kind="tel"
        value={draft.phone}
        onChange={(phone) => onChange({ phone })}
        error={errorOf('phone')}
        maxLength={40}
      />
    </>
  );
}

const languages: readonly Language[] = ['en', 'pl', 'id'];

/** Everything else worth remembering of somebody; all of it may stay empty. */
export function FurtherFields({ draft, onChange, errorOf, knownTags }: Props & { knownTags: readonly string[] }) {
  const { t } = useTranslation('people');
  return (
    <>
      <TextField
        label={t('fact.usualOrder')}
        hint={t('form.usualOrderHint')}
        value={draft.usualOrder}
        onChange={(usualOrder) => onChange({ usualOrder })}
        maxLength={120}
      />
      <TextAreaField
        label={t('fact.notes')}
        hint={t('form.notesHint')}
        value={draft.notes}
        onChange={(notes) => onChange({ notes })}
        maxLength={2000}
      />
      <TagsField value={draft.tags} onChange={(tags) => onChange({ tags })} known={knownTags} />
      <TextField
        label={t('fact.email')}
        kind="email"
        value={draft.email}
        onChange={(email) => onChange({ email })}
        error={errorOf('email')}
        maxLength={254}
      />
      <BirthdayField
        label={t('fact.birthday')}
        hint={t('form.birthdayHint')}
        value={draft.birthday}
        onChange={(birthday) => onChange({ birthday })}
        error={errorOf('birthday')}
      />
      <SelectField<Language | 'none'>
        label={t('fact.language')}
        value={draft.language ?? 'none'}
        onChange={(language) => onChange({ language: language === 'none' ? null : language })}
        options={[
          { value: 'none', label: t('language.none') },
          ...languages.map((language) => ({ value: language, label: t(`language.${language}`) })),
        ]}
      />
    </>
  );
}
