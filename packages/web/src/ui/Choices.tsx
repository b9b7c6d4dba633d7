import { useId } from 'react'
import styles from './Choices.module.css'

interface ChoicesProps {
  /** One of them, or any number. */
  readonly kind: 'radio' | 'checkbox'
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly isDisabled?: boolean
  /** Show the label above; where a name stands beside them already it is only read out. */
  readonly legend?: 'shown'
  readonly onChange: (chosen: readonly string[]) => void
}

/** A few options as buttons, each as large as a gloved thumb. Underneath they are radios or check boxes. */
export function Choices({
  kind,
  label,
  options,
  chosen,
  isDisabled = false,
  legend,
  onChange,
}: ChoicesProps) {
  const name = useId()
  const toggle = (value: string) => {
    if (kind === 'radio') return onChange([value])
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  }
  return (
    <fieldset className={styles['choices']} disabled={isDisabled}>
      <legend className={styles[legend === 'shown' ? 'label' : 'legend']}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles['choice']}>
          <input
            type={kind}
            name={name}
            data-field-input
            checked={chosen.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
