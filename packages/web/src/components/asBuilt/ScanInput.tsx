import { TextInput } from '@mantine/core'
import { lineOfUnit } from '@traveler/domain/abom/lineOfUnit.ts'
import { ScanBarcode } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { InstallDocument, UnitsToInstallDocument } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { linesOf, type RefusalLine } from '../api/refused.ts'
import { read } from '../api/request.ts'
import { useAct } from '../api/useAct.ts'
import { partName } from '../partName.ts'
import { Refusals } from '../Refusals.tsx'
import { identityOf } from '../unitName.ts'
import { asBuiltWords } from '../words/asBuiltWords.ts'
import styles from './AsBuilt.module.css'
import type { AsBuiltLine } from './AsBuilt.tsx'
import { scanFilters } from './scannedUnit.ts'

interface ScanInputProps {
  readonly lines: readonly AsBuiltLine[]
  /** The line has places: somebody says which. */
  readonly onChoose: (line: AsBuiltLine, unitId: string) => void
}

interface Said {
  readonly tone: 'good' | 'caution'
  readonly text: string
}

/** A scanner types what it reads and ends with Enter: the unit goes in on the line that takes it. The field stays ready. */
export function ScanInput({ lines, onChoose }: ScanInputProps) {
  const act = useAct(InstallDocument)
  const [text, setText] = useState('')
  const [said, setSaid] = useState<Said | null>(null)
  const [failures, setFailures] = useState<readonly RefusalLine[]>([])
  const scan = async (event: FormEvent) => {
    event.preventDefault()
    const scanned = text.trim()
    if (scanned === '' || act.isBusy) return
    setSaid(null)
    act.reset()
    setFailures([])
    try {
      setSaid(await install(scanned))
    } catch (error) {
      setFailures(linesOf(error))
    }
  }
  const install = async (scanned: string): Promise<Said | null> => {
    const found = await read(UnitsToInstallDocument, { filters: scanFilters(scanned) })
    const units = (found.partInventories?.edges ?? []).flatMap((edge) => edge?.node ?? [])
    const [unit] = units
    if (unit === undefined) return { tone: 'caution', text: asBuiltWords.scanNothing(scanned) }
    const fitting = units.filter(
      (one) => one.status === 'AVAILABLE' && lineOfUnit(lines, one.part) !== undefined,
    )
    const [only = unit] = fitting
    if (fitting.length > 1) return { tone: 'caution', text: asBuiltWords.scanMany(scanned) }
    const line = lineOfUnit(lines, only.part)
    if (line === undefined) return { tone: 'caution', text: asBuiltWords.scanNoLine(partName(only.part)) }
    if ((line.openReferenceDesignators ?? []).length > 0) {
      onChoose(line, only.id)
      setText('')
      return null
    }
    const done = await act.perform({ input: { buildRequirementId: line.id, partInventoryId: only.id } })
    if (done === null) return null
    setText('')
    return { tone: 'good', text: asBuiltWords.scanned(identityOf(only), partName(line.part)) }
  }
  return (
    <form onSubmit={(event) => void scan(event)} className={styles['scan']}>
      <TextInput
        label={asBuiltWords.scan}
        description={asBuiltWords.scanHelp}
        leftSection={<ScanBarcode size={18} aria-hidden />}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {said !== null && <Notice tone={said.tone}>{said.text}</Notice>}
        <Refusals lines={[...act.refusals, ...failures]} />
      </div>
    </form>
  )
}
