/** The line that says what is shown: where the focus goes when the button that was pressed is gone. */
export const STATUS_ID = 'status';

export function focusStatus(): void {
  document.getElementById(STATUS_ID)?.focus({ preventScroll: true });
}
