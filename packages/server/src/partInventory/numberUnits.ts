import { nextRunningNumbers, numberBy } from '@traveler/domain/part/numbering.ts'
import { serialKey } from '@traveler/domain/text.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { PartRow } from '../part/partStore.ts'
import { type LastNumberRow, listLastNumbers, listUsedNumbers, type UsedNumberRow } from './numberingStore.ts'

/** A unit or lot that is to be made, as it was asked for. */
export interface UnitToNumber {
  readonly part: Pick<
    PartRow,
    'family_id' | 'part_number' | 'revision' | 'tracking_type' | 'numbering_pattern'
  >
  /** Null: not typed. */
  readonly serialNumber: string | null
  readonly lotNumber: string | null
}

/** What a unit or lot is told apart by. */
export interface Identity {
  readonly serialNumber: string | null
  readonly lotNumber: string | null
  /** Null: the number was typed, or there is none. */
  readonly runningNumber: string | null
}

/** Whether the part's pattern makes the number that nobody typed: the serial of a serial part, the lot of a lot. */
export function isNumbered({ part, serialNumber, lotNumber }: UnitToNumber): boolean {
  if (part.numbering_pattern === null) return false
  if (part.tracking_type === 'SERIAL') return serialNumber === null
  return part.tracking_type === 'LOT' && lotNumber === null
}

/** The identities of new units, in their order: what was typed, and for the others the next numbers of their parts. */
export async function numberUnits(
  tx: Transaction,
  units: readonly UnitToNumber[],
  isUniqueAcrossOrganization: boolean,
): Promise<Identity[]> {
  const numbered = Map.groupBy(units.filter(isNumbered), ({ part }) => part.family_id)
  if (numbered.size === 0) return units.map(typed)
  const [last, at] = await Promise.all([
    tx.read<LastNumberRow>(listLastNumbers([...numbered.keys()])),
    tx.now(),
  ])
  const lastOf = new Map(last.map((row) => [row.family_id, BigInt(row.last)]))
  const used = new UsedNumbers(isUniqueAcrossOrganization)
  for (const { part, serialNumber, lotNumber } of units) {
    used.add(part.family_id, [...(serialNumber === null ? [] : [serialKey(serialNumber)]), lotNumber ?? ''])
  }
  for (;;) {
    const given = new Map(
      [...numbered].flatMap(([family, ofFamily]) =>
        giveNumbers(ofFamily, lastOf.get(family) ?? 0n, at, used),
      ),
    )
    for (const row of await readUsed(tx, [...given], isUniqueAcrossOrganization)) {
      used.add(row.family_id, [row.used])
    }
    const isFree = [...given].every(
      ([{ part }, identity]) => !used.has(part.family_id, keyOf(part, identity)),
    )
    if (isFree) return units.map((unit) => given.get(unit) ?? typed(unit))
    // Somebody typed what the pattern would make: rare, and the next round passes it over.
  }
}

function typed({ serialNumber, lotNumber }: UnitToNumber): Identity {
  return { serialNumber, lotNumber, runningNumber: null }
}

function giveNumbers(
  units: readonly UnitToNumber[],
  last: bigint,
  at: string,
  used: UsedNumbers,
): [UnitToNumber, Identity][] {
  const [first] = units
  if (first === undefined) return []
  // Two revisions may have two patterns: a number is passed over when it is used in any of them.
  const parts = [...new Map(units.map(({ part }) => [part.revision, part])).values()]
  const numbers = nextRunningNumbers(last, units.length, (number) =>
    parts.some((part) => used.has(part.family_id, keyOf(part, identify(part, number, at)))),
  )
  return units.map((unit, nth) => {
    const identity = identify(unit.part, numbers[nth] ?? 0n, at)
    return [unit, { ...identity, lotNumber: identity.lotNumber ?? unit.lotNumber }]
  })
}

function identify(part: UnitToNumber['part'], number: bigint, at: string): Identity {
  const { numbering_pattern: pattern, part_number: partNumber, revision } = part
  const text = numberBy(pattern ?? '', number, { partNumber, revision, at })
  const isSerial = part.tracking_type === 'SERIAL'
  return {
    serialNumber: isSerial ? text : null,
    lotNumber: isSerial ? null : text,
    runningNumber: String(number),
  }
}

/** What the pattern made, as it is compared with others. */
function keyOf(part: UnitToNumber['part'], { serialNumber, lotNumber }: Identity): string {
  return part.tracking_type === 'SERIAL' ? serialKey(serialNumber ?? '') : (lotNumber ?? '')
}

function readUsed(
  tx: Transaction,
  given: readonly (readonly [UnitToNumber, Identity])[],
  isUniqueAcrossOrganization: boolean,
): Promise<UsedNumberRow[]> {
  const families = [...new Set(given.map(([{ part }]) => part.family_id))]
  const keysOf = (tracking: 'SERIAL' | 'LOT') =>
    given.flatMap(([{ part }, identity]) => (part.tracking_type === tracking ? [keyOf(part, identity)] : []))
  return tx.read<UsedNumberRow>(
    listUsedNumbers(isUniqueAcrossOrganization ? null : families, {
      serialKeys: keysOf('SERIAL'),
      lots: keysOf('LOT'),
    }),
  )
}

/** Numbers that cannot be given out, of each part family or of all together. */
class UsedNumbers {
  readonly #used = new Set<string>()
  readonly #isAcross: boolean

  constructor(isAcross: boolean) {
    this.#isAcross = isAcross
  }

  add(familyId: string, numbers: readonly string[]): void {
    for (const number of numbers) this.#used.add(this.#key(familyId, number))
  }

  has(familyId: string, number: string): boolean {
    return this.#used.has(this.#key(familyId, number))
  }

  #key(familyId: string, number: string): string {
    return this.#isAcross ? number : `${familyId} ${number}`
  }
}
