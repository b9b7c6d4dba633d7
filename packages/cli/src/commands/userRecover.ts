import { whyNotPassword } from '@traveler/domain/access/whyNotPassword.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { openPool } from '@traveler/server/db/connection.ts'
import { migrate } from '@traveler/server/db/migrate.ts'
import { openPerformer } from '@traveler/server/openPerformer.ts'
import { hashSecret } from '@traveler/server/operation/secretHash.ts'
import { recoverPerson } from '@traveler/server/recoverPerson.ts'
import { withRecord } from '@traveler/server/withDatabase.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitCodes } from '../exitCodes.ts'
import { newPassword } from '../newPassword.ts'

export const userRecover: Command = defineCommand({
  name: 'user recover',
  summary: 'give a person a new password and unlock them, on the machine of the server',
  about: `For the day on which nobody who may do it on the screen can log in. Works in the database itself, also while Traveler
runs; the record says that it was done, and all sessions of that person end.`,
  asks: 'database',
  options: {
    email: { type: 'string', value: 'ADDRESS', about: 'what the person logs in with', isRequired: true },
    'password-stdin': {
      type: 'boolean',
      about: 'read the new password from the standard input; or set TRAVELER_ADMIN_PASSWORD',
    },
  },
  json: '{"email": address}',
  examples: [
    {
      about: 'By a script; at a terminal the password is asked for',
      before: 'PASSWORD="five drill bits"',
      shell: 'echo "$PASSWORD" | traveler user recover --email ada@acme.com --password-stdin',
    },
  ],
  async run({ values: { email, 'password-stdin': fromInput }, io, show }) {
    const password = await newPassword(fromInput === true ? 'input' : 'terminal', io)
    refuseIf(whyNotPassword(password, email))
    const passwordHash = await hashSecret(password)
    const isDone = await withRecord(io.environment, async ({ owner, app }) => {
      await migrate(owner)
      const pool = openPool(app, 2)
      try {
        return await recoverPerson(await openPerformer(pool), { email, password, passwordHash })
      } finally {
        await pool.end()
      }
    })
    if (!isDone) {
      io.err(`Nobody logs in with ${email}.`)
      return exitCodes.refused
    }
    show({ email }, () => [`${email} can log in with the new password.`])
    return exitCodes.done
  },
})
