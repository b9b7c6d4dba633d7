import { whyNotPassword } from '@traveler/domain/access/whyNotPassword.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { openPool } from '@traveler/server/db/connection.ts'
import { migrate } from '@traveler/server/db/migrate.ts'
import { foundOrganization } from '@traveler/server/foundOrganization.ts'
import { openPerformer } from '@traveler/server/openPerformer.ts'
import { hashSecret } from '@traveler/server/operation/secretHash.ts'
import { withDatabase } from '@traveler/server/withDatabase.ts'
import { type Command, defineCommand } from '../command.ts'
import type { CommandIo } from '../commandIo.ts'
import { newPassword } from '../newPassword.ts'
import { WrongUsage } from '../wrongUsage.ts'

const options = {
  name: { type: 'string', value: 'NAME', about: 'what people call it' },
  domain: { type: 'string', value: 'DOMAIN', about: 'what programs know it by' },
  'time-zone': { type: 'string', value: 'ZONE', about: 'of its first site, an IANA name' },
  'admin-name': { type: 'string', value: 'NAME', about: 'printed name of the first administrator' },
  'admin-email': { type: 'string', value: 'ADDRESS', about: 'what the first administrator logs in with' },
  'password-stdin': {
    type: 'boolean',
    about: 'read the password from the standard input; or set TRAVELER_ADMIN_PASSWORD',
  },
} as const

const questions = {
  name: 'Name of the organization: ',
  domain: 'Its domain, as in acme.com: ',
  'time-zone': 'Time zone of its first site, as in Europe/Berlin: ',
  'admin-name': 'Name of the first administrator: ',
  'admin-email': 'Mail address of the first administrator: ',
} as const

export const organizationCreate: Command = defineCommand({
  name: 'organization create',
  summary: 'found an organization with its first administrator',
  about: `Founds an organization with one site, the default roles and its first administrator, in the database itself. What is not
given is asked for.`,
  asks: 'database',
  options,
  json: '{"organizationId": id, "name": text, "administratorEmail": text}',
  examples: [
    {
      about: 'By a script; at a terminal it is enough to type traveler organization create',
      before: 'PASSWORD="four drill bits"',
      shell: `echo "$PASSWORD" | traveler organization create --name "Acme Rockets" --domain acme.com \\
  --time-zone America/Los_Angeles --admin-name "Ada Park" --admin-email ada@acme.com --password-stdin`,
    },
  ],
  async run({ values, io, show }) {
    const given = async (option: keyof typeof questions): Promise<string> =>
      values[option] ?? askFor(option, io)
    const name = await given('name')
    const domain = await given('domain')
    const timeZone = await given('time-zone')
    const administratorName = await given('admin-name')
    const administratorEmail = await given('admin-email')
    const password = await newPassword(values['password-stdin'] === true ? 'input' : 'terminal', io)
    refuseIf(whyNotPassword(password, administratorEmail))
    const administratorPasswordHash = await hashSecret(password)
    const founded = await found(io, {
      name,
      domain,
      timeZone,
      administratorName,
      administratorEmail,
      administratorPasswordHash,
    })
    const { organizationId } = founded
    show({ organizationId, name, administratorEmail }, () => [
      `${name} was founded with the id ${organizationId}; ${administratorEmail} can log in.`,
    ])
    return 0
  },
})

type Founding = Parameters<typeof foundOrganization>[1]

function found(io: CommandIo, input: Founding): ReturnType<typeof foundOrganization> {
  return withDatabase(io.environment, async ({ owner, app }) => {
    await migrate(owner)
    const pool = openPool(app, 2)
    try {
      return await foundOrganization(await openPerformer(pool), input)
    } finally {
      await pool.end()
    }
  })
}

async function askFor(option: keyof typeof questions, io: CommandIo): Promise<string> {
  const answer = await io.ask({ text: questions[option] })
  if (answer === null) throw new WrongUsage(`--${option} is missing, and there is no terminal to ask at.`)
  return answer
}
