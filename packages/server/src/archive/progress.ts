/** How far a step of a backup or restore is. */
export interface Progress {
  /** What is being done, as people read it: "tables", "files", "reading the archive". */
  readonly step: string
  readonly unit: 'rows' | 'bytes'
  readonly done: number
  readonly total: number
}

/** Told often, at least once a few megabytes; whoever shows it decides how often that is. */
export type ReportProgress = (progress: Progress) => void

/** A count that is reported as it grows. */
export function counting(report: ReportProgress, about: Omit<Progress, 'done'>): (more: number) => void {
  let done = 0
  return (more) => {
    done += more
    report({ ...about, done })
  }
}
