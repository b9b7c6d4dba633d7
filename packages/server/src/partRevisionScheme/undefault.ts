import { type Change, updateRow } from '../operation/change.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { PartRevisionSchemeRow } from './partRevisionSchemeStore.ts'

/** One scheme at a time is the default: the one that was so is no longer. */
export function undefault(
  tx: Transaction,
  schemes: readonly PartRevisionSchemeRow[],
  now: string,
): readonly Change[] {
  return schemes
    .filter((scheme) => scheme.is_default)
    .map(({ id, etag, name }) =>
      // One more guard than the new default has: rows with the same guards are written by one statement, in which the new
      // default could stand before the old one is none.
      updateRow('part_revision_scheme', { id }, { is_default: false, ...restamp(tx, now) }, { etag, name }),
    )
}
