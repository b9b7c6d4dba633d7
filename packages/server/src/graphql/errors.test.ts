import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { GraphQLError } from 'graphql'
import { formatErrors } from './errors.ts'

function told(error: unknown) {
  const failures: unknown[] = []
  const [answer] = formatErrors([error], 'r-1', (failure) => failures.push(failure))
  return { code: answer?.extensions?.['code'], message: answer?.message ?? '', failures }
}

test('what is wrong with a request is told in its own words, and is no failure of ours', () => {
  const unknownField = new GraphQLError('Cannot query field "colour" on type "Run".', {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  })
  assert.deepEqual(told(unknownField), {
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: 'Cannot query field "colour" on type "Run".',
    failures: [],
  })
  const wrong = new GraphQLError('Variable "$n" got invalid value "x".', {
    originalError: new GraphQLError('Not a decimal number'),
  })
  assert.equal(told(wrong).code, 'BAD_USER_INPUT')
  const emptied = new GraphQLError('Argument "id" of non-null type "ID!" must not be null.', {
    path: ['run'],
  })
  assert.deepEqual([told(emptied).code, told(emptied).failures], ['BAD_USER_INPUT', []])
})

test('a refusal is told with its facts wherever it is thrown', () => {
  const refused = new Refused({ code: 'NOT_FOUND', type: 'Run', id: '1' })
  assert.equal(told(new GraphQLError('x', { path: ['run'], originalError: refused })).code, 'NOT_FOUND')
  assert.equal(told(new GraphQLError('x', { originalError: refused })).code, 'NOT_FOUND')
})

test('what fails on our side is reported, and told by nothing but the number of the request', () => {
  const bug = new TypeError('Cannot read properties of undefined')
  const failures = [
    new GraphQLError(bug.message, { path: ['run'], originalError: bug }),
    new GraphQLError(String(bug), { originalError: bug }),
    new GraphQLError('Cannot return null for non-nullable field Run.title.', { path: ['run', 'title'] }),
    new GraphQLError('Int cannot represent non-integer value: "secret"', { path: ['run', 'priority'] }),
    bug,
  ]
  for (const failure of failures) {
    const { code, message, failures: reported } = told(failure)
    assert.equal(code, 'INTERNAL_SERVER_ERROR')
    assert.match(message, /r-1/)
    assert.doesNotMatch(message, /undefined|secret|null/)
    assert.equal(reported.length, 1)
  }
})
