import type { TemplateLanguage } from './template-texts.ts';

/** What Stempel brings along, until the owner writes her own words over it. */
export const broughtTemplates = ['sorry', 'done', 'need', 'settled'] as const;
export type BroughtTemplate = (typeof broughtTemplates)[number];

interface Words {
  readonly name: string;
  readonly text: string;
}

export const broughtWords: Readonly<Record<BroughtTemplate, Readonly<Record<TemplateLanguage, Words>>>> = {
  sorry: {
    en: {
      name: 'We are sorry and look into it',
      text: `Dear {customer},

Thank you for telling us what went wrong with {item}. We are sorry. That is not how it should be at {shop}.

We are looking into it now and will come back to you with an answer as soon as we know more.

Kind regards
{staff}, {shop}`,
    },
    pl: {
      name: 'Przepraszamy i sprawdzamy',
      text: `Dzień dobry,

dziękujemy za wiadomość o tym, co poszło nie tak ({item}). Przepraszamy. U nas nie powinno się to zdarzyć.

Sprawdzamy już, jak do tego doszło, i odezwiemy się z odpowiedzią, gdy tylko będziemy wiedzieć więcej.

Z pozdrowieniami
{staff}, {shop}`,
    },
    id: {
      name: 'Kami minta maaf dan sedang memeriksa',
      text: `Yth. {customer},

Terima kasih sudah memberi tahu kami tentang masalah ini ({item}). Kami minta maaf. Hal seperti ini tidak seharusnya terjadi di {shop}.

Kami sedang memeriksanya dan akan segera mengabari begitu ada kejelasan.

Salam hangat,
{staff}, {shop}`,
    },
  },
  done: {
    en: {
      name: 'Here is what we do',
      text: `Dear {customer},

We have looked into what happened with {item}, and you are right to complain. We are sorry.

This is what we do about it: {reward}. We have also talked it over with the team, so that it does not happen again.

Kind regards
{staff}, {shop}`,
    },
    pl: {
      name: 'Oto co robimy',
      text: `Dzień dobry,

sprawdziliśmy, co się stało ({item}), i ta reklamacja jest słuszna. Przepraszamy.

Oto co robimy: {reward}. Omówiliśmy też sprawę w zespole, żeby to się nie powtórzyło.

Z pozdrowieniami
{staff}, {shop}`,
    },
    id: {
      name: 'Ini yang kami lakukan',
      text: `Yth. {customer},

Kami sudah memeriksa apa yang terjadi ({item}), dan keluhan ini memang benar. Kami minta maaf.

Ini yang kami lakukan: {reward}. Kami juga sudah membahasnya dengan tim agar tidak terulang.

Salam hangat,
{staff}, {shop}`,
    },
  },
  need: {
    en: {
      name: 'We need something from you',
      text: `Dear {customer},

We want to put this right ({item}). For that we still need to know one thing from you: …

A short answer is enough, or a word at the counter on your next visit.

Kind regards
{staff}, {shop}`,
    },
    pl: {
      name: 'Potrzebujemy jeszcze informacji',
      text: `Dzień dobry,

chcemy to naprawić ({item}). Potrzebujemy do tego jeszcze jednej informacji: …

Wystarczy krótka odpowiedź albo słowo przy ladzie podczas następnej wizyty.

Z pozdrowieniami
{staff}, {shop}`,
    },
    id: {
      name: 'Kami perlu keterangan dari Anda',
      text: `Yth. {customer},

Kami ingin membereskan masalah ini ({item}). Untuk itu kami masih perlu satu keterangan dari Anda: …

Jawaban singkat sudah cukup, atau sampaikan di kasir pada kunjungan berikutnya.

Salam hangat,
{staff}, {shop}`,
    },
  },
  settled: {
    en: {
      name: 'Settled, with thanks',
      text: `Dear {customer},

Your complaint about {item} is settled. Thank you for your patience, and for telling us: that is how we get better.

We hope to see you again soon.

Kind regards
{staff}, {shop}`,
    },
    pl: {
      name: 'Załatwione, dziękujemy',
      text: `Dzień dobry,

reklamacja ({item}) jest załatwiona. Dziękujemy za cierpliwość i za to, że o tym wiemy: dzięki temu stajemy się lepsi.

Do zobaczenia wkrótce!

Z pozdrowieniami
{staff}, {shop}`,
    },
    id: {
      name: 'Sudah beres, terima kasih',
      text: `Yth. {customer},

Keluhan Anda ({item}) sudah kami selesaikan. Terima kasih atas kesabarannya, dan karena sudah memberi tahu kami: dari situ kami belajar.

Sampai jumpa lagi!

Salam hangat,
{staff}, {shop}`,
    },
  },
};

/** In place of a fact that a case does not have; {reward} is left for whoever answers. */
export const missingFacts: Readonly<Record<TemplateLanguage, { readonly customer: string; readonly item: string }>> = {
  en: { customer: 'customer', item: 'your order' },
  pl: { customer: 'Kliencie', item: 'zamówienie' },
  id: { customer: 'Pelanggan', item: 'pesanan Anda' },
};

export const missingReward = '…';

/** What the mail and the letter are about. */
export const subjectWords: Readonly<Record<TemplateLanguage, string>> = {
  en: 'Your complaint',
  pl: 'Reklamacja',
  id: 'Keluhan Anda',
};
