// Prints how many nanoseconds one form check takes in the native core:
//
//     FormCheckBenchmark < questions
//
// A question is a line of hexadecimal digits. The work is that of form-check.mjs beside this file.

import ConsentCore

private func bytes(of line: String) -> [UInt8] {
  let digits = line.utf8.map { $0 > 0x39 ? $0 - 0x57 : $0 - 0x30 }
  return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}

private let questions = Array(sequence(state: ()) { _ in readLine() }).map(bytes)
precondition(!questions.isEmpty, "no questions")

/// Asks every question so many times; the sum keeps the answers from being left out.
@MainActor private func round(_ repetitions: Int) -> Int {
  var sum = 0
  for _ in 0..<repetitions {
    for question in questions { sum += formAnswer(to: question).count }
  }
  return sum
}

private let repetitions = 20
for _ in 0..<50 { precondition(round(repetitions) > 0, "no answers") }
private let times = (0..<101).map { _ in
  let clock = ContinuousClock()
  var sum = 0
  let time = clock.measure { sum = round(repetitions) }
  precondition(sum > 0, "no answers")
  let nanoseconds = Double(time.components.seconds) * 1e9 + Double(time.components.attoseconds) / 1e9
  return nanoseconds / Double(repetitions * questions.count)
}
print(times.sorted()[50])
