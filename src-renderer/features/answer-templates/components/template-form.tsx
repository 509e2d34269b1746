import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_ANSWER, type AnswerTemplate } from '#shared/contract/answer-templates.contract.ts';
import type { Language } from '#shared/contract/values.ts';
import {
  fillTemplate,
  placeholders,
  templateLanguages,
  unknownPlaceholders,
} from '#shared/domain/answer-templates/template-texts.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { languageNames } from '#renderer/lib/languages.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { usePersonAtTill, useShop } from '#renderer/lib/use-session.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { TextAreaField } from '#renderer/ui/text-area-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useExampleFacts } from '../use-example-facts.ts';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './answer-templates.module.css';

interface Props {
  /** null: a new one. */
  readonly template: AnswerTemplate | null;
  readonly onDone: (saved: AnswerTemplate) => void;
  readonly onCancel: () => void;
}

/** Name and texts of a template, and how a customer would read it. */
export function TemplateForm({ template, onDone, onCancel }: Props) {
  const { t } = useTranslation(['answer-templates', 'common']);
  const sentence = useErrorSentence();
  const ofShop: Language = useShop()?.language ?? 'en';
  const person = usePersonAtTill();
  const [name, setName] = useState(template?.name ?? '');
  const [texts, setTexts] = useState<AnswerTemplate['texts']>(template?.texts ?? {});
  const [language, setLanguage] = useState<Language>(ofShop);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const facts = useExampleFacts(language, person?.name ?? '');
  const text = texts[language] ?? '';
  const [unknown] = unknownPlaceholders(text);

  async function save(): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      onDone(await client.answerTemplates.save({ commandId: newCommandId(), id: template?.id ?? null, name, texts }));
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
    >
      <TextField label={t('name')} value={name} onChange={setName} maxLength={80} />
      <Segmented
        label={t('language')}
        value={language}
        options={templateLanguages.map((value) => ({ value, label: languageNames[value] }))}
        onChange={setLanguage}
      />
      <TextAreaField
        label={t('text')}
        value={text}
        onChange={(written) => setTexts((before) => ({ ...before, [language]: written }))}
        maxLength={LONGEST_ANSWER}
        error={unknown === undefined ? undefined : t('unknown', { name: `{${unknown}}` })}
      />
      <ul className={styles.facts} aria-label={t('facts')}>
        {placeholders.map((placeholder) => (
          <li key={placeholder}>
            <code>{`{${placeholder}}`}</code> {t(`fact.${placeholder}`)}
          </li>
        ))}
      </ul>
      {text.trim() === '' ? (
        <Quiet small>{t('fallsBack', { language: languageNames[ofShop] })}</Quiet>
      ) : (
        <div>
          <Quiet small>{t('preview')}</Quiet>
          <p className={styles.preview} lang={language}>
            {fillTemplate(text, facts)}
          </p>
        </div>
      )}
      {failure === null ? null : <ErrorNotice>{sentence(failure)}</ErrorNotice>}
      <div className={styles.ways}>
        <BigButton onClick={onCancel} disabled={busy}>
          {t('common:cancel')}
        </BigButton>
        <BigButton type="submit" variant="main" busy={busy}>
          {t('common:save')}
        </BigButton>
      </div>
    </form>
  );
}
