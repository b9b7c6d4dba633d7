import { builder } from '../graphql/builder.ts'
import type { RunRow } from './runStore.ts'

/** One execution of a procedure against one part inventory. */
export const RunType = builder.objectRef<RunRow>('Run')
