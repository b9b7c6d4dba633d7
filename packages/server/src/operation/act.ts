import { Refused } from '@traveler/domain/refusal.ts'
import type { z } from 'zod'
import { statement } from '../db/statement.ts'
import type { Act, Ids, Operation } from './operation.ts'

const lockNothing = `select * from lock_streams('{}', '{}')`

/** The input as its schema makes it, or Refused naming every field that is wrong. */
export function parseInput<Input>(schema: z.ZodType<Input>, input: unknown): Input {
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw new Refused(parsed.error.issues.map(invalidInput))
  return parsed.data
}

/** An operation bound to its input, for `perform()`. */
export function act<Input, Made extends Ids>(operation: Operation<Input, Made>, input: unknown): Act {
  return {
    operation,
    input,
    parse() {
      const data = parseInput(operation.input, input)
      return {
        isJoint: false,
        claim: () => operation.claim?.(data) ?? null,
        lock: (caller) => operation.lock?.(data, caller) ?? statement(lockNothing),
        perform: (tx) => operation.perform(tx, data),
      }
    },
  }
}

/** Schemas may give their own remedy in a message of the form `problem. Remedy`. */
function invalidInput(issue: z.core.$ZodIssue) {
  const [problem = '', ...rest] = messageOf(issue).split('. ')
  return {
    code: 'INVALID_INPUT',
    field: issue.path.join('.') || 'input',
    problem,
    remedy: rest.join('. ') || 'Correct it and send the request again.',
  } as const
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'too_big' || issue.origin !== 'array') return issue.message
  return `has more than ${issue.maximum} entries. Send the rest in another request.`
}
