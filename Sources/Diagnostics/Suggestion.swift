/// Finds the name that was probably meant.
///
/// `nearest(to: "atendance", in: ["attendance", "progress"])` is `"attendance"`. A name further away than a third of its length
/// (at least two changes) is not suggested, since a wrong guess misleads more than none.
package func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
  let target = Array(name.lowercased())
  let limit = max(2, target.count / 3)
  var best: (name: String, distance: Int)?
  for candidate in candidates.sorted() {
    let distance = editDistance(target, Array(candidate.lowercased()))
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

/// The text `"; did you mean 'attendance'?"`, or nothing if no candidate is near.
package func didYouMean(_ name: String, in candidates: some Sequence<String>) -> String {
  nearest(to: name, in: candidates).map { "; did you mean '\($0)'?" } ?? ""
}

/// The name that was surely meant: one or two slips away, and no other is nearly as near. Nil if anybody could doubt it.
package func sureMatch(for name: String, in candidates: some Sequence<String>) -> String? {
  let target = Array(name.lowercased())
  guard (3...100).contains(target.count) else { return nil }
  let distances = Set(candidates).map { (name: $0, distance: editDistance(target, Array($0.lowercased()))) }
  let limit = target.count < 6 ? 1 : 2
  guard let best = distances.min(by: { $0.distance < $1.distance }), best.distance <= limit else { return nil }
  return distances.contains { $0.name != best.name && $0.distance <= best.distance + 1 } ? nil : best.name
}

/// The number of characters to insert, remove, replace or swap with their neighbour to turn one name into the other.
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
