/** Where guests write about cafes, by their own names, the commonest first; a shop adds others by typing them. */
export const reviewSites = ['Google', 'Facebook', 'Tripadvisor', 'Instagram', 'Yelp'] as const;

/** Parts of an address that tell the site, and the name it goes by. */
const HOSTS: readonly (readonly [host: RegExp, site: string])[] = [
  [/(?:^|\.)(?:google\.[a-z.]+|goo\.gl|g\.co|g\.page)$/u, 'Google'],
  [/(?:^|\.)(?:facebook\.com|fb\.com|fb\.me)$/u, 'Facebook'],
  [/(?:^|\.)tripadvisor\.[a-z.]+$/u, 'Tripadvisor'],
  [/(?:^|\.)instagram\.com$/u, 'Instagram'],
  [/(?:^|\.)yelp\.[a-z.]+$/u, 'Yelp'],
  [/(?:^|\.)trustpilot\.com$/u, 'Trustpilot'],
  [/(?:^|\.)ubereats\.com$/u, 'Uber Eats'],
  [/(?:^|\.)pyszne\.pl$/u, 'Pyszne.pl'],
  [/(?:^|\.)glovoapp\.com$/u, 'Glovo'],
  [/(?:^|\.)(?:gofood\.co\.id|gojek\.com)$/u, 'GoFood'],
  [/(?:^|\.)grab\.com$/u, 'GrabFood'],
];

/** Names as people write them on their own, folded to lower case. */
const NAMES: readonly (readonly [name: string, site: string])[] = [
  ['google maps', 'Google'],
  ['google', 'Google'],
  ['facebook', 'Facebook'],
  ['tripadvisor', 'Tripadvisor'],
  ['trip advisor', 'Tripadvisor'],
  ['instagram', 'Instagram'],
  ['yelp', 'Yelp'],
  ['trustpilot', 'Trustpilot'],
  ['uber eats', 'Uber Eats'],
  ['pyszne.pl', 'Pyszne.pl'],
  ['glovo', 'Glovo'],
  ['gofood', 'GoFood'],
  ['grabfood', 'GrabFood'],
];

/** Every name of a site that a pasted review is searched for, the longer ones first. */
export const siteNames: readonly string[] = NAMES.map(([name]) => name);

/** The site that goes by a name; undefined for one that is not known. */
export function siteNamed(name: string): string | undefined {
  const asked = name.trim().toLowerCase();
  return NAMES.find(([known]) => known === asked)?.[1];
}

/** The site an address belongs to; undefined for one that is not known, and for what is no address. */
export function siteAt(address: string): string | undefined {
  const host = /^https?:\/\/([^/\s:]+)/iu.exec(address)?.[1]?.toLowerCase();
  return host === undefined ? undefined : HOSTS.find(([pattern]) => pattern.test(host))?.[1];
}
