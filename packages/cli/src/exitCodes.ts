/** What a script learns without reading. Public: never renumbered. */
export const exitCodes = {
  done: 0,
  /** The rules refused it, or a check found something. */
  refused: 1,
  /** What was typed or set makes no sense; nothing was tried. */
  wrongUsage: 2,
  /** No server, no database, or a fault inside: the same again may do it. */
  couldNot: 3,
  /** Ctrl-C. */
  stopped: 130,
} as const

export const exitCodesLine =
  'Exit codes: 0 done, 1 refused or something found, 2 typed or set wrongly, 3 no answer or a fault, 130 stopped by Ctrl-C.'
