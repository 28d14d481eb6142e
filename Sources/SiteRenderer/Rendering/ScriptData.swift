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
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .string(let string): Self.write(string, to: &bytes)
    case .number(let number): bytes += "\(number)".utf8
    case .bool(let isTrue): bytes += (isTrue ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    case .list(let values):
      bytes += "[".utf8
      for (index, value) in values.enumerated() {
        if index > 0 { bytes += ",".utf8 }
        value.write(to: &bytes)
      }
      bytes += "]".utf8
    case .object(let members):
      bytes += "{".utf8
      for (index, member) in members.enumerated() {
        if index > 0 { bytes += ",\n".utf8 }
        Self.write(member.name, to: &bytes)
        bytes += ":".utf8
        member.value.write(to: &bytes)
      }
      bytes += "}".utf8
    }
  }

  private static func write(_ string: String, to bytes: inout [UInt8]) {
    bytes += "\"".utf8
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case ..<0x20:
        let digits = String(byte, radix: 16)
        bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      default: bytes.append(byte)
      }
    }
    bytes += "\"".utf8
  }
}
