import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { linesOf } from '../api/refused.ts'
import { changeSession, readSession, type Session, sessionKey } from './session.ts'

/** Who is here. Known before anything else is shown, so inside the pages it is always there. */
export function useSession(): Session {
  const { data } = useSessionQuery()
  return data ?? nobody
}

/** The same with whether it is still being asked. */
export function useSessionQuery() {
  return useQuery({
    queryKey: sessionKey,
    queryFn: readSession,
    staleTime: 60_000,
    refetchOnWindowFocus: 'always',
  })
}

const nobody: Session = { person: null, isLocked: false, device: null, isFirstRun: false, demo: [] }

/** Log in, out, or change the person: whoever comes next sees nothing of who was here before. */
export function useSessionChange(path: Parameters<typeof changeSession>[0]) {
  const queries = useQueryClient()
  const mutation = useMutation({
    networkMode: 'always',
    mutationFn: (body: object) => changeSession(path, body),
    onSuccess: async () => {
      await queries.fetchQuery({ queryKey: sessionKey, queryFn: readSession, staleTime: 0 })
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0], type: 'inactive' })
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
    },
  })
  return {
    change: (body: object): Promise<boolean> =>
      mutation.mutateAsync(body).then(
        () => true,
        () => false,
      ),
    isBusy: mutation.isPending,
    refusals: linesOf(mutation.error),
    reset: mutation.reset,
  }
}
