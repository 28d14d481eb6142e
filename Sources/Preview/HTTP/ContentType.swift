/// The media type of a file of the site, by the end of its name.
func contentType(of path: String) -> String {
  switch path.split(separator: ".").last.map({ $0.lowercased() }) {
  case "html": "text/html; charset=utf-8"
  case "css": "text/css; charset=utf-8"
  case "js": "text/javascript; charset=utf-8"
  case "json": "application/json"
  case "svg": "image/svg+xml"
  case "png": "image/png"
  case "jpg", "jpeg": "image/jpeg"
  case "gif": "image/gif"
  case "webp": "image/webp"
  case "woff2": "font/woff2"
  case "wasm": "application/wasm"
  case "pdf": "application/pdf"
  case "txt", "md": "text/plain; charset=utf-8"
  default: "application/octet-stream"
  }
}
