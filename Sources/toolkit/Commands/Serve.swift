import ArgumentParser
import ConsentArtifact
import Foundation
import Preview

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the site in a browser while you write it.",
    discussion: """
      Open the address that it prints. When you save a file, the page shows the change at the place where you are. While the content
      has errors, the last good site stays up with the errors over it.

      The site is served from memory to this computer alone; `toolkit build` is what writes it. Ctrl-C ends the preview, with status 0.

        toolkit serve --open
        toolkit serve --port 0
      """.flowing
  )

  @OptionGroup var sources: ContentOptions

  @OptionGroup var site: SiteOptions

  @Option(
    help: ArgumentHelp("The port to listen on, 8000 if left out; 0 takes any that is free.", valueName: "number"),
    transform: Self.port
  )
  var port: UInt16 = 8000

  @Option(
    help: ArgumentHelp(
      "The address to listen on. With 0.0.0.0, everyone on your network can read the site, talking points and answers included.",
      valueName: "address"
    )
  )
  var host = "127.0.0.1"

  @Flag(help: "Open the site in the browser.")
  var open = false

  private static func port(_ text: String) throws -> UInt16 {
    guard let port = UInt16(text) else { throw ValidationError("it takes a whole number from 0 to 65535") }
    return port
  }

  func run() async throws {
    let listener = try Listener(host: host, port: port)
    // Named here rather than in the page: without them there is nothing to wait for.
    for folder in folders { _ = try Folder(reading: folder) }
    var workshop = Workshop(folders: sources.folders, site: site.folder, consentCore: try ConsentArtifact.module())
    let changes = FolderWatcher(folders: folders).changes()
    let server = PreviewServer(on: listener)
    await showChange(&workshop, on: server)
    let serving = Task { try await server.run() }
    let ending = await Signals.untilAsked { serving.cancel() }
    Console.say("Preview at \(listener.address) (Ctrl-C ends it)")
    if open { Browser.open(listener.address) }
    let following = Task { [workshop] in try await follow(changes, with: workshop, on: server) }
    let end = await serving.result
    following.cancel()
    ending.cancel()
    // Whoever asks for the end gets it, whatever a connection that was open says to that.
    if case .failure(let error) = end, !serving.isCancelled { throw error }
    Console.say("Preview ended")
  }

  /// Everything that the site is made of.
  private var folders: [String] { [sources.content, sources.local, site.folder].compactMap(\.self) }

  /// Shows each change, and its translations when no other has come for a tenth of a second; the open page is fetched meanwhile.
  private func follow(_ changes: AsyncStream<Void>, with workshop: Workshop, on server: PreviewServer) async throws {
    var workshop = workshop
    // One element for any number of changes, and one when the time is up.
    let (moments, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let watching = Task {
      for await _ in changes { continuation.yield() }
    }
    defer { watching.cancel() }
    var translating: ContinuousClock.Instant?
    for await _ in moments {
      // Programs save in several steps, and several files together.
      try await Task.sleep(for: .milliseconds(5))
      if let outcome = await showChange(&workshop, on: server) {
        let wait = Duration.milliseconds(100)
        translating = outcome.isUnfinished ? .now + wait : nil
        guard outcome.isUnfinished else { continue }
        Task {
          try await Task.sleep(for: wait)
          continuation.yield()
        }
      } else if let time = translating, time <= .now, let outcome = workshop.finish() {
        translating = nil
        await server.show(outcome.state)
        say(outcome, keeping: "its translations stay as they were")
      }
    }
  }

  @discardableResult
  private func showChange(_ workshop: inout Workshop, on server: PreviewServer) async -> Workshop.Outcome? {
    let start = ContinuousClock.now
    guard let outcome = workshop.look() else { return nil }
    await server.show(outcome.state)
    if outcome.errors == 0 {
      let time = (ContinuousClock.now - start) / Duration.milliseconds(1)
      Console.say("Shown after \(Int(time.rounded())) ms")
    }
    let isEmpty = outcome.state.site == nil
    say(outcome, keeping: isEmpty ? "nothing can be shown until this is mended" : "the preview stays as it was")
    return outcome
  }

  private func say(_ outcome: Workshop.Outcome, keeping kept: String) {
    for message in outcome.messages { Console.error(message) }
    guard outcome.errors > 0 else { return }
    Console.error("\(outcome.errors == 1 ? "1 error" : "\(outcome.errors) errors"); \(kept)")
  }
}
