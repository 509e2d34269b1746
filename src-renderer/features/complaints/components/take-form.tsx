import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { channels } from '#shared/domain/complaints/case.ts';
import { guessSeverity } from '#shared/domain/complaints/guess-severity.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { TextAreaField } from '#renderer/ui/text-area-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useTakenReason } from '../api/use-taken-reason.ts';
import { useGivablePrograms } from '../api/gesture-queries.ts';
import { useCaseFiles } from '../case-files.ts';
import { taking, type TakeDraft } from '../take.store.ts';
import { ReasonChoice } from './reason-choice.tsx';
import { SeverityChoice } from './severity-choice.tsx';
import styles from './take-dialog.module.css';
import { WhoComplains } from './who-complains.tsx';

interface Props {
  readonly draft: TakeDraft;
  /** It was begun before: there is something to let go of. */
  readonly resumed: boolean;
  readonly busy: boolean;
  /** Why it was not taken. */
  readonly refused: string | undefined;
  readonly onTake: () => void;
}

/** What happened: one press on what it is about is enough. */
export function TakeForm({ draft, resumed, busy, refused, onTake }: Props) {
  const { t } = useTranslation('complaints');
  const [asked, setAsked] = useState(false);
  const reasons = useRef<HTMLFieldSetElement>(null);
  // Asked for already, so that it is there when it is settled now.
  useGivablePrograms(draft.customerId);
  const { FilesOfTaking } = useCaseFiles();
  const { what, wants, item } = draft;
  const { offered, chosen, words: about } = useTakenReason(draft.reasonId);
  const missing = chosen === undefined && what.trim() === '';

  function proceed(next: () => void): void {
    setAsked(missing);
    if (!missing) next();
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        proceed(taking.chooseGesture);
      }}
    >
      <WhoComplains
        customerId={draft.customerId}
        onChange={(customerId) => {
          taking.change({ customerId });
          // What was pressed is gone: on to the next question.
          if (customerId !== null) reasons.current?.querySelector('input')?.focus();
        }}
      />
      {offered === undefined ? null : (
        <ReasonChoice
          ref={reasons}
          reasons={offered}
          value={chosen?.id ?? null}
          onChange={(reasonId) => taking.change({ reasonId })}
        />
      )}
      <div className={styles.words}>
        <TextAreaField
          label={t('take.what')}
          placeholder={about === '' ? undefined : about}
          value={what}
          onChange={(text) => taking.change({ what: text })}
          maxLength={4000}
        />
        <div className={styles.fields}>
          <TextField
            label={t('take.item')}
            value={item}
            onChange={(text) => taking.change({ item: text })}
            maxLength={120}
          />
          <TextField
            label={t('take.wants')}
            value={wants}
            onChange={(text) => taking.change({ wants: text })}
            maxLength={1000}
          />
        </div>
      </div>
      <div className={styles.pair}>
        <SeverityChoice
          value={draft.severity}
          guessed={guessSeverity(`${what.trim() === '' ? about : what}\n${wants}`, chosen?.code)}
          onChange={(severity) => taking.change({ severity })}
        />
        <SelectField
          label={t('take.channel')}
          value={draft.channel}
          options={channels.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
          onChange={(channel) => taking.change({ channel })}
        />
      </div>
      <div className={styles.foot}>
        {asked && missing ? <ErrorNotice>{t('take.missing')}</ErrorNotice> : null}
        {refused === undefined ? null : <ErrorNotice>{refused}</ErrorNotice>}
        <div className={styles.actions}>
          <FilesOfTaking files={draft.files} onChange={taking.changeFiles} />
          {resumed ? (
            <span className={styles.leave}>
              <BigButton variant="plain" onClick={taking.beginAnew} disabled={busy}>
                {t('take.beginAnew')}
              </BigButton>
            </span>
          ) : null}
          <BigButton size="main" busy={busy} onClick={() => proceed(onTake)}>
            {t('take.take')}
          </BigButton>
          <BigButton type="submit" variant="main" size="main" disabled={busy}>
            {t('take.settleNow')}
          </BigButton>
        </div>
      </div>
    </form>
  );
}
