import { type Command, defineCommand } from '../command.ts'
import { nodesOf } from '../connection.ts'
import { ShowOrganizationDocument } from '../generated/documents.ts'
import { factLines } from '../table.ts'

export const organizationShow: Command = defineCommand({
  name: 'organization show',
  summary: 'show the organization, its sites, and as whom this command line asks',
  asks: 'server',
  json: '{"organization", "sites", "me"}',
  examples: [{ about: 'Does the key work, and whose is it', shell: 'traveler organization show' }],
  async run({ openApi, show, io }) {
    const api = await openApi()
    const { me, sites } = await api.ask(ShowOrganizationDocument, {})
    const organization = me?.organization ?? null
    const places = nodesOf(sites)
    const person = me && { id: me.id, name: me.name, email: me.email }
    show({ organization, sites: places, me: person }, () =>
      factLines(
        [
          ['Organization', organization && `${organization.name} (${organization.id})`],
          ['Domain', organization?.domain],
          ...places.map(({ name, timeZone }) => ['Site', `${name}, ${timeZone}`] as const),
          ['Server', api.url],
          ['Asked as', me && `${me.name} <${me.email}>${api.isPerson ? '' : ', by an API key'}`],
        ],
        io.screen,
      ),
    )
    return 0
  },
})
