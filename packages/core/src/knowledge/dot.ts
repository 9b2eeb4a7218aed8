/** Four sums side by side: one alone waits for itself at every step. Of `right` are taken as many numbers as `left` has, those from `start` on. */
export function dot(left: Float32Array, right: Float32Array | Int8Array, start = 0): number {
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  const { length } = left;
  let index = 0;
  for (; index + 3 < length; index += 4) {
    one += (left[index] as number) * (right[start + index] as number);
    two += (left[index + 1] as number) * (right[start + index + 1] as number);
    three += (left[index + 2] as number) * (right[start + index + 2] as number);
    four += (left[index + 3] as number) * (right[start + index + 3] as number);
  }
  for (; index < length; index += 1) one += (left[index] as number) * (right[start + index] as number);
  return one + two + (three + four);
}
