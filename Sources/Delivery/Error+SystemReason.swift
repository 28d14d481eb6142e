private import Foundation

extension Error {
  /// The system's own words for what went wrong with a file, which Foundation wraps in its own.
  package var systemReason: String {
    if let code = (self as? CocoaError)?.systemCode { return String(cString: strerror(code)) }
    let error = self as NSError
    let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    guard underlying.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
    return String(cString: strerror(Int32(underlying.code)))
  }
}

extension CocoaError {
  fileprivate var systemCode: Int32? {
    switch code {
    case .fileNoSuchFile, .fileReadNoSuchFile: ENOENT
    case .fileReadNoPermission, .fileWriteNoPermission: EACCES
    case .fileWriteOutOfSpace: ENOSPC
    case .fileWriteVolumeReadOnly: EROFS
    // Foundation has no other word for a folder where a file should be.
    case .fileReadUnknown: EISDIR
    default: nil
    }
  }
}
