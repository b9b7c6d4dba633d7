import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Document } from '../../generated/documents.ts'
import { linesOf, type RefusalLine } from './refused.ts'
import { perform } from './request.ts'

/** An act that a button starts. */
export interface Act<Result, Variables> {
  /** Do it. Gives the answer, or null when it was refused or no answer came; `refusals` says why. */
  readonly perform: (variables: Variables) => Promise<Result | null>
  readonly isBusy: boolean
  readonly refusals: readonly RefusalLine[]
  /** Forget the refusals. */
  readonly reset: () => void
}

/** A passkey answers anew each time; what it signs is the same input. */
const withoutPasskey = (name: string, value: unknown) => (name === 'passkey' ? undefined : value)

/**
 * A mutation under an idempotency key. The same input sent again after silence goes out under the same key, so that it is
 * done once; other input, and anything after success, gets a new one. What is on the screen is read anew afterwards.
 */
export function useAct<Result, Variables>(document: Document<Result, Variables>): Act<Result, Variables> {
  const queries = useQueryClient()
  const last = useRef<{ readonly input: string; readonly key: string } | null>(null)
  const mutation = useMutation({
    networkMode: 'always',
    mutationFn: async (variables: Variables) => {
      const input = JSON.stringify(variables, withoutPasskey)
      if (last.current?.input !== input) last.current = { input, key: crypto.randomUUID() }
      const result = await perform(document, variables, last.current.key)
      last.current = null
      return result
    },
    onSettled: () => queries.invalidateQueries({ refetchType: 'active' }),
  })
  return {
    // Refusals are shown where the act was asked for; nobody else has to catch them.
    perform: (variables) => mutation.mutateAsync(variables).catch(() => null),
    isBusy: mutation.isPending,
    refusals: linesOf(mutation.error),
    reset: mutation.reset,
  }
}
