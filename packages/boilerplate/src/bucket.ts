/** Index of the first limit that `value` does not exceed; `limits.length` when it exceeds all. */
export function bucket(value: number, limits: readonly number[]): number {
  for (let i = 0; i < limits.length; i++) if (value <= (limits[i] as number)) return i;
  return limits.length;
}
