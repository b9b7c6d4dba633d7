import './ui/global.css'
import { MantineProvider } from '@mantine/core'
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { hasCode, RequestRefused, SessionChanged } from './components/api/refused.ts'
import { sessionKey } from './components/session/session.ts'
import { makeRouter } from './routes.tsx'
import { cssVariables, theme } from './ui/theme.ts'

// Somebody's session ended: ask who is here, and the login takes the place of the page.
function onError(error: unknown): void {
  if (error instanceof SessionChanged || hasCode(error, 'UNAUTHENTICATED'))
    void queries.invalidateQueries({ queryKey: sessionKey })
}

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 2_000,
      // A page that waits behind the login keeps what it has read, or what was typed in it goes with its form.
      gcTime: 3_600_000,
      // What the server refused stays refused; silence may pass.
      retry: (count, error) => !(error instanceof RequestRefused) && count < 2,
    },
  },
})

const router = makeRouter(queries)

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root')
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
