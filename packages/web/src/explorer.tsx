import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './ui/explorer.css'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'

/** Asks the API as the person who is logged in at this browser. */
async function fetcher(body: object): Promise<object> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return response.json()
}

const firstQuery = `# The API of Traveler, as the person who is logged in here.
# Ctrl+Enter runs the query; Ctrl+Space lists what can be asked.
{
  runs(first: 5, sort: [ID_DESC]) {
    edges { node { id title status procedureRevision partInventory { serialNumber } } }
  }
}
`

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root')
createRoot(root).render(<GraphiQL fetcher={fetcher} defaultQuery={firstQuery} />)
