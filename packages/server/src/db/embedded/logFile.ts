import { copyFileSync, renameSync, statSync, truncateSync } from 'node:fs'

const largestSize = 16 * 2 ** 20
const lookEvery = 60 * 60 * 1000

/**
 * Keep the server's log below about 16 MiB, with one older file beside it. The server holds the file open, so a
 * running log is copied and emptied; what is written between the two is lost. Answers how to stop looking.
 */
export function capLogFile(file: string): () => void {
  if (isTooLarge(file)) renameSync(file, `${file}.1`)
  const timer = setInterval(() => {
    if (!isTooLarge(file)) return
    copyFileSync(file, `${file}.1`)
    truncateSync(file)
  }, lookEvery)
  timer.unref()
  return () => clearInterval(timer)
}

function isTooLarge(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestSize
}
