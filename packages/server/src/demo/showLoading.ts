import type { DemoProgress } from './demoFactory.ts'

/** Where a first start says how far it is. */
interface Output {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** On a terminal one line that counts; elsewhere a line for each part of the work. */
export function showLoading(output: Output): {
  readonly report: (progress: DemoProgress) => void
  readonly end: () => void
} {
  let shown: string | null = null
  return {
    report({ doing, acts }) {
      if (output.isTTY === true)
        output.write(`\r\x1b[KLoading the demonstration factory: ${doing}, ${acts} requests`)
      else if (doing !== shown) output.write(`Loading the demonstration factory: ${doing} …\n`)
      shown = doing
    },
    end() {
      if (output.isTTY === true && shown !== null) output.write('\r\x1b[K')
    },
  }
}
