import { useFormat } from '#renderer/lib/format-context.tsx';

/** Writes seconds as a clock counts them down: 0:28, 12:05. */
export function useClock(): (seconds: number) => string {
  const { locale } = useFormat();
  return (seconds) => {
    const digits = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }).format(seconds % 60);
    return `${new Intl.NumberFormat(locale).format(Math.floor(seconds / 60))}:${digits}`;
  };
}
