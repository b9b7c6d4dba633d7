import type { KitPageResult } from '../../generated/documents.ts'

/** A kit as its page shows it. */
export type KitView = NonNullable<KitPageResult['partKit']>
export type KitItemView = NonNullable<NonNullable<KitView['partKitItems']>[number]>
export type KittedUnit = NonNullable<NonNullable<KitItemView['partInventories']>[number]>

/** What it is to hold, part by part. */
export function itemsOf(kit: KitView): readonly KitItemView[] {
  return (kit.partKitItems ?? []).flatMap((item) => item ?? [])
}
