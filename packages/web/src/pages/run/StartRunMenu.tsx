import { Button, Menu } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Boxes, CalendarRange, ChevronDown, ClipboardList } from 'lucide-react'
import { words } from '../../components/words.ts'
import { path } from '../../paths.ts'

const { doors } = words.runs

const ways = [
  { to: path.procedures(), label: doors.procedure, icon: ClipboardList },
  { to: path.units(), label: doors.unit, icon: Boxes },
  { to: path.plannedWork(), label: doors.plan, icon: CalendarRange },
] as const

/** Where runs are started: who looks for it finds it in the list of runs. */
export function StartRunMenu() {
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button rightSection={<ChevronDown size={16} aria-hidden />}>{doors.label}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ways.map(({ to, label, icon: Icon }) => (
          <Menu.Item
            key={to}
            leftSection={<Icon size={16} aria-hidden />}
            renderRoot={(props) => <Link to={to} {...props} />}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
