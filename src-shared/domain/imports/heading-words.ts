import type { ImportField } from './import-field.ts';

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(', '));
}

/**
 * Headings as shops write them in English, Polish and Indonesian, folded as `foldName` folds. No word for points,
 * money or visits stands under stamps: what another program counted is never taken for stamps without being asked.
 */
export const HEADING_WORDS: Readonly<Partial<Record<ImportField, readonly string[]>>> = {
  name: words(
    'name, full name, customer name, client name, customer, client, guest name, member name',
    'imie i nazwisko, nazwisko i imie, klient, klientka, nazwa, nazwa klienta, gosc',
    'nama, nama lengkap, nama pelanggan, pelanggan, nama member, nama anggota',
  ),
  first_name: words('first name, firstname, given name, forename, christian name', 'imie, imiona, nama depan'),
  last_name: words('last name, lastname, surname, family name', 'nazwisko, nama belakang, nama keluarga'),
  phone: words(
    'phone, phone number, phone no, telephone, tel, mobile, mobile phone, mobile number, cell',
    'cell phone, contact number, whatsapp, whatsapp number',
    'telefon, numer telefonu, nr telefonu, nr tel, tel kom, telefon komorkowy, komorka',
    'telepon, nomor telepon, no telepon, no telp, telp, hp, no hp, nomor hp, handphone, no wa',
    'nomor wa, nomor whatsapp, nomor handphone',
  ),
  email: words('email, e mail, mail, email address, e mail address', 'adres email, adres e mail, alamat email, surel'),
  birthday: words(
    'birthday, birth date, birthdate, date of birth, dob, birthday dd mm, birthday mm dd',
    'urodziny, data urodzenia, dzien urodzin, data urodzin',
    'tanggal lahir, tgl lahir, ulang tahun, hari ulang tahun',
  ),
  notes: words(
    'note, notes, memo, comment, comments, remarks',
    'notatka, notatki, uwaga, uwagi, komentarz, catatan, keterangan, komentar',
  ),
  tags: words(
    'tag, tags, group, groups, customer groups, label, labels',
    'tagi, grupa, grupy, etykiety, etykieta, grup, kelompok',
  ),
  usual_order: words(
    'usual, usual order, the usual, favourite, favorite, favourite order, favorite order',
    'favourite drink, favorite drink, ulubione, zwykle zamowienie, stale zamowienie, zwykle zamawia',
    'pesanan biasa, biasa pesan, pesanan favorit, favorit',
  ),
  code: words(
    'code, card code, card, card number, card no, barcode, loyalty card, customer code',
    'kod, kod karty, karta, numer karty, nr karty, kod kreskowy',
    'kode, kode kartu, kartu, nomor kartu, no kartu, kode pelanggan',
  ),
  reference: words(
    'id, reference, reference id, customer id, client id, member id, external id, customer number',
    'customer no, identyfikator, id klienta, numer klienta, nr klienta',
    'id pelanggan, nomor pelanggan, no pelanggan, id member, referensi',
  ),
  opening_stamps: words(
    'stamps, stamp, stamp count, stamps on card, current stamps, opening stamps, stamp balance',
    'pieczatki, liczba pieczatek, stemple, stempelki, pieczatki na karcie',
    'stempel, jumlah stempel, stempel di kartu, cap, jumlah cap',
  ),
  enrolled_on: words(
    'enrolled, enrolled on, customer since, member since, joined, join date, date joined, date added',
    'created, created at, created on, creation date, signup date, registered, first visit',
    'klient od, data dolaczenia, data dodania, data rejestracji, data zapisu, dolaczyl, zapisano',
    'pierwsza wizyta, bergabung, tanggal bergabung, tanggal daftar, terdaftar, kunjungan pertama',
  ),
  language: words('language, lang, preferred language, jezyk, bahasa'),
  customer_key: words(
    'customer, customer key, customer id, client, client id, member, member id, id, reference',
    'reference id, card, card code, card number, code, barcode, customer number, user, user id',
    'klient, id klienta, numer klienta, nr klienta, karta, kod karty, numer karty, nr karty, kod',
    'pelanggan, id pelanggan, nomor pelanggan, kartu, kode kartu, nomor kartu, kode',
  ),
  visited_at: words(
    'date, time, datetime, date time, timestamp, visit, visit date, visit time, visited at',
    'visited on, transaction date, transaction time, purchase date, purchased at, created at',
    'data, godzina, czas, data i godzina, data wizyty, data zakupu, data transakcji, wizyta',
    'tanggal, tgl, jam, waktu, tanggal kunjungan, tanggal transaksi, tanggal dan waktu, kunjungan',
  ),
  stamps: words(
    'stamps, stamp, stamps given, number of stamps, quantity, qty, count, units',
    'pieczatki, liczba pieczatek, stemple, stempelki, ilosc, liczba, sztuk',
    'stempel, jumlah stempel, jumlah, cap, jumlah cap',
  ),
};
