import { createContext } from 'react'

/**
 * Whether the server would take a PIN for the next signature of the person here: not for the first of a session, nor after
 * idle minutes. What a page reads of it holds for the dialogs on it.
 */
export const PinServes = createContext(false)
