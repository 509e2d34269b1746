import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ChipList } from '#renderer/ui/chip-list.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { Unseen } from '#renderer/ui/unseen.tsx';
import styles from './profile.module.css';

const longestTag = 40;
const mostTags = 20;
const mostSuggestions = 6;

interface Props {
  readonly value: readonly string[];
  readonly onChange: (tags: string[]) => void;
  /** Tags others have, the commonest first. */
  readonly known: readonly string[];
}

/** Words to find people by: typed, or taken from those in use. */
export function TagsField({ value, onChange, known }: Props) {
  const { t } = useTranslation('people');
  const [typed, setTyped] = useState('');
  const isFull = value.length >= mostTags;
  const add = (tag: string) => {
    const trimmed = tag.trim();
    setTyped('');
    if (trimmed !== '' && !value.includes(trimmed) && !isFull) onChange([...value, trimmed]);
  };
  const begun = typed.trim().toLocaleLowerCase();
  const suggestions = known
    .filter((tag) => !value.includes(tag) && tag.toLocaleLowerCase().startsWith(begun))
    .slice(0, mostSuggestions);
  return (
    <div className={styles.tags}>
      <TextField
        label={t('fact.tags')}
        hint={t('form.tagsHint')}
        value={typed}
        onChange={setTyped}
        onBlur={() => add(typed)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ',') return;
          // Enter adds the word; the form is sent by its button.
          event.preventDefault();
          add(typed);
        }}
        maxLength={longestTag}
        disabled={isFull}
      />
      {value.length === 0 ? null : (
        <ChipList>
          {value.map((tag) => (
            <li key={tag}>
              <Chip tone="accent" onClick={() => onChange(value.filter((other) => other !== tag))}>
                <Unseen>{t('form.removeTag', { tag })}</Unseen>
                <span aria-hidden="true">{tag}</span>
                <IconX size={16} aria-hidden="true" />
              </Chip>
            </li>
          ))}
        </ChipList>
      )}
      {suggestions.length === 0 || isFull ? null : (
        <div className={styles.suggestions}>
          <span>{t('form.tagsKnown')}</span>
          {suggestions.map((tag) => (
            <BigButton key={tag} variant="plain" onClick={() => add(tag)}>
              {tag}
            </BigButton>
          ))}
        </div>
      )}
    </div>
  );
}
