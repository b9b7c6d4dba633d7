import { type AsBuiltDifference, compareAsBuilt, type InPlace } from '@traveler/domain/abom/compareAsBuilt.ts'
import { quantityOfPlace } from '@traveler/domain/abom/requirementState.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { requiredQuantity } from '@traveler/domain/run/planRequirements.ts'
import { builder } from '../graphql/builder.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { MBomType } from '../mbom/mbom.graphql.ts'
import { loadMBoms, type MBomRow } from '../mbom/mbomStore.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { loadPartInventories, type PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { quantityOf } from './asBuiltToChange.ts'
import {
  type AskedLineRow,
  type InPlaceRow,
  listAskedLines,
  listInPlaces,
  loadOwnMboms,
  type OwnMbomRow,
} from './compareAsBuiltStore.ts'

interface Compared {
  readonly unit: PartInventoryRow
  readonly withUnit: PartInventoryRow | null
  readonly withMbom: MBomRow | null
  readonly differences: readonly AsBuiltDifference[]
}

const DifferenceType = builder.objectRef<AsBuiltDifference>('AsBuiltDifference').implement({
  description: 'One place at which a unit is built otherwise.',
  fields: (t) => ({
    partNumber: t.exposeString('asked', { nullable: false, description: 'The part that the line asks for.' }),
    referenceDesignator: t.exposeString('place', { description: 'The place; null: the line has none.' }),
    here: t.exposeString('here', {
      description: 'What is in the unit, with its revision and quantity; null: nothing.',
    }),
    there: t.exposeString('there', {
      description: 'What is in the other unit, or what the mBOM asks for; null: nothing.',
    }),
  }),
})

const ComparedType = builder.objectRef<Compared>('AsBuiltComparison').implement({
  description: 'How what is in a unit differs from another unit, or from what an mBOM asks for.',
  fields: (t) => ({
    partInventory: t.field({ type: PartInventoryType, nullable: false, resolve: ({ unit }) => unit }),
    withPartInventory: t.field({ type: PartInventoryType, resolve: ({ withUnit }) => withUnit }),
    withMbom: t.field({
      type: MBomType,
      description: 'Null: with a unit; or its part has no released mBOM.',
      resolve: ({ withMbom }) => withMbom,
    }),
    differences: t.field({
      type: [DifferenceType],
      nullable: false,
      description: 'By part number and place. None: they are built the same.',
      resolve: ({ differences }) => [...differences],
    }),
  }),
})

builder.queryField('compareAsBuilt', (t) =>
  t.field({
    type: ComparedType,
    description:
      'How a unit is built otherwise than another, or than a version of an mBOM asks for; without either, than the version that it was built to. Null when there is no such unit or version, or none that you may see.',
    args: {
      partInventoryId: t.arg.id({ required: true }),
      withPartInventoryId: t.arg.id(),
      withMbomId: t.arg.id(),
    },
    resolve: async (_root, { partInventoryId, withPartInventoryId, withMbomId }, context) => {
      const unit = await context.one<PartInventoryRow>(loadPartInventories, partInventoryId)
      if (withPartInventoryId != null && withMbomId != null)
        throw new Refused({
          code: 'INVALID_INPUT',
          field: 'withMbomId',
          problem: 'cannot stand beside withPartInventoryId',
          remedy: 'Give one of them.',
        })
      if (unit === null) return null
      return withPartInventoryId != null
        ? withUnit(context, unit, withPartInventoryId)
        : withMbom(context, unit, withMbomId ?? null)
    },
  }),
)

async function withUnit(
  context: RequestContext,
  unit: PartInventoryRow,
  id: string,
): Promise<Compared | null> {
  const [other, here, there] = await Promise.all([
    context.one<PartInventoryRow>(loadPartInventories, id),
    inPlaces(context, unit.id),
    inPlaces(context, id),
  ])
  if (other === null) return null
  return { unit, withUnit: other, withMbom: null, differences: compareAsBuilt(here, there) }
}

async function withMbom(
  context: RequestContext,
  unit: PartInventoryRow,
  asked: string | null,
): Promise<Compared | null> {
  const own = asked === null ? await context.one<OwnMbomRow>(loadOwnMboms, unit.id) : null
  const id = asked ?? own?.mbom_id ?? null
  const mbom = id === null ? null : await context.one<MBomRow>(loadMBoms, id)
  if (mbom === null) return asked === null ? { unit, withUnit: null, withMbom: null, differences: [] } : null
  const [here, lines] = await Promise.all([
    inPlaces(context, unit.id),
    context.many<AskedLineRow>(listAskedLines, mbom.id),
  ])
  const there = lines.flatMap((line) => askedPlaces(line, unit))
  return { unit, withUnit: null, withMbom: mbom, differences: compareAsBuilt(here, there) }
}

async function inPlaces(context: RequestContext, unitId: string): Promise<InPlace[]> {
  const rows = await context.many<InPlaceRow>(listInPlaces, unitId)
  return rows.map(({ asked_family_id, asked, place, part, quantity, unit }) => ({
    askedFamilyId: asked_family_id,
    asked,
    place,
    part,
    quantity: quantityOf(quantity),
    unit,
  }))
}

/** A line for as many as the unit is, shared among its places. */
function askedPlaces(
  { asked_family_id, asked, part, unit, ...line }: AskedLineRow,
  of: PartInventoryRow,
): InPlace[] {
  const quantity = requiredQuantity(quantityOf(line.quantity), quantityOf(of.quantity))
  const said = { askedFamilyId: asked_family_id, asked, part, unit }
  if (line.places.length === 0) return [{ ...said, place: null, quantity }]
  const share = quantityOfPlace({ quantity, designators: line.places })
  return line.places.map((place) => ({ ...said, place, quantity: share }))
}
