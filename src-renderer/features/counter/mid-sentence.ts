/** "Free coffee" as it stands inside a sentence: "free coffee". Words in capitals stay: "VIP ticket". */
export function midSentence(text: string, locale: string): string {
  const [first = '', second = ''] = text;
  if (second !== second.toLocaleLowerCase(locale)) return text;
  return first.toLocaleLowerCase(locale) + text.slice(first.length);
}
