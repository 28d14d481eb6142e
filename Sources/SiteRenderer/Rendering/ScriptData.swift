private import Foundation

/// Data that a page needs, as a classic script that registers it: local pages cannot fetch files.
struct ScriptData {
  var name: String
  var json: JSON
  /// Of its language: empty, or `es/`.
  var folder = ""

  var file: OutputFile {
    OutputFile(
      path: "assets/\(folder)\(name).js",
      text: "\"use strict\";\nTrainingToolkit.register(\"\(name)\", \(json.text));\n"
    )
  }
}

/// A JSON value that is written the same way each time.
indirect enum JSON {
  case string(String)
  case number(Int)
  case bool(Bool)
  case null
  case list([JSON])
  case object([(name: String, value: JSON)])

  static func base64(_ bytes: [UInt8]) -> JSON { .string(Data(bytes).base64EncodedString()) }

  var text: String {
    switch self {
    case .string(let string): Self.quoted(string)
    case .number(let number): "\(number)"
    case .bool(let isTrue): isTrue ? "true" : "false"
    case .null: "null"
    case .list(let values): "[" + values.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.name)):\($0.value.text)" }.joined(separator: ",\n") + "}"
    }
  }

  private static func quoted(_ string: String) -> String {
    // Most texts have nothing in them that needs another form.
    if !string.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      return "\"" + string + "\""
    }
    var quoted = "\""
    for character in string.unicodeScalars {
      switch character {
      case "\"", "\\": quoted += "\\\(character)"
      case "\n": quoted += "\\n"
      case _ where character.value < 0x20:
        let digits = String(character.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(character)
      }
    }
    return quoted + "\""
  }
}
