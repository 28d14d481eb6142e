private import Foundation

/// Tells when something below some folders has changed.
///
/// The system's notices make it quick. A look at all files every second makes it sure: it also sees what came in over a network drive,
/// what notices missed, and a folder that was gone for a while.
package struct FolderWatcher: Sendable {
  private let folders: [String]

  package init(folders: [String]) {
    self.folders = folders
  }

  /// One element for any number of changes; the first for changes after this call.
  package func changes() -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let watch = Watch(on: folders) { continuation.yield() }
    continuation.onTermination = { _ in watch.stop() }
    return stream
  }
}

/// Everything in it happens on its queue.
private final class Watch: @unchecked Sendable {
  private let queue = DispatchQueue(label: "toolkit.watch")
  private let folders: [String]
  private let report: @Sendable () -> Void
  private var snapshot: FolderSnapshot
  private var notices: ChangeNotices?
  private let timer: any DispatchSourceTimer

  init(on folders: [String], _ report: @escaping @Sendable () -> Void) {
    self.folders = folders
    self.report = report
    snapshot = FolderSnapshot(of: folders)
    timer = DispatchSource.makeTimerSource(queue: queue)
    queue.sync {
      notices = ChangeNotices(on: queue) { [weak self] in self?.look(isSureOfChange: true) }
      snapshot.folders.forEach { notices?.watch($0) }
      timer.setEventHandler { [weak self] in self?.look(isSureOfChange: false) }
      timer.schedule(deadline: .now() + 1, repeating: 1)
      timer.resume()
    }
  }

  func stop() {
    queue.sync {
      timer.cancel()
      notices = nil
    }
  }

  private func look(isSureOfChange: Bool) {
    if isSureOfChange { report() }
    let now = FolderSnapshot(of: folders)
    if now.folders != snapshot.folders || !isSureOfChange { now.folders.forEach { notices?.watch($0) } }
    if now != snapshot, !isSureOfChange { report() }
    snapshot = now
  }
}
