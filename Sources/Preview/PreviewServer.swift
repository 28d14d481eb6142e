private import FlyingSocks
private import Foundation

/// Serves a site from memory, and tells the open pages when it has become another.
///
/// Nothing is read from disk: an address is looked up among the files of the site, and that is all there is.
package actor PreviewServer {
  /// A page that is open in a browser.
  private struct OpenPage {
    let path: String
    let frames: AsyncStream<Frame>.Continuation
    var told: LiveMessage?
  }

  private nonisolated let listener: Listener
  private nonisolated let hosts: AnsweredHosts
  private var problems: [String] = []
  private var pages = PreviewPages(of: nil)
  private var openPages: [Int: OpenPage] = [:]
  private var opened = 0

  package init(on listener: Listener) {
    self.listener = listener
    hosts = AnsweredHosts(bound: listener.host)
  }

  /// Shows another state, in the open pages too.
  package func show(_ state: PreviewState) {
    // To let go of a whole site takes a while, which nobody has to wait for.
    withExtendedLifetime(pages) {
      pages = PreviewPages(of: state.site)
      problems = state.problems
      for number in openPages.keys.sorted() { tell(number) }
    }
  }

  // MARK: - Connections

  /// Answers until the task is cancelled.
  package nonisolated func run() async throws {
    let pool = SocketPool.make()
    try await pool.prepare()
    let socket = try AsyncSocket(socket: listener.socket, pool: pool)
    defer { try? socket.close() }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask { try await self.accept(on: socket) }
      try await group.next()
      group.cancelAll()
    }
  }

  private nonisolated func accept(on socket: AsyncSocket) async throws {
    try await withThrowingDiscardingTaskGroup { group in
      while !Task.isCancelled {
        do {
          let connection = try await socket.accept()
          group.addTask { await self.converse(on: connection) }
        } catch is CancellationError {
          return
        } catch {
          // A browser that has gone again, or more connections than the system has: the others go on.
          try await Task.sleep(for: .milliseconds(10))
        }
      }
    }
  }

  private nonisolated func converse(on socket: AsyncSocket) async {
    defer { try? socket.close() }
    var reader = HeadReader()
    while let head = try? await reader.next(from: socket) {
      let request = Request(head: head)
      let response = await response(to: request)
      guard (try? await socket.write(Data(response.bytes(for: request)))) != nil else { return }
      if let request, response.status == .switchingProtocols { return await keepLive(request.query, on: socket, reader.rest) }
      guard request?.keepsConnection == true else { return }
    }
  }

  // MARK: - Answers

  private func response(to request: Request?) -> Response {
    guard let request else { return Response(.badRequest, text: "This is no request of HTTP/1.1.") }
    guard let host = request.fields["host"], hosts.contains(host) else {
      return Response(.misdirected, text: "This preview answers to \(listener.address) and to localhost, and to no other name.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return Response(.methodNotAllowed, text: "A preview can only be looked at.")
    }
    if request.path == PreviewPages.ownFolder + "/live" {
      return Handshake.isAsked(by: request)
        ? Handshake.response(to: request) : Response(.badRequest, text: "This is a WebSocket.")
    }
    let path = PreviewPages.path(of: request.path)
    if let bytes = pages.asset(at: path) {
      return Response(.ok, bytes, type: contentType(of: path), isForGood: pages.isVersion(request.query, of: path))
    }
    let page = pages.page(at: path)
    let html = page.html.bytes(fingerprint: page.fingerprint, style: pages.style, host: host)
    return Response(page.status, html, type: contentType(of: ".html"))
  }

  // MARK: - Open pages

  private nonisolated func keepLive(_ address: String, on socket: AsyncSocket, _ start: [UInt8]) async {
    let (frames, continuation) = AsyncStream<Frame>.makeStream()
    let number = await open(PreviewPages.path(of: address.removingPercentEncoding ?? ""), frames: continuation)
    await withTaskGroup { group in
      group.addTask {
        for await frame in frames {
          guard (try? await socket.write(Data(frame.bytes))) != nil, frame.kind != .close else { return }
        }
      }
      group.addTask { await Self.listen(to: socket, start, answering: continuation) }
      await group.next()
      group.cancelAll()
    }
    await close(number)
  }

  /// Hears a browser out until it goes.
  private nonisolated static func listen(
    to socket: AsyncSocket,
    _ start: [UInt8],
    answering frames: AsyncStream<Frame>.Continuation
  ) async {
    var reader = FrameReader()
    reader.add(start)
    do {
      while true {
        while let frame = try reader.next() {
          if frame.kind == .ping { frames.yield(Frame(kind: .pong, payload: frame.payload)) }
          if frame.kind == .close { return }
        }
        reader.add(try await socket.read(atMost: FrameReader.longest))
      }
    } catch {
      return
    }
  }

  private func open(_ path: String, frames: AsyncStream<Frame>.Continuation) -> Int {
    opened += 1
    openPages[opened] = OpenPage(path: path, frames: frames)
    tell(opened)
    return opened
  }

  private func close(_ number: Int) {
    openPages[number] = nil
  }

  /// Tells a page how things are, unless it knows.
  private func tell(_ number: Int) {
    guard let page = openPages[number] else { return }
    let message = LiveMessage(page: pages.page(at: page.path).fingerprint, style: pages.style, problems: problems)
    guard message != page.told else { return }
    openPages[number]?.told = message
    page.frames.yield(message.frame)
  }
}
