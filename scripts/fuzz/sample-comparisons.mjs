// Loaded by the fuzzer and not watched by it, which code of the targets would be.
// Every comparison of two numbers goes to the native part, which in loops over tables is nearly all
// the time there is. One in 61 is enough to learn the constants.
const { tracer } = globalThis.Fuzzer
const whole = tracer.traceNumberCmp

const compare = {
  // biome-ignore lint/suspicious/noDoubleEquals: what the code under the fuzzer wrote.
  '==': (left, right) => left == right,
  // biome-ignore lint/suspicious/noDoubleEquals: the same.
  '!=': (left, right) => left != right,
  '===': (left, right) => left === right,
  '!==': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
}

let calls = 0
tracer.traceNumberCmp = (left, right, operator, id) => {
  calls = (calls + 1) % 61
  return calls === 0 ? whole(left, right, operator, id) : compare[operator](left, right)
}
