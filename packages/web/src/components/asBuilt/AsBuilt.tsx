import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { AsBuiltDocument, type AsBuiltResult } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { linesOf } from '../api/refused.ts'
import { useDocument } from '../api/useDocument.ts'
import { bomQuantity } from '../bomQuantity.ts'
import { laterDialog } from '../laterDialog.tsx'
import { partName } from '../partName.ts'
import { Refusals } from '../Refusals.tsx'
import { useWhyNotPermitted } from '../session/useWhyNotPermitted.ts'
import { identityOf } from '../unitName.ts'
import { asBuiltWords, openLinesWords } from '../words/asBuiltWords.ts'
import { words } from '../words.ts'
import styles from './AsBuilt.module.css'
import { AsBuiltVersions } from './AsBuiltVersions.tsx'
import { ClosedLines } from './ClosedLines.tsx'
import { ScanInput } from './ScanInput.tsx'

const DropLineDialog = laterDialog(async () => (await import('./DropLineDialog.tsx')).DropLineDialog)
const InstallDialog = laterDialog(async () => (await import('./InstallDialog.tsx')).InstallDialog)
const MoveDialog = laterDialog(async () => (await import('./MoveDialog.tsx')).MoveDialog)
const OpenLinesDialog = laterDialog(async () => (await import('./OpenLinesDialog.tsx')).OpenLinesDialog)
const RemoveDialog = laterDialog(async () => (await import('./RemoveDialog.tsx')).RemoveDialog)
const RequirementDialog = laterDialog(async () => (await import('./RequirementDialog.tsx')).RequirementDialog)

export type AsBuiltLine = NonNullable<
  NonNullable<NonNullable<AsBuiltResult['partInventory']>['buildRequirements']>[number]
>
export type LineInstall = NonNullable<NonNullable<AsBuiltLine['abomInstallations']>[number]>

interface AsBuiltProps {
  readonly unitId: string
  /** An open run builds or changes the unit; else what is in is only shown. */
  readonly isOpen: boolean
  /** The open run that reworks, repairs or modifies the unit, and changes only the lines that it names; null: none does. */
  readonly reworkId: string | null
  /** The steps in work, at one of which a part goes in: taken out again while that step lasts, it is not held. */
  readonly stepsInWork: readonly StepInWork[]
}

export interface StepInWork {
  readonly id: string
  /** Its number and title. */
  readonly name: string
}

type Opened =
  | { readonly kind: 'install'; readonly line: AsBuiltLine; readonly unitId: string | null }
  | { readonly kind: 'remove'; readonly install: LineInstall }
  | { readonly kind: 'move'; readonly install: LineInstall }
  | { readonly kind: 'requirement'; readonly line: AsBuiltLine | null }
  | { readonly kind: 'drop'; readonly line: AsBuiltLine }
  | { readonly kind: 'open'; readonly runId: string }

const { edit } = asBuiltWords

/**
 * What a unit is to contain, line by line, what is in it, and the ways to put in, take out, and change what it needs. Nothing
 * where it has no lines and no run may give it some.
 */
export function AsBuilt({ unitId, isOpen, reworkId, stepsInWork }: AsBuiltProps) {
  const { data, error } = useDocument(AsBuiltDocument, { id: unitId }, { every_ms: 10_000 })
  const [opened, setOpened] = useState<Opened | null>(null)
  const [isEditing, setEditing] = useState(false)
  const whyNotChange = useWhyNotPermitted('UpdateBuildRequirement')
  if (data === undefined)
    return error === null ? (
      <Waiting label={words.common.loading(asBuiltWords.what)} />
    ) : (
      <Refusals lines={linesOf(error)} />
    )
  const lines = (data.partInventory?.buildRequirements ?? []).filter((line) => line !== null)
  if (lines.length === 0 && !isOpen) return null
  const isChanging = isEditing && isOpen
  const closed = isOpen ? lines.filter(isClosed) : []
  return (
    <section aria-label={asBuiltWords.title}>
      <div className={styles['head']}>
        <h2 className={styles['heading']}>{asBuiltWords.title}</h2>
        <ReasonedButton
          variant="default"
          reason={isOpen ? whyNotChange : asBuiltWords.locked}
          onClick={() => setEditing(!isChanging)}
        >
          {isChanging ? edit.end : edit.start}
        </ReasonedButton>
      </div>
      <AsBuiltVersions
        versions={(data.partInventory?.asBuiltVersions ?? []).filter((one) => one !== null)}
        isOpen={isOpen}
      />
      <ClosedLines
        open={lines.length - closed.length}
        all={lines.length}
        onOpen={reworkId === null ? null : () => setOpened({ kind: 'open', runId: reworkId })}
      />
      {isChanging && (
        <Notice
          tone="caution"
          title={edit.banner}
          action={<Button onClick={() => setOpened({ kind: 'requirement', line: null })}>{edit.add}</Button>}
        >
          {edit.bannerHelp}
        </Notice>
      )}
      {isOpen && !isChanging && lines.length > 0 && (
        <ScanInput
          lines={lines}
          onChoose={(line, unitOfLine) => setOpened({ kind: 'install', line, unitId: unitOfLine })}
        />
      )}
      {lines.length === 0 ? (
        <p className={styles['nothing']}>{edit.none}</p>
      ) : (
        <div className={styles['table']}>
          <RowTable
            label={asBuiltWords.title}
            columns={columnsOf({ isOpen, isChanging, onOpen: setOpened })}
            rows={lines}
            keyOf={({ id }) => id}
          />
        </div>
      )}
      {opened !== null && (
        <OpenedDialog
          unitId={unitId}
          opened={opened}
          closed={closed}
          stepsInWork={stepsInWork}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  )
}

interface OpenedDialogProps {
  readonly unitId: string
  readonly opened: Opened
  /** The lines that no open run may change. */
  readonly closed: readonly AsBuiltLine[]
  readonly stepsInWork: readonly StepInWork[]
  readonly onClose: () => void
}

function OpenedDialog({ unitId, opened, closed, stepsInWork, onClose }: OpenedDialogProps) {
  switch (opened.kind) {
    case 'install':
      return <InstallDialog line={opened.line} unitId={opened.unitId} steps={stepsInWork} onClose={onClose} />
    case 'remove':
      return <RemoveDialog install={opened.install} onClose={onClose} />
    case 'move':
      return <MoveDialog install={opened.install} onClose={onClose} />
    case 'requirement':
      return <RequirementDialog unitId={unitId} line={opened.line} onClose={onClose} />
    case 'drop':
      return <DropLineDialog line={opened.line} onClose={onClose} />
    case 'open':
      return <OpenLinesDialog runId={opened.runId} lines={closed} onClose={onClose} />
  }
}

interface ColumnsOf {
  readonly isOpen: boolean
  /** What is needed is changed, not what is in. */
  readonly isChanging: boolean
  readonly onOpen: (opened: Opened) => void
}

function columnsOf({ isOpen, isChanging, onOpen }: ColumnsOf): readonly Column<AsBuiltLine>[] {
  return [
    {
      label: asBuiltWords.part,
      share: 3,
      render: ({ part, madeOnAssembly }) => (
        <TwoLines
          first={partName(part)}
          second={[part?.description ?? '', madeOnAssembly ? asBuiltWords.madeHere : '']
            .filter(Boolean)
            .join(' · ')}
        />
      ),
    },
    {
      label: asBuiltWords.needed,
      share: 1.6,
      render: (line) => <TwoLines first={bomQuantity(line)} second={stateOf(line)} />,
    },
    {
      label: asBuiltWords.inside,
      share: 3.4,
      render: (line) => (
        <Inside
          line={line}
          isOpen={isOpen && !isChanging && !isClosed(line)}
          onRemove={(install) => onOpen({ kind: 'remove', install })}
          onMove={(install) => onOpen({ kind: 'move', install })}
        />
      ),
    },
    isChanging
      ? {
          label: edit.change,
          share: 2,
          render: (line) => <LineButtons line={line} onOpen={onOpen} />,
        }
      : {
          label: asBuiltWords.install,
          share: 1.4,
          render: (line) =>
            line.isSatisfied ? null : (
              <ReasonedButton
                variant="default"
                px="sm"
                reason={whyNotFill(line, isOpen)}
                onClick={() => onOpen({ kind: 'install', line, unitId: null })}
                aria-label={asBuiltWords.installPart(partName(line.part))}
              >
                {asBuiltWords.install}
              </ReasonedButton>
            ),
        },
  ]
}

/** No open run may change it. */
const isClosed = ({ openToRunIds }: AsBuiltLine) => openToRunIds.length === 0

function whyNotFill(line: AsBuiltLine, isOpen: boolean): string | null {
  if (!isOpen) return asBuiltWords.locked
  return isClosed(line) ? openLinesWords.closed : null
}

interface LineButtonsProps {
  readonly line: AsBuiltLine
  readonly onOpen: (opened: Opened) => void
}

function LineButtons({ line, onOpen }: LineButtonsProps) {
  const whyNotPermitted = useWhyNotPermitted('DeleteBuildRequirement')
  const isFilled = (line.abomInstallations ?? []).length > 0
  return (
    <div className={styles['buttons']}>
      <ReasonedButton
        variant="default"
        reason={isClosed(line) ? openLinesWords.closed : null}
        onClick={() => onOpen({ kind: 'requirement', line })}
        aria-label={edit.changeLine(partName(line.part))}
      >
        {edit.change}
      </ReasonedButton>
      <ReasonedButton
        variant="subtle"
        reason={isClosed(line) ? openLinesWords.closed : isFilled ? edit.dropFilled : whyNotPermitted}
        onClick={() => onOpen({ kind: 'drop', line })}
        aria-label={edit.dropLine(partName(line.part))}
      >
        {edit.drop}
      </ReasonedButton>
    </div>
  )
}

/** "complete", "2 each short", "open: R1, R2". */
function stateOf(line: AsBuiltLine): string {
  if (line.isSatisfied) return asBuiltWords.done
  const places = (line.openReferenceDesignators ?? []).filter((place) => place !== null)
  if (places.length > 0) return asBuiltWords.open(places.join(', '))
  return line.quantityShort === '0'
    ? ''
    : asBuiltWords.short(bomQuantity({ ...line, quantity: line.quantityShort }))
}

interface InsideProps {
  readonly line: AsBuiltLine
  readonly isOpen: boolean
  readonly onRemove: (install: LineInstall) => void
  readonly onMove: (install: LineInstall) => void
}

function Inside({ line, isOpen, onRemove, onMove }: InsideProps) {
  const installs = (line.abomInstallations ?? []).filter((one) => one !== null)
  if (installs.length === 0) return <span className={styles['nothing']}>{asBuiltWords.nothingIn}</span>
  return (
    <ul className={styles['inside']}>
      {installs.map((install) => (
        <li key={install.id}>
          <Link to="/units/$id" params={{ id: install.partInventory?.id ?? '' }} className={styles['unit']}>
            {[install.referenceDesignator, identityOf(install.partInventory), quantityOf(install)]
              .filter((text) => text !== null && text !== '')
              .join(' · ')}
          </Link>
          {isOpen && (
            <span className={styles['buttons']}>
              {install.quantity !== '0' && (
                <Button
                  variant="subtle"
                  onClick={() => onMove(install)}
                  aria-label={asBuiltWords.move.moveUnit(identityOf(install.partInventory))}
                >
                  {asBuiltWords.move.move}
                </Button>
              )}
              <Button
                variant="subtle"
                onClick={() => onRemove(install)}
                aria-label={asBuiltWords.removeUnit(identityOf(install.partInventory))}
              >
                {asBuiltWords.remove}
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** How many of a lot; of one unit nothing needs to be said. */
function quantityOf({ quantity, partInventory }: LineInstall): string {
  if (partInventory?.serialNumber != null) return ''
  return quantity === '0' ? words.units.lotOnly : quantity
}
