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
    queryFn: async ({ client }) => {
      const session = await readSession()
      if (session.person !== null) client.setQueryData(lastPersonKey, session.person.id)
      return session
    },
    staleTime: 60_000,
    refetchOnWindowFocus: 'always',
  })
}

const nobody: Session = {
  person: null,
  isLocked: false,
  device: null,
  isFirstRun: false,
  demo: [],
  hasLeft: false,
}

/** Who was here last: a session may have ended without anybody logging out. */
const lastPersonKey = [...sessionKey, 'last'] as const

/** Log in, out, or change the person: whoever comes next sees nothing of who was here before. */
export function useSessionChange(path: Parameters<typeof changeSession>[0]) {
  const queries = useQueryClient()
  const mutation = useMutation({
    networkMode: 'always',
    mutationFn: (body: object) => changeSession(path, body),
    onSuccess: async () => {
      const queryFn = async () => ({ ...(await readSession()), hasLeft: path === '/logout' })
      const last = queries.getQueryData(lastPersonKey)
      const { person } = await queries.fetchQuery({ queryKey: sessionKey, queryFn, staleTime: 0 })
      const id = person?.id ?? null
      if (id === null || id !== last)
        queries.removeQueries({
          predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0],
          type: 'inactive',
        })
      queries.setQueryData(lastPersonKey, id)
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
