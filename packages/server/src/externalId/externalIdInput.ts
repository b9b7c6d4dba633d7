import { name } from '../operation/inputs.ts'

/** The name of another system: `ERP`. */
export const systemName = () => name(64)

/** What a record is called in another system. */
export const externalValue = () => name()
