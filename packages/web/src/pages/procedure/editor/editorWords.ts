import { fieldFormWords } from '../../../components/words/fieldFormWords.ts'
import { gateFormWords } from '../../../components/words/gateFormWords.ts'

/** The words of the procedure editor, which come with its pages: operators never load them. */
export const editorWords = {
  what: 'the draft',
  notDraft: 'This version is not a draft: it stays as it is. Begin a new draft from its page.',
  toPage: 'Open its page',
  show: 'Show',
  handIn: 'Hand in for review',
  noSteps: 'There is nothing to review yet. Add a step first.',
  unsaved: (steps: number) =>
    steps === 1
      ? 'What is typed in a step is not saved yet. Save or discard it first.'
      : `What is typed in ${steps} steps is not saved yet. Save or discard it first.`,
  settingsTitle: 'Settings of the procedure',
  save: 'Save',
  notSaved: 'Not saved yet',
  notNumber: fieldFormWords.notNumber,
  notWhole: 'Is not a whole number. Give digits only.',
  order: 'Order of the steps',
  orders: { IN_SEQUENCE: 'One after the other', AS_DRAWN: 'As drawn: each waits only for what it names' },
  furtherRuns: 'Further build runs follow: completing a run leaves the unit in work',

  files: {
    title: 'Pictures and files',
    help: 'Operators see them in the step. They are frozen with the version.',
    none: 'None yet.',
    inText: 'Stands in the text',
    insert: (filename: string) => `Put ${filename} into the text`,
    insertHelp: 'A picture is put where the cursor stands; move its line to move it.',
    removeHelp: 'Operators see it in this step no more. Released versions and runs keep it.',
    removeFromText: 'It stands in the text: take its line out of there too.',
  },

  settings: 'Settings',
  tree: {
    title: 'Steps',
    tools: 'Change the steps',
    add: 'Add step',
    up: 'Up',
    down: 'Down',
    in: 'Below the step before',
    out: 'One level up',
    copy: 'Duplicate',
    remove: 'Remove',
    empty: 'No steps yet',
    emptyHelp: 'A procedure is a tree of steps. Add the first one; steps below a step make it a heading.',
    chooseFirst: 'Choose a step first.',
    atEnd: { up: 'It is the first of its level.', down: 'It is the last of its level.' },
    noneBefore: 'No step of its level stands before it.',
    isTop: 'It is the standard step itself, which holds all others. Its draft is deleted on its page.',
    atTop: 'It stands at the top already.',
    keys: 'Keyboard: the arrows choose, with Alt they move the step.',
    newTitle: 'New step',
    name: 'Title',
    where: 'Where',
    places: { after: 'After the chosen step', below: 'Below the chosen step', end: 'At the end' },
    removeHelp: 'It is taken out of the draft with everything in it and all steps below it.',
  },

  standard: {
    add: 'Use standard step',
    addTitle: 'Use a standard step',
    pick: 'Standard step',
    search: 'Search by title',
    of: (title: string, version: number) => `Standard step ${title}, version ${version}`,
    mark: 'Standard step',
    behind: 'A newer version is released',
    help: 'Text, fields and approvals are written in the standard step. What stands below belongs to this procedure.',
    open: 'Open the standard step',
    newer: (version: number) => `Version ${version} is released`,
    changes: {
      ADDED: (title: string) => `${title} is added`,
      REMOVED: (title: string) => `${title} is taken away, with its parts and dependencies here`,
      CHANGED: (title: string) => `${title} is changed`,
      MOVED: (title: string) => `${title} stands elsewhere`,
    },
    sameText: 'Nothing in it changes but its version.',
    withdrawn:
      'It is withdrawn: the procedure is not released before another version of it is, or the link is broken here.',
    take: (version: number) => `Take version ${version}`,
    changesTitle: 'What that changes here:',
    own: 'Break the link',
    ownTitle: 'Break the link to the standard step',
    ownHelp:
      'The steps stay as they read now and become the procedure’s own: they are edited here, and newer versions are not offered any more. This cannot be taken back; the standard step can be used anew.',
    within: 'It is part of a standard step that is used here: the step at its top takes newer versions.',
    fields: 'Fields',
  },

  step: {
    title: 'Title',
    content: 'Instructions',
    contentHelp: 'Markdown: # heading, - list, 1. numbered, **bold**, | table |',
    preview: 'As operators will see it',
    type: 'What operators fill in',
    types: { CONTENT: 'Fields', DATAGRID: 'A grid of rows' },
    required: 'Required',
    mandatory: 'Cannot be skipped',
    redoLimit: 'May be redone after a failure',
    redoHelp: 'Times, before an issue must be raised.',
    leadTime: 'Minutes it takes',
    workCenter: 'Work center',
    anyWorkCenter: 'That of the run',
  },

  fields: {
    title: 'Fields',
    none: 'Nothing is recorded in this step yet.',
    add: 'Add field',
    addTitle: 'New field',
    editTitle: (name: string) => `Field ${name}`,
    ...fieldFormWords,
  },

  after: {
    title: 'Waits for',
    none: 'It waits for no other step.',
    inSequence: 'by the order of the steps',
    orders: {
      IN_SEQUENCE:
        'The steps of a level follow each other. Draw what it waits for beside that, or how long after.',
      AS_DRAWN: 'Steps wait only for what is drawn here.',
      OF_PROCEDURE: 'Whether steps also follow each other is said by the procedure that uses it.',
    },
    add: 'Wait for another step',
    remove: (name: string) => `Do not wait for ${name}`,
    setLag: (name: string) => `Time after ${name}`,
    lagTitle: (name: string) => `Time after ${name}`,
    lagHelp:
      'How long after the end of that step it starts: no earlier than the least, no later than the most.',
    least: 'At least, in minutes',
    most: 'At most, in minutes',
    notLag: 'Is no time. Give minutes: 90 or 0.5.',
    lags: (least: string, most: string) =>
      least === '' && most === ''
        ? 'drawn'
        : [
            least === '' ? '' : `at least ${least} min after it`,
            most === '' ? '' : `at most ${most} min after it`,
          ]
            .filter((text) => text !== '')
            .join(', '),
  },

  attributesHelp: 'What your organization keeps of its steps. Runs of the version get them with the steps.',

  gates: gateFormWords,
} as const
