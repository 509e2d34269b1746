import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PinPad } from './pin-pad.tsx';

interface Props {
  /** Fewest digits it may have. */
  readonly minDigits: number;
  /** Why a PIN may not be used, as a sentence; undefined when it may. */
  readonly objection: (pin: string) => string | undefined;
  /** Called once the same PIN was given twice. */
  readonly onChosen: (pin: string) => void;
  readonly submitLabel: string;
  readonly busy?: boolean | undefined;
  /** Something else was wrong with it. */
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
}

const longest = 6;

/** Choosing a PIN: once, and once more, because one cannot see it. */
export function NewPinPad({ minDigits, objection, onChosen, submitLabel, busy, error, autoFocus = true }: Props) {
  const { t } = useTranslation('common');
  const [digits, setDigits] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [complaint, setComplaint] = useState<string | undefined>();

  const begin = (sentence?: string) => {
    setChosen(null);
    setDigits('');
    setComplaint(sentence);
  };
  const take = (pin: string) => {
    if (chosen === null) {
      const sentence = objection(pin);
      if (sentence !== undefined) return begin(sentence);
      setChosen(pin);
      setDigits('');
      return setComplaint(undefined);
    }
    if (pin !== chosen) return begin(t('pin.differs'));
    return onChosen(pin);
  };

  const wish = minDigits < longest ? t('pin.choose', { count: minDigits }) : t('pin.exactly', { count: longest });
  return (
    <PinPad
      label={chosen === null ? wish : t('pin.again')}
      showsLabel
      value={digits}
      onChange={(next) => {
        setDigits(next);
        setComplaint(undefined);
      }}
      onComplete={take}
      submitLabel={chosen === null ? t('next') : submitLabel}
      minDigits={minDigits}
      error={complaint ?? error}
      busy={busy}
      maxDigits={longest}
      completesItself={chosen !== null && chosen.length === longest}
      autoFocus={autoFocus}
    />
  );
}
