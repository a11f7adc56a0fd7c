// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A file without a name for one test, read from its beginning.
struct ScratchFile {
    private let stream: UnsafeMutablePointer<FILE>

    init(holding data: Data = Data()) throws {
        guard let stream = tmpfile() else { throw POSIXError(.EIO) }
        self.stream = stream
        try FileHandle(fileDescriptor: descriptor).write(contentsOf: data)
        lseek(descriptor, 0, SEEK_SET)
    }

    var descriptor: Int32 { fileno(stream) }

    var text: String {
        lseek(descriptor, 0, SEEK_SET)
        let data = try? FileHandle(fileDescriptor: descriptor).readToEnd()
        return String(decoding: data ?? Data(), as: UTF8.self)
    }

    func remove() { fclose(stream) }
}
