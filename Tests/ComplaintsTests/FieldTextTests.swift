// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Testing

@testable import Complaints

struct FieldTextTests {
    @Test(arguments: [
        ("complainant.mobile", "9876543210", "98765 43210"),
        ("complainant.mobile", "+91 98765", "+91 98765"),
        ("complainant.birthDate", "1984-02-09", "09/02/1984"),
        ("complainant.gender", "female", "Female"), ("complainant.name", "12 34", "12 34"),
        ("transactions[3].amount", "125000.00", "₹1,25,000"),
        ("transactions[0].reference", "432112345678", "4321 1234 5678"),
        ("transactions[0].reference", "HDFCR52026112012345678", "HDFCR52026112012345678"),
        ("transactions[0].from.account", "10203040506", "1020 3040 506"),
        ("transactions[0].rail", "aeps", "Aadhaar and thumb withdrawal (AePS)"),
        ("transactions[0].at", "2026-11-20", "20/11/2026"),
        ("transactions[0].at", "2026-11-20T18:52", "20/11/2026, 6:52 in the evening"),
        ("incident.moneyLost", "false", "No"), ("complainant.relationToVictim", "self", "Self"),
        ("complainant.relationToVictim", "sister", "sister"),
        ("suspects[11].mobile", "91234 56780", "91234 56780"),
    ])
    func `an answer stands on paper as it is read aloud`(
        path: String, answer: String, shown: String
    ) {
        let fields = FieldText(
            complaint: Complaint([path: answer]), catalogue: RealKnowledge.base.catalogue(.english))
        #expect(fields.text(path) == shown)
    }

    @Test(arguments: [
        ("00:00", "रात 12 बजे", "12 at night"), ("03:59", "रात 3:59 बजे", "3:59 at night"),
        ("04:00", "सुबह 4 बजे", "4 in the morning"),
        ("11:59", "सुबह 11:59 बजे", "11:59 in the morning"),
        ("12:00", "दोपहर 12 बजे", "12 in the afternoon"),
        ("15:05", "दोपहर 3:05 बजे", "3:05 in the afternoon"),
        ("16:00", "शाम 4 बजे", "4 in the evening"), ("18:52", "शाम 6:52 बजे", "6:52 in the evening"),
        ("19:59", "शाम 7:59 बजे", "7:59 in the evening"), ("20:00", "रात 8 बजे", "8 at night"),
        ("23:30", "रात 11:30 बजे", "11:30 at night"),
    ])
    func `the clock is told with its part of the day`(clock: String, hindi: String, english: String)
    {
        let base = RealKnowledge.base
        #expect(FieldTextView(catalogue: base.catalogue(.hindi)).time(clock) == hindi)
        #expect(FieldTextView(catalogue: base.catalogue(.english)).time(clock) == english)
        let fields = FieldText(
            complaint: Complaint(["transactions[0].at": "2026-11-20T" + clock]),
            catalogue: base.catalogue(.hindi))
        #expect(fields.text("transactions[0].at.time") == hindi)
        #expect(fields.text("transactions[0].at.date") == "20/11/2026")
    }

    @Test(arguments: [
        ("00:00", "12:00 AM"), ("00:05", "12:05 AM"), ("09:07", "09:07 AM"), ("12:00", "12:00 PM"),
        ("12:59", "12:59 PM"), ("13:00", "01:00 PM"), ("23:59", "11:59 PM"),
    ])
    func `the portal's clock has twelve hours and two halves`(clock: String, shown: String) {
        let complaint = Complaint(["incident.startedAt": "2026-11-20T" + clock])
        let fields = FieldText(
            complaint: complaint, catalogue: RealKnowledge.base.catalogue(.hindi))
        #expect(fields.text("incident.startedAt.portalTime") == shown)
    }

    @Test func `what is not known is not told`() {
        let fields = FieldText(
            complaint: Complaint(["transactions[0].at": "2026-11-20"]),
            catalogue: RealKnowledge.base.catalogue(.hindi))
        #expect(fields.text("transactions[0].at.time") == nil)
        #expect(fields.text("incident.startedAt.date") == nil)
        #expect(fields.text("complainant.name") == nil)
    }

    @Test(arguments: ["soon", "", "2026-02-30", "25:00"])
    func `a day or time that is none is shown back as it is`(text: String) {
        let view = FieldTextView(catalogue: RealKnowledge.base.catalogue(.hindi))
        #expect(view.day(text) == text)
        #expect(view.time(text) == text)
    }
}
