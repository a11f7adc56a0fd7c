// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
internal import Testing

/// Links that are broken up or written out so that no filter sees them.
struct WrittenLinkTests {
    @Test(arguments: [
        ("sbi-kyc dot com", "sbi-kyc.com"), ("sbi-kyc dot in par jao", "sbi-kyc.in"),
        ("visit sbi kyc . in / login", "sbikyc.in/login"), ("sbi-kyc . com", "sbi-kyc.com"),
        ("sbi-kyc .com/login", "sbi-kyc.com/login"), ("sbi-kyc. com", "sbi-kyc.com"),
        ("kholo sbi-kyc[.]com", "sbi-kyc.com"), ("sbi-kyc(dot)com", "sbi-kyc.com"),
        ("sbi-kyc[dot]co[dot]in", "sbi-kyc.co.in"), ("sbi-kyc डॉट com", "sbi-kyc.com"),
        ("www sbi online com", "www.sbionline.com"),
        ("sbi-kyc dot com slash login", "sbi-kyc.com/login"),
    ])
    func `a link written out is a link and imitates whom it names`(text: String, value: String) {
        let found = SampleDirectory.found(in: text)
        #expect(found.map(\.kind) == [.link] && found.first?.value == value, "\(found)")
        #expect(found.first?.notes == ["look-alike", "written-out"])
    }

    @Test(arguments: [
        ("sbi dot co dot in", "sbi.co.in"), ("cybercrime[.]gov[.]in", "cybercrime.gov.in"),
        ("cybercrime dot gov dot in par shikayat", "cybercrime.gov.in"),
    ])
    func `an official address said aloud is official`(text: String, value: String) {
        let found = SampleDirectory.found(in: text)
        #expect(found.map(\.value) == [value])
        #expect(found.first?.notes == ["official", "written-out"])
    }

    @Test(arguments: [
        "polka dot in blue", "I was done . in the end", "Total profit. net 500 rs",
        "the dot com years",
        "Meeting over. In 24 hrs call", "Go home . Info desk is open", "kaam ho gaya . in logon ko",
        "a dot matrix printer", "www is a network", "www com", "Rs. in words",
        "amount (in words) . to", "sab theek. online aao", "thank you . live long",
        "dot . dot . dot",
        "paisa aa gaya .site par dekho", "office in. top floor",
    ])
    func `ordinary sentences are no links`(text: String) {
        #expect(SampleDirectory.found(in: text).allSatisfy { $0.kind != .link }, "\(text)")
    }
}

struct LookAlikeTests {
    private func notes(_ host: String) -> [String] {
        SampleDirectory.found(in: "open https://\(host)/a now").first?.notes ?? []
    }

    @Test(arguments: [
        "sbi-kyc.com", "hdfcbank-reward.in", "onlinesbi.com.host.example", "sb1-login.net",
        "5bi.co",
        "paytrn.in", "paytn-kyc.paytm-help.com", "flipkrat.com", "flipkar.com", "fl1pkart.com",
        "flippkart.com", "flipkarto.in", "onlinesbl.in", "cybercrirne.in", "cybercrime-gov.in",
        "xn--pypal-4ve.com", "pаytm.com", "paγtm.com", "sbi.bank.in.example",
    ])
    func `a host that is read as a known name is a look-alike`(host: String) {
        #expect(notes(host).contains("look-alike"), "\(host)")
    }

    @Test(arguments: [
        "www.sbi.co.in", "retail.onlinesbi.sbi", "cybercrime.gov.in", "news.sbi.bank.in",
        "hdfc.bank.in", "anything.bank.in",
    ])
    func `an official address stays official with all below it`(host: String) {
        #expect(notes(host) == ["official"])
    }

    @Test(arguments: [
        "flipchart.com", "flipcart.example", "policy.com", "canvas.com", "sabha.in", "shop.example",
        "xn--i1b2bwdrf.com", "grofers.com", "sbl.co.in", "cybercrimes.example", "paytime.in",
    ])
    func `an honest name near a known one is none`(host: String) {
        #expect(!notes(host).contains("look-alike"), "\(host)")
    }

    @Test(arguments: ["mybank.in", "sbi-bank.in"])
    func `only what stands under bank in is a bank's own`(host: String) {
        #expect(!notes(host).contains("official"))
    }

    @Test func `numbers for a host are noted without a scheme too, if a path follows`() {
        let found = SampleDirectory.found(in: "open 203.0.113.9/pay now")
        #expect(found.map(\.notes) == [["ip-host"]])
        #expect(SampleDirectory.found(in: "version 1.2.3.4 of 999.1.1.1/a").isEmpty)
    }
}

struct PayeeNameTests {
    @Test(arguments: [
        ("police.refund@ybl", ["names-an-office-on-a-personal-handle"]),
        ("court@okaxis", ["names-an-office-on-a-personal-handle"]),
        ("cybercell24@paytm", ["names-an-office-on-a-personal-handle"]),
        ("sbi.kyc@ybl", ["names-a-bank-on-a-personal-handle"]),
        ("courtney@ybl", []), ("police.fund@sbi", []),
        ("abc.brk@validhdfc", ["sebi-form"]), ("abc.mf@validicici", ["sebi-form"]),
        ("abc.brk@ybl", ["imitates-sebi-form"]), ("abc.valid@okaxis", ["imitates-sebi-form"]),
        ("abc@validhdfc", []),
    ])
    func `whom a payment address names is noted`(typed: String, notes: [String]) {
        #expect(SampleDirectory.found(in: "pay \(typed) now").map(\.notes) == [notes])
    }
}
