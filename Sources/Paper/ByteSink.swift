// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import CPangoCairo
internal import Foundation

/// Gathers in memory what Cairo writes.
final class ByteSink {
    private(set) var data = Data()

    /// Cairo's writing function; its closure is a `ByteSink` that outlives the surface.
    static let write: cairo_write_func_t = { sink, bytes, count in
        guard let sink, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue().data
            .append(bytes, count: Int(count))
        return CAIRO_STATUS_SUCCESS
    }
}
