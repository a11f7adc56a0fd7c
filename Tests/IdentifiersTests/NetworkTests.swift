// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
internal import Testing

struct LinkTests {
    @Test(arguments: [
        ("https://host.example/a?b=1", "https://host.example/a?b=1", [String]()),
        ("HTTP://Host.Example/A", "http://host.example/a", []),
        ("hxxps://host.example", "hxxps://host.example", []),
        ("www.host.example", "www.host.example", []),
        ("host.in", "host.in", []),
        ("GOOGLE.COM", "google.com", []),
        ("Google.com", "google.com", []),
        ("host.example:8080/a", "host.example:8080/a", []),
        ("bit.ly/abc", "bit.ly/abc", ["shortener"]),
        ("http://bit.ly/abc", "http://bit.ly/abc", ["shortener"]),
        ("win.netlify.app", "win.netlify.app", ["free-host"]),
        ("wa.me/919876543210", "wa.me/919876543210", ["chat"]),
        ("sbi.co.in", "sbi.co.in", ["official"]),
        ("www.sbi.co.in/login", "www.sbi.co.in/login", ["official"]),
        ("retail.onlinesbi.sbi", "retail.onlinesbi.sbi", ["official"]),
        ("sbi.co.in.host.example", "sbi.co.in.host.example", ["look-alike"]),
        ("sbi-kyc.example", "sbi-kyc.example", ["look-alike"]),
        ("mysbi.in", "mysbi.in", ["look-alike"]),
        ("hdfcbank-verify.top", "hdfcbank-verify.top", ["risky-ending", "look-alike"]),
        ("prize.quest", "prize.quest", ["risky-ending"]),
        ("http://203.0.113.9/app.apk", "http://203.0.113.9/app.apk", ["apk", "ip-host"]),
        ("https://host.example/a.apk", "https://host.example/a.apk", ["apk"]),
        ("https://ѕbі.co.in/kyc", "https://ѕbі.co.in/kyc", ["look-alike"]),
        ("https://sbi.co.in@host.example/a", "https://sbi.co.in@host.example/a", ["look-alike"]),
        ("https://sbi.co.in:x@host.example", "https://sbi.co.in:x@host.example", ["look-alike"]),
    ])
    func `links are found and what is odd about them is noted`(
        typed: String, value: String, notes: [String]
    ) {
        let expected = Finding(kind: .link, value: value, typed: typed, notes: notes)
        for text in [typed, "open \(typed) now", "खोलो \(typed)।", "(\(typed)).", "\"\(typed)\""] {
            #expect(SampleDirectory.found(in: text) == [expected], "\(text)")
        }
    }

    @Test(arguments: [
        "account blocked.In 24 hrs", "blocked.Call now", "done.Go home", "e.g. this", "Mr.In",
        "5.in",
        "http://localhost", "203.0.113.9", "a b . c", "google.Com", "wait...in",
        "10.30", "Dear Sir.To avoid",
    ])
    func `two sentences without a space are no link`(text: String) {
        #expect(SampleDirectory.found(in: text).allSatisfy { $0.kind != .link }, "\(text)")
    }

    @Test func `Devanagari straight after a link is no part of it`() {
        #expect(SampleDirectory.found(in: "https://bit.lyपर").map(\.typed) == ["https://bit.ly"])
        #expect(SampleDirectory.found(in: "bit.ly/aखोलो").map(\.typed) == ["bit.ly/a"])
    }

    @Test(arguments: [
        ("photo.apk", "photo.apk"), ("PM-Kisan.apk", "pm-kisan.apk"),
        ("SBI_KYC.APK", "sbi_kyc.apk"),
        ("RTO.e_challan.v2.apk", "rto.e_challan.v2.apk"),
    ])
    func `an application file is no link`(typed: String, value: String) {
        let expected = Finding(kind: .file, value: value, typed: typed, notes: ["apk"])
        #expect(SampleDirectory.found(in: "install \(typed).") == [expected])
    }

    @Test func `without a directory nothing is noted`() {
        let scalars = Array("bit.ly/a sbi-kyc.example sbi.kyc@ybl".unicodeScalars)
        let found = IdentifierFinder().identifiers(in: scalars)
        #expect(found.map(\.kind) == [.link, .link, .upi])
        #expect(found.allSatisfy { $0.notes.isEmpty })
    }
}

struct PaymentAddressTests {
    private let telling = ["names-a-bank-on-a-personal-handle"]

    @Test(arguments: [
        "name@ybl", "ramesh.kumar@okaxis", "ramesh_k-1@okaxis", "9876543210@paytm", "NAME@YBL",
        "ab@upi",
    ])
    func `a name with a handle is a UPI ID`(typed: String) {
        for text in [typed, "pay \(typed) now", "pay to \(typed).", "(\(typed))", "\(typed)पर"] {
            let expected = Finding(kind: .upi, value: typed.lowercased(), typed: typed)
            #expect(SampleDirectory.found(in: text) == [expected], "\(text)")
        }
    }

    @Test(arguments: [
        "sbi.kyc@ybl", "hdfc-care@okaxis", "sbi@paytm", "SBIrefund@ybl", "sbi2026@ybl",
    ])
    func `a bank's name on a personal handle is noted`(typed: String) {
        #expect(SampleDirectory.found(in: typed).map(\.notes) == [telling])
    }

    @Test(arguments: ["sbi.kyc@sbi", "ramesh@ybl", "merchant@hdfcbank"])
    func `other names and handles are not`(typed: String) {
        #expect(SampleDirectory.found(in: typed).map(\.notes) == [[]])
    }

    @Test(arguments: ["someone@gmail.com", "a.b@sbi.co.in", "X_Y@HOST.EXAMPLE", "x@prize.quest"])
    func `a name with a host is an e-mail address`(typed: String) {
        let name = typed.count < 14 ? "a" + typed : typed
        let expected = Finding(kind: .email, value: name.lowercased(), typed: name)
        #expect(SampleDirectory.found(in: "write to \(name).") == [expected])
    }

    @Test(arguments: ["pay name@ybl.Jaldi karo", "pay name@ybl.jaldi karo", "name@ybl.In 24 hrs"])
    func `a sentence straight after a UPI ID does not make an e-mail address of it`(text: String) {
        let expected = Finding(kind: .upi, value: "name@ybl", typed: "name@ybl")
        #expect(SampleDirectory.found(in: text) == [expected])
    }

    @Test(arguments: ["@me hello", "me @ home", "a@ybl", "name@", "name@5", "rate 5@10", "@@"])
    func `a sign alone is no address`(text: String) {
        #expect(SampleDirectory.found(in: text).isEmpty, "\(text)")
    }
}
