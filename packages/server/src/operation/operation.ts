import type { Permission } from '@traveler/domain/access/permissions.ts'
import type { ZodType } from 'zod'
import type { Statement } from '../db/statement.ts'
import type { Caller } from './caller.ts'
import type { Transaction } from './transaction.ts'

/** The ids that an act made or changed: what a replay answers from. */
export type Ids = Readonly<Record<string, string | readonly string[] | null>>

/** An act of the floor: one file, one permission. `perform` reads, refuses, plans and appends; it never commits. */
export interface Operation<Input, Made extends Ids = Ids> {
  /** camelCase, as its file: `startRunStep`. */
  readonly name: string
  readonly permission: Permission
  /** What it takes, checked before anything is locked. */
  readonly input: ZodType<Input>
  /** A person's signature is part of it: nothing is written before `input.signature` is right, and an API key is refused. */
  readonly signs?: boolean
  /** Names of input properties that are secrets: not in the digest of the input. */
  readonly secrets?: readonly string[]
  /**
   * A statement over `claim_names()`, waited for before `lock` looks for what to lock: whose lock depends on what others take
   * of the same stock waits for them to have taken it.
   */
  claim?(input: Input): Statement
  /** A statement over `lock_streams()`: the heads of all that the act decides on. Absent: it makes new streams only. */
  lock?(input: Input, caller: Caller): Statement
  /** As `lock`, of many inputs at once. Absent: the act is not performed jointly. */
  lockJointly?(inputs: readonly Input[], caller: Caller): Statement
  perform(tx: Transaction, input: Input): Promise<Made>
}

/** An operation with the input it is asked to act on. */
export interface Act {
  readonly operation: Pick<Operation<never>, 'name' | 'permission' | 'secrets' | 'signs'>
  readonly input: unknown
  /**
   * Checks the input and gives what performs it; throws Refused naming every field that is wrong. A promise, where it depends on
   * how things stand which units go with it: that is read while the signer's credentials are.
   */
  parse(): ParsedAct | Promise<ParsedAct>
}

export interface ParsedAct {
  /** It acts on several units together. */
  readonly isJoint: boolean
  /** Null: it claims nothing. */
  claim(): Statement | null
  lock(caller: Caller): Statement
  perform(tx: Transaction): Promise<Ids>
}
