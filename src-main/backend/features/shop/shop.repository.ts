import type { Shop } from '#shared/contract/shop.contract.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

export interface ShopRecord extends Shop {
  /** The sample cafe, not a shop's own data. */
  readonly sample: boolean;
}

interface ShopRow {
  readonly name: string;
  readonly currency: string;
  readonly zone: string;
  readonly cutoff_minutes: number;
  readonly language: Shop['language'];
  readonly accent: Shop['accent'];
  readonly auto_lock_minutes: number | null;
  readonly country: string;
  readonly scanner_prefix: string;
  readonly sample: number;
}

export function findShop(db: ReadableDb): ShopRecord | undefined {
  const row = db.get<ShopRow>(
    `SELECT name, currency, zone, cutoff_minutes, language, accent, auto_lock_minutes, country, scanner_prefix, sample
     FROM shop WHERE id = 1`,
  );
  if (row === undefined) return undefined;
  return {
    name: row.name,
    currency: row.currency,
    zone: row.zone,
    cutoffMinutes: row.cutoff_minutes,
    language: row.language,
    accent: row.accent,
    autoLockMinutes: row.auto_lock_minutes,
    country: row.country,
    scannerPrefix: row.scanner_prefix,
    sample: row.sample === 1,
  };
}

export function insertShop(db: WritableDb, shop: ShopRecord, at: Moment): void {
  db.run(
    `INSERT INTO shop (id, name, currency, zone, cutoff_minutes, language, accent, auto_lock_minutes, country,
       scanner_prefix, sample, created_at)
     VALUES (1, :name, :currency, :zone, :cutoffMinutes, :language, :accent, :autoLockMinutes, :country,
       :scannerPrefix, :sample, :at)`,
    { ...columnsOf(shop), sample: shop.sample ? 1 : 0, at },
  );
}

export function updateShop(db: WritableDb, shop: Shop): void {
  db.run(
    `UPDATE shop SET name = :name, currency = :currency, zone = :zone, cutoff_minutes = :cutoffMinutes,
       language = :language, accent = :accent, auto_lock_minutes = :autoLockMinutes, country = :country,
       scanner_prefix = :scannerPrefix
     WHERE id = 1`,
    columnsOf(shop),
  );
}

/** @param code random; names this file's entries when two files are ever laid side by side */
export function insertTill(db: WritableDb, code: string): void {
  db.run(`INSERT INTO till (code) VALUES (:code)`, { code });
}

function columnsOf(shop: Shop) {
  return {
    name: shop.name,
    currency: shop.currency,
    zone: shop.zone,
    cutoffMinutes: shop.cutoffMinutes,
    language: shop.language,
    accent: shop.accent,
    autoLockMinutes: shop.autoLockMinutes,
    country: shop.country,
    scannerPrefix: shop.scannerPrefix,
  };
}
