import { useDisclosure } from '@mantine/hooks'
import { levelsOf, whyNotPlaceStep } from '@traveler/domain/step/whyNotPlaceStep.ts'
import {
  ArrowDown,
  ArrowUp,
  Copy,
  IndentDecrease,
  IndentIncrease,
  type LucideIcon,
  Trash2,
} from 'lucide-react'
import { said } from '../../../components/said.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { editorWords } from './editorWords.ts'
import { type Direction, directions, placeAfter, planMove } from './planMove.ts'
import { RemoveStepDialog } from './RemoveStepDialog.tsx'
import styles from './StepTree.module.css'
import type { StepTreeProps } from './StepTree.tsx'
import { placesOf } from './stepsInOrder.ts'

const { tree } = editorWords

const icons: Readonly<Record<Direction, LucideIcon>> = {
  up: ArrowUp,
  down: ArrowDown,
  in: IndentIncrease,
  out: IndentDecrease,
}
const whyNot: Readonly<Record<Direction, string>> = {
  up: tree.atEnd.up,
  down: tree.atEnd.down,
  in: tree.noneBefore,
  out: tree.atTop,
}

/** What can be done with the chosen step in the tree. Each button stays in its place and says why it cannot be pressed. */
export function TreeTools({ steps, chosen, acts, topId, onChoose }: StepTreeProps) {
  const [isRemoving, removing] = useDisclosure()
  const places = placesOf(steps.map(({ step }) => step))
  const id = chosen?.step.id ?? ''
  const fixed = chosen === null ? tree.chooseFirst : id === topId ? tree.isTop : null
  const moves = directions.map((direction) => {
    const place = planMove(places, id, direction, topId)
    const deep =
      place === null || direction !== 'in'
        ? null
        : whyNotPlaceStep(places, place.parentId, { levels: levelsOf(places, id), moved: id })
    const reason = place === null ? whyNot[direction] : deep === null ? null : said(deep)
    return { direction, place, reason: fixed ?? reason }
  })
  const copy = async () => {
    if (chosen === null) return
    const place = placeAfter(places, { ...chosen.step, position: chosen.step.position ?? 0 })
    const made = await acts.copy(chosen.step, place)
    if (made !== null) onChoose(made)
  }
  return (
    <div className={styles['moves']} role="toolbar" aria-label={tree.tools}>
      {moves.map(({ direction, place, reason }) => (
        <Tool
          key={direction}
          icon={icons[direction]}
          label={tree[direction]}
          reason={reason}
          onPress={() =>
            chosen !== null && place !== null && !acts.isBusy && void acts.move(chosen.step, place)
          }
        />
      ))}
      <Tool icon={Copy} label={tree.copy} reason={fixed} onPress={() => void copy()} />
      <Tool icon={Trash2} label={tree.remove} reason={fixed} onPress={removing.open} />
      {isRemoving && chosen !== null && (
        <RemoveStepDialog placed={chosen} acts={acts} onClose={removing.close} />
      )}
    </div>
  )
}

interface ToolProps {
  readonly icon: LucideIcon
  readonly label: string
  readonly reason: string | null
  readonly onPress: () => void
}

function Tool({ icon: Icon, label, reason, onPress }: ToolProps) {
  return (
    <ReasonedButton variant="default" px={0} title={label} reason={reason} onClick={onPress}>
      <Icon size={18} aria-hidden />
    </ReasonedButton>
  )
}
