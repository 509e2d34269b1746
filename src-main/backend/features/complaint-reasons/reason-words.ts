import en from '#resources/locales/en/complaint-reasons.json' with { type: 'json' };
import id from '#resources/locales/id/complaint-reasons.json' with { type: 'json' };
import pl from '#resources/locales/pl/complaint-reasons.json' with { type: 'json' };
import type { NamesOf } from '#shared/domain/complaints/change-reasons.ts';

const catalogs = [en, pl, id];

/** What the shop calls it; else what it is called in every language, because each reader sees it in her own. */
export const namesInEveryLanguage: NamesOf = ({ code, name }) => {
  if (name !== '') return [name];
  return code === null ? [] : catalogs.map((catalog) => catalog.name[code]);
};
