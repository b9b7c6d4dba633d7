import { fieldPk, fieldSaysYes, fieldText, type InvenTreeRecord } from './invenTreeRecord.ts'

/** Records of an export that do not come in, with the reason. */
export interface LeftOut {
  readonly model: string
  readonly count: number
  readonly why: string
  /** Which of them; empty: all of that model. */
  readonly pks: readonly number[]
}

const imported = ['part.part', 'part.bomitem', 'stock.stockitem', 'stock.stocklocation']

/** Why no record of a model comes in; a name that ends in a point is of all models of that kind. */
const reasons: Readonly<Record<string, string>> = {
  'part.partcategory': 'parts have no categories here; kinds of parts are given by hand',
  'part.bomitemsubstitute': 'substitutes are added to the lines of the drafts by hand',
  'stock.stockitemtracking': 'the history of stock stays in InvenTree',
  'stock.stockitemtestresult': 'what was tested there stays in InvenTree',
  'part.parttesttemplate': 'tests are steps of a procedure here',
  'company.': 'suppliers, manufacturers and customers are not kept here',
  'order.': 'purchase and sales orders are not kept here; what they want built is imported as orders',
  'build.': 'builds are history there; what goes on is started as runs',
  'auth.': 'people are imported by user import, with roles of here',
  'users.': 'people are imported by user import, with roles of here',
}

/** Every model of which nothing comes in. */
export function leftOutModels(byModel: ReadonlyMap<string, readonly InvenTreeRecord[]>): readonly LeftOut[] {
  return [...byModel]
    .filter(([model]) => !imported.includes(model))
    .map(([model, records]) => ({ model, count: records.length, why: reasonOf(model), pks: [] }))
    .toSorted((a, b) => (a.model < b.model ? -1 : 1))
}

function reasonOf(model: string): string {
  const kind = model.slice(0, model.indexOf('.') + 1)
  return reasons[model] ?? reasons[kind] ?? 'there is nothing here that it would become'
}

/** InvenTree's word for stock that is good: 10. */
const good = '10'

/** Why a stock item is not in stock; null: it is. */
export function whyNotStock(item: InvenTreeRecord): string | null {
  const status = fieldText(item, 'status')
  if (fieldPk(item, 'belongs_to') !== null) return 'it is installed in another item'
  if (fieldPk(item, 'customer') !== null || fieldPk(item, 'sales_order') !== null)
    return 'it is at a customer'
  if (fieldPk(item, 'consumed_by') !== null) return 'it was used up by a build'
  if (fieldSaysYes(item, 'is_building')) return 'it is being built; start a run for it'
  if (/^[0.]*$/.test(fieldText(item, 'quantity'))) return 'there is nothing left of it'
  return status === good || status === '' ? null : 'its status is not OK; look at it and record it by hand'
}
