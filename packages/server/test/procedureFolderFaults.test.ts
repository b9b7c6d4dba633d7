import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FolderText, importDocument, openFolderDesk, text, torqueStep as torque } from './folderDesk.ts'

const { ask, faultsOf } = await openFolderDesk()

const draft = (...steps: readonly string[]): FolderText =>
  text(
    'procedure.md',
    '---',
    'title: Pump',
    ...(steps.length > 0 ? ['steps:'] : []),
    ...steps.map((step) => `  - step: ${step}`),
    '---',
  )

test('whatever is wrong in a folder is told by file, line and column, and nothing is written', async () => {
  const cases: readonly (readonly [readonly FolderText[], readonly string[]])[] = [
    [[], ['procedure.md:1:1 is missing']],
    [[{ path: '../etc/passwd', text: '' }], ['../etc/passwd:1:1 is no file that a procedure’s folder has']],
    [
      [draft(), { path: 'steps/../x.md', text: '' }],
      ['steps/../x.md:1:1 is no file that a procedure’s folder has'],
    ],
    [[draft('torque')], ['procedure.md:4:11 names step torque, and there is no steps/torque.md']],
    [[draft(), torque()], ['steps/torque.md:1:1 is no step of the procedure']],
    [[draft('torque', 'torque'), torque()], ['procedure.md:5:11 names step torque a second time']],
    [[text('procedure.md', 'title: Pump')], ['procedure.md:1:1 has no front matter']],
    [[text('procedure.md', '---', 'title: [', '---')], ['procedure.md:3:1 the front matter']],
    [
      [text('procedure.md', '---', 'title: &a Pump', 'description: *a', '---')],
      ['procedure.md:1:1 names a value a second time'],
    ],
    [[draft('torque'), torque('colour: red')], ['steps/torque.md:3:9 colour is not known']],
    [[draft('torque'), torque('leadTime: soon')], ['steps/torque.md:3:11 leadTime is no whole number']],
    [[draft('torque'), torque('required: yes')], ['steps/torque.md:3:11 required is none of true, false']],
    [
      [draft('torque'), torque('workCenter: Nowhere')],
      ['steps/torque.md:3:13 names work center Nowhere, which is not there'],
    ],
    [
      [draft('torque'), torque('fields:', '  - name: A', '    type: WORD')],
      ['steps/torque.md:5:11 type is none of'],
    ],
    [[draft('torque'), torque('fields:', '  - type: NUMBER')], ['steps/torque.md:4:5 name is missing']],
    [
      [draft('torque'), torque('fields:', '  - name: A', '    type: NUMBER', '    maximum: much')],
      ['steps/torque.md:6:14 maximum'],
    ],
    [
      [draft('torque'), torque('fields:', '  - name: A', '    type: NUMBER', '    unit: parsec')],
      ['steps/torque.md:6:11 names unit parsec, which is not there'],
    ],
    [
      [
        draft('torque'),
        torque(
          'gates:',
          '  - kind: APPROVAL',
          '    stands: BEFORE_START',
          '    roles:',
          '      - role: Pope',
          '        count: 1',
        ),
      ],
      ['steps/torque.md:7:15 names role Pope, which is not there'],
    ],
    [
      [draft('torque'), torque('after:', '  - step: weld')],
      ['steps/torque.md:4:11 waits for weld, which is no other step'],
    ],
    [
      [draft('torque'), torque('files:', '  - name: a.png', '    path: files/a.png')],
      ['steps/torque.md:5:11 names files/a.png, which is not in the folder'],
    ],
    [
      [draft('torque'), torque('files:', '  - name: ../../a.png')],
      ['steps/torque.md:4:11 filename is a path'],
    ],
    [
      [
        draft('torque'),
        text('steps/torque.md', '---', 'title: T', '---', '', 'See', '', '![x](../files/x.png)'),
      ],
      ['steps/torque.md:7:6 shows ../files/x.png, which is not in the folder'],
    ],
    [
      [
        draft('torque'),
        text('steps/torque.md', '---', 'standardStep:', '  title: Nothing', '  version: 1', '---'),
      ],
      ['steps/torque.md:3:3 uses version 1 of Nothing, which is not there'],
    ],
    [
      [
        draft('torque'),
        torque(
          'parts:',
          '  - assembly:',
          '      number: P',
          '      revision: A',
          '    bomVersion: 1',
          '    part:',
          '      number: Q',
          '      revision: A',
        ),
      ],
      ['steps/torque.md:4:5 takes Q rev. A of BOM version 1 of P rev. A, which is no line there'],
    ],
  ]
  for (const [texts, expected] of cases) {
    const told = await faultsOf(texts)
    assert.deepEqual(
      told.map((line, nth) => line.slice(0, expected[nth]?.length)),
      expected,
      told.join('\n'),
    )
  }
  const circle = [
    draft('torque', 'close'),
    torque('after:', '  - step: close'),
    text('steps/close.md', '---', 'title: Close', 'after:', '  - step: torque', '---'),
  ]
  assert.match((await faultsOf(circle)).join(), /waits for itself: torque → close → torque/)
  assert.deepEqual((await ask(importDocument, { input: { texts: circle } })).refused, ['FOLDER_FAULT'])
  const { procedures } = await ask(
    '{ procedures(filters: { title: { eq: "Pump" } }) { edges { node { id } } } }',
    {},
  )
  assert.deepEqual(procedures.edges, [])
})
