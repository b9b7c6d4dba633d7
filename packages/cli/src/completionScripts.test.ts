import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { typed } from '../test/typed.ts'
import { commands } from './commands.ts'

async function scriptFor(shell: string): Promise<string> {
  const { code, out } = await typed(['completion', shell])
  assert.equal(code, 0)
  return out
}

/** What bash offers behind the words, of which the last one is begun. */
function offered(script: string, words: readonly string[]): readonly string[] {
  const line = ['traveler', ...words]
  const program = `${script}
COMP_WORDS=(${line.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${line.length - 1}
_traveler; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr, status } = spawnSync('bash', ['-c', program], { encoding: 'utf8' })
  assert.deepEqual([status, stderr], [0, ''])
  return stdout.split('\n').filter(Boolean)
}

test('bash completes commands, their verbs, options and choices', async () => {
  const script = await scriptFor('bash')
  assert.deepEqual(offered(script, ['ver']), ['verify'])
  assert.deepEqual(offered(script, ['bom', 'im']), ['import'])
  assert.deepEqual(offered(script, ['bom', 'import', '--dec']), ['--decimal'])
  assert.deepEqual(offered(script, ['bom', 'import', '--decimal', '']), ['point', 'comma'])
  assert.ok(offered(script, ['verify', '--key', 'package.']).includes('package.json'))
  assert.deepEqual(offered(script, ['bom', 'import', 'package.j']), ['package.json'])
})

test('bash offers every command there is', async () => {
  const script = await scriptFor('bash')
  for (const { name } of commands) {
    const words = name.split(' ')
    assert.ok(offered(script, words).includes(words.at(-1) ?? ''), name)
  }
})

test('zsh and fish are told every command and every option', async () => {
  const scripts = [await scriptFor('zsh'), await scriptFor('fish')]
  for (const { name, options } of commands)
    for (const script of scripts) {
      assert.ok(script.includes(name), name)
      for (const option of Object.keys(options)) assert.ok(script.includes(option), `${name} ${option}`)
    }
})

const fish = spawnSync('fish', ['--version'])

test('fish completes commands, verbs and choices', {
  skip: fish.error === undefined ? false : 'fish is not on this machine',
}, async () => {
  const script = await scriptFor('fish')
  const offers = (line: string) =>
    spawnSync('fish', ['-c', `${script}\ncomplete -C '${line}'`], { encoding: 'utf8' })
  assert.match(offers('traveler ver').stdout, /^verify\t/)
  const { stdout, stderr } = offers('traveler run step hold RUN --kind ')
  assert.deepEqual(
    [
      stderr,
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split('\t')[0]),
    ],
    ['', ['engineering', 'material', 'production', 'quality']],
  )
})

test('another shell is named as unknown', async () => {
  const { code, err } = await typed(['completion', 'tcsh'])
  assert.equal(code, 2)
  assert.match(err, /SHELL is bash, zsh, fish; not "tcsh"/)
})
