/** What the words of the floor mean, as docs/glossary.md has them; they come when somebody asks. */
export const termWords = {
  title: 'What the words here mean',
  terms: {
    Run: 'One execution of a procedure against one unit, lot or heap of a part.',
    Step: 'One thing to do in a run, with what is recorded and signed there.',
    Pool: 'The open runs that nobody has. Whoever takes one out of it does it.',
    Batch: 'Runs that are worked together. A run is in one at most.',
    Gate: 'What stands before the start or the completion of a step until people of the named roles approve: an approval, a hold point or a witness point.',
    'Sign-off': 'A field that a person fills with a signature, under which stands exactly what was shown.',
    Hold: 'Work waits: for material, engineering, production or quality. A quality hold is released by another person.',
    Concession: 'A departure that was accepted, with a reason and an approval.',
    Redo: 'A failed step is begun again, as a new attempt; what was recorded before stays.',
    'As-built': 'What really went into a unit: which serials, and how much of which lots.',
    Unit: 'One piece of a part, told by its serial number.',
    Lot: 'So many pieces or so much material of one part that came together, told by a lot number.',
    Tracking:
      'How pieces of a part are told apart: each by a serial number, together by a lot number, or not at all.',
    WIP: 'Work in progress: a run builds it, or works on it.',
    Installed: 'It was built into another unit, and is found there.',
    'Quality hold': 'A flag beside every state: the unit is not used until another person releases it.',
    Part: 'Number and revision of something that is made or bought.',
    Revision:
      'The state of a part, procedure or standard step that is released as one. What is released never changes.',
    'Bill of materials': 'BOM, mBOM: what a part is made of, line by line, in versions.',
    Place: 'Of a BOM line: where one piece of it goes, R7. Of a unit: where it lies.',
    Substitute: 'A part that may be installed in place of a line’s.',
    Procedure:
      'How work is done: steps in versions. A run is bound to the version with which it was started.',
    'Standard step': 'A step that is written once, with the steps below it, for many procedures to use.',
    'Data grid': 'A table that is filled in a step, cell by cell or from a spreadsheet.',
    'Waits for': 'That a step is started after another ended, so long after it as is said.',
    Review: 'A signed decision on a version, approved or rejected, before it is released.',
    Stop: 'What keeps a version, or one step of it, from being started until it is lifted.',
    'Planned work':
      'Work that is to be started later: a part, how many, by when, where. Starting it makes its runs.',
    'Work center': 'A place where work is done, with stations and shifts.',
    Stations: 'How many jobs a work center does side by side.',
    Load: 'What of the scheduled and planned work falls in the shifts of a day.',
    Queue: 'What waits at a work center: overdue, now, next, and what is blocked and by what.',
    'Lead time': 'How long a step is expected to take.',
  },
} as const
