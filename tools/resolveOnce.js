// Loaded first by every process of a test run: a file that many files import is looked up once and not for each of them.
// The two thousand files of the server import each other ten thousand times, and looking them up is a third of loading it.

import * as nodeModule from 'node:module'

/** @type {Map<string, import('node:module').ResolveFnOutput>} */
const found = new Map()

// A test may start the machine's own Node, which can be too old to be told how to look up.
nodeModule.registerHooks?.({
  resolve(specifier, context, nextResolve) {
    const { parentURL, conditions } = context
    // What `require` finds depends on more.
    const isImport = conditions.includes('import') && parentURL?.startsWith('file:') === true
    if (!isImport) return nextResolve(specifier, context)
    // A path leads to the same file from everywhere, the name of a package from one folder.
    const name = new URL(specifier.startsWith('.') ? specifier : `./ ${specifier}`, parentURL).href
    const known = found.get(name)
    if (known !== undefined) return known
    const resolved = { ...nextResolve(specifier, context), shortCircuit: true }
    found.set(name, resolved)
    return resolved
  },
})
