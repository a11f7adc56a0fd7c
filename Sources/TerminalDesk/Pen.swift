// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Writes to a terminal: text through the gate, the desk's own sequences where they are allowed.
struct Pen {
    /// What is written to.
    let descriptor: Int32
    /// Whether sequences are written or left out.
    let drawsSequences: Bool
    /// Whether colours are among them.
    let hasColour: Bool
    /// Whether the other side has gone, so that nothing written arrives any more.
    private(set) var isBroken = false
    private var ink: [UInt8] = []

    init(descriptor: Int32, drawsSequences: Bool, hasColour: Bool) {
        self.descriptor = descriptor
        self.drawsSequences = drawsSequences
        self.hasColour = hasColour
    }

    /// Takes up text, cleansed.
    mutating func write(_ text: String) {
        ink.append(contentsOf: OutputGate.cleansed(text).utf8)
    }

    /// Takes up one of the desk's own sequences, unless the mode has none.
    mutating func write(_ sequence: TerminalSequence) {
        guard drawsSequences else { return }
        ink.append(contentsOf: sequence.rawValue.utf8)
    }

    /// Takes up laid-out lines, each with its weight.
    mutating func write(_ lines: [PageLine]) {
        for line in lines {
            let sequence = sequence(for: line.weight)
            if let sequence { write(sequence) }
            write(line.text)
            if sequence != nil { write(.usual) }
            write("\n")
        }
    }

    /// Puts on the terminal what was taken up, and overwrites the copy kept for it.
    mutating func flush() {
        isBroken = isBroken || !sendsAll()
        ink.wipe()
    }

    private func sendsAll() -> Bool {
        ink.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let written = Glibc.write(
                    descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written >= 0 {
                    rest = rest.dropFirst(written)
                } else if !canTryAgain() {
                    return false
                }
            }
            return true
        }
    }

    /// Whether a failed write is worth another; waits for room if that was what failed.
    private func canTryAgain() -> Bool {
        if errno == EINTR { return true }
        guard errno == EAGAIN else { return false }
        var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        return poll(&room, 1, 5_000) > 0
    }

    private func sequence(for weight: PageLine.Weight) -> TerminalSequence? {
        switch weight {
        case .usual: nil
        case .strong: .strong
        case .urgent: hasColour ? .strongRed : .strong
        case .caution: hasColour ? .strongYellow : .strong
        }
    }
}
