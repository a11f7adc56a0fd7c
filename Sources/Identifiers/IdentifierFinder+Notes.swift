// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is telling about links and payment addresses.
extension IdentifierFinder {
    func notes(onHost host: String, path: String) -> [String] {
        var notes: [String] = []
        let host = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
        if path.contains(".apk") { notes.append("apk") }
        if host.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }) {
            notes.append("ip-host")
        }
        if belongs(host, to: directory.officialDomains) { return notes + ["official"] }
        if belongs(host, to: directory.chatHosts) { return notes + ["chat"] }
        if belongs(host, to: directory.shorteners) { notes.append("shortener") }
        if belongs(host, to: directory.freeHosts) { notes.append("free-host") }
        if let ending = host.split(separator: ".").last.map(String.init),
            directory.riskyEndings.contains(ending)
        {
            notes.append("risky-ending")
        }
        if isMixedScript(host) || names.areImitated(byHost: host) { notes.append("look-alike") }
        return notes
    }

    /// Letters that only look like Latin ones, as they stand or encoded (Punycode, RFC 3492: what
    /// stands before the last hyphen of an `xn--` label is its Latin part).
    private func isMixedScript(_ host: String) -> Bool {
        host.utf8.contains { $0 >= 0x80 }
            || host.split(separator: ".").contains {
                $0.hasPrefix("xn--") && $0.dropFirst(4).contains("-")
            }
    }

    func notes(onLocalPart local: String, handle: String) -> [String] {
        let isSEBIForm = local.hasSuffix(".brk") || local.hasSuffix(".mf")
        guard directory.personalHandles.contains(handle) else {
            return isSEBIForm && handle.hasPrefix("valid") ? ["sebi-form"] : []
        }
        if names.isOffice(inLocalPart: local) { return ["names-an-office-on-a-personal-handle"] }
        if names.areImitated(byLocalPart: local) { return ["names-a-bank-on-a-personal-handle"] }
        return isSEBIForm || local.hasSuffix(".valid") ? ["imitates-sebi-form"] : []
    }

    func belongs(_ host: String, to domains: Set<String>) -> Bool {
        var rest = host[...]
        while true {
            if domains.contains(String(rest)) { return true }
            guard let dot = rest.firstIndex(of: ".") else { return false }
            rest = rest[rest.index(after: dot)...]
        }
    }
}
