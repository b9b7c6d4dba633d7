import { Button, Menu, Text } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import { words } from '../../components/words.ts'
import styles from './StepPanel.module.css'
import type { StepAction } from './stepReasons.ts'

interface StepMoreProps {
  readonly actions: readonly StepAction[]
  /** Why each of them cannot be done now; null: it can. */
  readonly reasons: { readonly [Action in StepAction]?: string | null }
  readonly onAct: (action: StepAction) => void
}

/** What is seldom done with a step, each act always in its place; what cannot be done now says why below its name. */
export function StepMore({ actions, reasons, onAct }: StepMoreProps) {
  return (
    <Menu
      position="top-start"
      width={360}
      withInitialFocusPlaceholder={false}
      classNames={{ dropdown: styles['menu'] ?? '' }}
    >
      <Menu.Target>
        <Button variant="default" size="sm" h={44} rightSection={<ChevronDown size={16} aria-hidden />}>
          {words.step.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => {
          const reason = reasons[action] ?? null
          return (
            <Menu.Item
              key={action}
              data-step-action={action}
              aria-disabled={reason !== null}
              closeMenuOnClick={reason === null}
              onClick={() => reason === null && onAct(action)}
            >
              <span className={reason === null ? undefined : styles['off']}>
                {words.step.actions[action]}
              </span>
              {reason !== null && (
                <Text size="sm" c="dimmed">
                  {reason}
                </Text>
              )}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
