// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
internal import Testing

struct PhoneTests {
    @Test(arguments: [
        "9876543210", "+91 98765 43210", "+91-98765-43210", "+919876543210", "+91 9876543210",
        "09876543210", "0 98765 43210", "91 9876543210", "919876543210", "0091 98765 43210",
        "00919876543210", "98765-43210", "98765 43210", "987 654 3210", "9876 543 210",
        "98 76 54 32 10", "+91 (0) 98765 43210", "+91 09876543210", "९८७६५४३२१०",
        "+९१ ९८७६५ ४३२१०", "９８７６５４３２１０", "9 8 7 6 5 4 3 2 1 0",
    ])
    func `a mobile is found in every Indian way of writing it`(typed: String) throws {
        for text in [typed, "call \(typed) now", "नंबर: \(typed)।", "(\(typed))", "*\(typed)*"] {
            let found = SampleDirectory.found(in: text)
            let phone = try #require(found.first, "\(text)")
            #expect(found.count == 1 && phone.kind == .phone, "\(text)")
            #expect(phone.value == "9876543210" && phone.notes == ["mobile"])
            #expect(typed.hasSuffix(phone.typed))
        }
    }

    @Test(arguments: ["+919876543210", "0091 98765 43210", "+91 (0) 98765 43210", "0 98765 43210"])
    func `the dialling code belongs to what was typed`(typed: String) {
        #expect(SampleDirectory.found(in: typed).map(\.typed) == [typed])
    }

    @Test(arguments: [
        ("011-23456789", "01123456789", "landline"), ("011 2345 6789", "01123456789", "landline"),
        ("(022) 2345 6789", "02223456789", "landline"), ("01123456789", "01123456789", "landline"),
        ("0612 2234567", "06122234567", "landline"), ("0612-222 3456", "06122223456", "landline"),
        ("05876-234567", "05876234567", "landline"), ("080 2980 8320", "08029808320", "landline"),
        ("+91 11 2345 6789", "01123456789", "landline"),
        ("+1 (202) 555-0123", "+12025550123", "foreign"),
        ("+44 20 7946 0958", "+442079460958", "foreign"),
        ("1800 180 1234", "18001801234", "toll-free"),
        ("1800-11-2211", "1800112211", "toll-free"),
        ("18001801234", "18001801234", "toll-free"),
        ("1860 266 2666", "18602662666", "toll-free"),
        ("1600 123 456", "1600123456", "service-series"),
        ("1600123456", "1600123456", "service-series"),
    ])
    func `other numbers are told apart`(typed: String, value: String, note: String) {
        let expected = Finding(kind: .phone, value: value, typed: typed, notes: [note])
        #expect(SampleDirectory.found(in: "call \(typed) now") == [expected])
    }

    @Test(arguments: [
        ("+92 300 1234567", "+923001234567"), ("+92-300-1234567", "+923001234567"),
        ("0092 300 1234567", "+923001234567"), ("00923001234567", "+923001234567"),
        ("+855 12 345 678", "+85512345678"), ("+1 (218) 555-0123", "+12185550123"),
    ])
    func `codes that frauds often come from are noted`(typed: String, value: String) {
        let notes = ["foreign", "seen-in-frauds"]
        let expected = Finding(kind: .phone, value: value, typed: typed, notes: notes)
        #expect(SampleDirectory.found(in: "call \(typed) now") == [expected])
    }

    @Test(arguments: [
        "00000034567890123", "001101523456", "0098123456789", "01234567890", "012-3456",
        "07-11-2026 1230",
    ])
    func `accounts that begin with zeros are no phones`(text: String) {
        #expect(SampleDirectory.found(in: text).allSatisfy { $0.kind != .phone }, "\(text)")
    }

    @Test(arguments: [
        "21-11-2026", "21-11-2026 10:30", "07-11-2026 1230 hrs", "2026-11-21", "21/11/2026 18:40",
        "on 20-11-26 at 6.30", "8-11-2026 10 30", "1930", "12345", "987654321", "5876543210",
        "123456789012", "XX9876543210", "OD9876543210", "98765432101234567",
    ])
    func `dates, short numbers, references and accounts are no phones`(text: String) {
        #expect(SampleDirectory.found(in: text).allSatisfy { $0.kind != .phone }, "\(text)")
    }

    @Test func `two phones are two`() {
        for text in ["9876543210, 9123456780", "98765 43210 91234 56780", "9876543210/9123456780"] {
            #expect(SampleDirectory.found(in: text).map(\.value) == ["9876543210", "9123456780"])
        }
    }

    @Test func `a number glued to Devanagari is found`() {
        #expect(SampleDirectory.found(in: "नंबर9876543210पर").map(\.typed) == ["9876543210"])
    }
}
