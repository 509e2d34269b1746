import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerDetail, CustomerProfile } from '#shared/contract/customers.contract.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { SlideOver } from '#renderer/ui/slide-over.tsx';
import { useTags } from '../api/customer-queries.ts';
import { useSavingProfile } from '../api/use-saving-profile.ts';
import { mergeProfiles, type ProfileFact } from '../merge-profiles.ts';
import { draftOf, emptyDraft, profileOf, type ProfileDraft } from '../profile-draft.ts';
import { DuplicateDialog } from './duplicate-dialog.tsx';
import { MeanwhileNotice } from './meanwhile-notice.tsx';
import styles from './profile.module.css';
import { BriefFields, FurtherFields } from './profile-fields.tsx';

const formId = 'customer-profile';

interface Props {
  /** Undefined enrols somebody new. */
  readonly customer: CustomerDetail | undefined;
  /** What was typed before one came here. */
  readonly prefill?: { readonly name?: string | undefined; readonly phone?: string | undefined } | undefined;
  readonly onSaved: (customer: CustomerDetail) => void;
  readonly onClose: () => void;
}

interface Meanwhile {
  readonly theirs: CustomerProfile;
  readonly contested: readonly ProfileFact[];
}

/** The whole profile: two fields to enrol with, the rest when one wants it. */
export function ProfilePanel({ customer, prefill, onSaved, onClose }: Props) {
  const { t } = useTranslation(['people', 'common']);
  const tags = useTags();
  const { save, busy, failure, forgetFailure } = useSavingProfile(onSaved);
  const [base, setBase] = useState(customer);
  const [draft, setDraft] = useState<ProfileDraft>(() =>
    customer === undefined ? emptyDraft(prefill) : draftOf(customer.profile),
  );
  const [halfBirthday, setHalfBirthday] = useState(false);
  const [meanwhile, setMeanwhile] = useState<Meanwhile>();
  const [shownMore, setShownMore] = useState(false);

  async function submit(duplicateAccepted: boolean): Promise<void> {
    const profile = profileOf(draft);
    setHalfBirthday(profile === null);
    if (profile === null) return;
    const failed = await save({ profile, duplicateAccepted, from: base });
    if (failed?.current === undefined || base === undefined) return;
    const { current } = failed;
    const merged = mergeProfiles(base.profile, profile, current.profile);
    setDraft(draftOf(merged.profile));
    setBase(current);
    setMeanwhile({ theirs: current.profile, contested: merged.contested });
  }

  function take(fact: ProfileFact): void {
    if (meanwhile === undefined) return;
    const { [fact]: theirs } = draftOf(meanwhile.theirs);
    setDraft({ ...draft, [fact]: theirs });
    setMeanwhile({ ...meanwhile, contested: meanwhile.contested.filter((other) => other !== fact) });
  }

  const fields = {
    draft,
    onChange: (change: Partial<ProfileDraft>) => setDraft({ ...draft, ...change }),
    errorOf: (fact: ProfileFact) => {
      if (fact === 'birthday' && halfBirthday) return t('form.halfBirthday');
      return failure?.fact === fact ? failure.sentence : undefined;
    },
  };
  const isNew = customer === undefined;
  const isElsewhere = failure !== undefined && failure.fact === undefined;
  return (
    <SlideOver
      open
      onClose={onClose}
      title={isNew ? t('enrol') : t('form.editTitle', { name: customer.profile.name })}
      actions={
        <>
          <BigButton size="main" onClick={onClose} disabled={busy}>
            {t('common:cancel')}
          </BigButton>
          <BigButton type="submit" form={formId} variant="main" size="main" busy={busy}>
            {isNew ? t('form.enrol') : t('common:save')}
          </BigButton>
        </>
      }
    >
      <form
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit(false);
        }}
      >
        {meanwhile === undefined ? null : (
          <MeanwhileNotice theirs={meanwhile.theirs} contested={meanwhile.contested} onTake={take} />
        )}
        {isElsewhere && failure.matches.length === 0 && failure.current === undefined ? (
          <ErrorNotice>{failure.sentence}</ErrorNotice>
        ) : null}
        <BriefFields {...fields} />
        {isNew && !shownMore ? (
          <div>
            <BigButton onClick={() => setShownMore(true)} expanded={false}>
              {t('form.more')}
            </BigButton>
          </div>
        ) : (
          <FurtherFields {...fields} knownTags={tags.map(({ tag }) => tag)} />
        )}
      </form>
      <DuplicateDialog
        matches={failure?.matches ?? []}
        busy={busy}
        onTwoPeople={() => void submit(true)}
        onClose={forgetFailure}
      />
    </SlideOver>
  );
}
