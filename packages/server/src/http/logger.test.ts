import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLogger } from './logger.ts'

function written(write: (log: ReturnType<typeof openLogger>) => void) {
  const lines: string[] = []
  write(openLogger('info', { write: (line) => void lines.push(line) }))
  return lines
}

test('a log is one JSON object a line', () => {
  const lines = written((log) => log.info({ job: 'checkpoints' }, 'two\nlines'))
  assert.equal(lines.length, 1)
  const { level, msg, job } = JSON.parse(lines[0] ?? '')
  assert.deepEqual([level, msg, job], [30, 'two\nlines', 'checkpoints'])
})

test('an error is told with its causes and without what PostgreSQL quotes of rows', () => {
  const refused = Object.assign(
    new Error('duplicate key value violates unique constraint "user_account_email"'),
    {
      code: '23505',
      table: 'user_account',
      constraint: 'user_account_email',
      detail: 'Key (email)=(ada@acme.com) already exists.',
      where: 'SQL statement "insert into user_account values (secret)"',
      parameters: ['secret'],
    },
  )
  const [line = ''] = written((log) =>
    log.error({ err: new Error('It broke', { cause: refused }) }, 'A request failed'),
  )
  assert.doesNotMatch(line, /ada@|secret/)
  const { err } = JSON.parse(line)
  assert.deepEqual(
    [err.message, err.cause.code, err.cause.table, err.cause.constraint],
    ['It broke', '23505', 'user_account', 'user_account_email'],
  )
  assert.match(err.stack, /It broke/)
})

test('all errors of several are told', () => {
  const [line = ''] = written((log) =>
    log.error({ err: new AggregateError([new Error('one'), 'two'], 'both') }),
  )
  assert.deepEqual(
    JSON.parse(line).err.errors.map(({ message }: { message: string }) => message),
    ['one', 'two'],
  )
})

test('what a request is trusted by is not logged', () => {
  const headers = { authorization: 'Bearer t0ken', cookie: 'session=t0ken', accept: '*/*' }
  const [line = ''] = written((log) => log.info({ req: { headers } }))
  assert.doesNotMatch(line, /t0ken/)
})
