#if hasFeature(Embedded)
  /// The module's only store: room is taken from its top, and all of it is given back at once, before the next question.
  ///
  /// A question and everything derived from it live equally long, so nothing needs to be counted or freed piece by piece. With a general
  /// allocator and reference counts the module was twice as large.
  enum Arena {
    /// Bytes in use, from the start of the memory that is free for this.
    private nonisolated(unsafe) static var used = 0

    /// Gives all room back. Whatever was made before must not be used any more.
    static func empty() { used = 0 }

    /// So many bytes, at a multiple of 16.
    @inline(never)
    static func room(for size: Int) -> UnsafeMutableRawPointer {
      used = (used + 15) & ~15
      let start = memory_start() + used
      use(size)
      return UnsafeMutableRawPointer(start)
    }

    /// Room for so many bytes more behind those that are there: in the same place if that is at the top, else elsewhere, where they are
    /// copied to.
    @inline(never)
    static func room(behind start: UnsafeMutableRawPointer?, of size: Int, for more: Int) -> UnsafeMutableRawPointer {
      if let start, start + size == memory_start() + used {
        use(more)
        return start
      }
      let room = room(for: size + more)
      if let start { room.copyMemory(from: start, byteCount: size) }
      return room
    }

    private static func use(_ size: Int) {
      used += size
      let pages = (UInt(bitPattern: memory_start() + used) >> 16) + 1
      if pages > memory_pages() { precondition(memory_grow(pages - memory_pages()), "a question fits into the memory") }
    }
  }

  // What the runtime calls where an object begins and ends.

  @c(posix_memalign)
  public func beginObject(_ place: UnsafeMutablePointer<UnsafeMutableRawPointer>, _: Int, _ size: Int) -> Int32 {
    place.pointee = Arena.room(for: size)
    return 0
  }

  @c(free)
  public func endObject(_: UnsafeMutableRawPointer?) {}
#endif
