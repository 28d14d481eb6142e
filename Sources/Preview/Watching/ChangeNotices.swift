import Foundation

/// The kernel's notices of changes in folders (inotify).
///
/// Its user must not rely on it alone: a computer has only so many notices to give, and a network drive none of what others write.
final class ChangeNotices {
  private let descriptor: Int32
  private let source: any DispatchSourceRead

  /// Nil where there are none to be had. `notice` is called on the queue.
  init?(on queue: DispatchQueue, _ notice: @escaping @Sendable () -> Void) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
    source.setEventHandler { [descriptor] in
      if Self.tellsOfChange(descriptor) { notice() }
    }
    source.setCancelHandler { [descriptor] in _ = close(descriptor) }
    source.resume()
  }

  deinit {
    source.cancel()
  }

  /// Asks for notices about what is directly in a folder; again does no harm. A file that has only been opened for writing is not
  /// worth one: it is still being written.
  func watch(_ folder: String) {
    let changes = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_CREATE
    _ = inotify_add_watch(descriptor, folder, UInt32(changes))
  }

  /// Takes in all notices that are waiting.
  private static func tellsOfChange(_ descriptor: Int32) -> Bool {
    var isChange = false
    let size = 64 * 1024
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: MemoryLayout<inotify_event>.alignment)
    defer { buffer.deallocate() }
    while true {
      let count = read(descriptor, buffer, size)
      guard count > 0 else { return isChange }
      var place = 0
      while place < count {
        let event = buffer.load(fromByteOffset: place, as: inotify_event.self)
        let name = buffer + place + MemoryLayout<inotify_event>.size
        let isHidden = event.len > 0 && name.load(as: UInt8.self) == UInt8(ascii: ".")
        let isBeingWritten = event.mask & UInt32(IN_CREATE) != 0 && event.mask & UInt32(IN_ISDIR) == 0
        if !isHidden && !isBeingWritten { isChange = true }
        place += MemoryLayout<inotify_event>.size + Int(event.len)
      }
    }
  }
}
