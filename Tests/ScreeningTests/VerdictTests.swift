// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Screening
import Testing

@Suite struct VerdictTests {
    private func screen(_ text: String) -> Finding { RealKnowledge.screener.screen(text) }

    @Test(arguments: [
        "Sir aapka parcel me drugs mila hai, CBI officer se video call pe baat kro, "
            + "kisi ko mat batana warna arrest",
        "सर आपके पार्सल में ड्रग्स मिला है, CBI ऑफिसर से वीडियो कॉल पे बात करो, "
            + "किसी को मत बताना वरना अरेस्ट",
        "Sir, drugs were found in your parcel. Talk to the CBI officer on video call, "
            + "do not tell anyone or you will be arrested",
    ])
    func `one threat in three writings is one scam with its reasons`(_ text: String) {
        let finding = screen(text)
        #expect(finding.verdict == .scam)
        #expect(["digital-arrest", "parcel-customs-narcotics"].contains(finding.kind))
        #expect(finding.reasons.count >= 3)
    }

    @Test(arguments: [
        "A/c XX1234 debited by Rs.2,450.00 on 20-11-26 to VPA grocer@okaxis. "
            + "Not you? SMS BLOCK 1234 to 9223008333 or call 18001234.",
        "Your Amazon delivery OTP is 482913. Share it with the delivery agent only after you "
            + "have received the parcel.",
        "Police advisory: there is no digital arrest. No agency arrests anyone on a video call "
            + "or asks you to transfer money. If you get such a call, hang up and dial 1930.",
        "पुलिस की सलाह: डिजिटल अरेस्ट जैसा कुछ नहीं होता। कोई भी अधिकारी वीडियो कॉल पर गिरफ्तार नहीं करता। "
            + "ऐसी कॉल आए तो काटिए और 1930 पर बताइए।",
        "maine delivery boy ko OTP diya, parcel mil gaya",
        "Doctor sahab ka video call shaam 5 baje hai, reports ready rakhna",
    ])
    func `everyday messages and warnings are not flagged`(_ text: String) {
        #expect(!screen(text).verdict.isFlagged)
    }

    @Test(arguments: [
        ("Share your OTP with our officer", "Never share your OTP with anyone"),
        ("OTP bata do jaldi", "OTP kisi ko mat batao"),
        ("अपना OTP बताइए", "अपना OTP किसी को न बताइए"),
        ("Install AnyDesk from this link", "Do not install AnyDesk from any link"),
    ])
    func `a not beside an ask takes the ask away`(_ asks: String, _ warns: String) {
        let asked = screen(asks).reasons.filter { $0.role == .ask }
        let warned = screen(warns).reasons.filter { $0.role == .ask }
        #expect(warned.count < max(1, asked.count) || asked.isEmpty == false && warned.isEmpty)
        #expect(!screen(warns).verdict.isFlagged)
    }

    @Test(arguments: [
        "Your order has been shipped, track at the courier site. Also your SBI account is blocked, "
            + "share the OTP with our officer to unblock it now.",
        "Payment successful. Your refund is processed: open this link and enter your UPI PIN to "
            + "receive Rs 4999 http://refund-desk.example/claim",
        "आपका पार्सल भेज दिया गया है। खाता ब्लॉक होने से बचाने के लिए तुरंत OTP हमारे अधिकारी को बताइए।",
    ])
    func `kind words never cancel an ask`(_ text: String) {
        #expect(screen(text).verdict.isFlagged)
    }

    @Test(arguments: [
        ("", Verdict.cannotRead), ("   \n\t ", .cannotRead),
        (String(repeating: "😀", count: 10_000), .cannotRead),
        ("உங்கள் வங்கி கணக்கு முடக்கப்பட்டது உடனே அழைக்கவும்", .cannotRead),
        ("আপনার অ্যাকাউন্ট বন্ধ হয়ে যাবে", .cannotRead),
        ("1234567890 98765 4321", .noKnownPattern),
        ("good morning", .noKnownPattern),
    ])
    func `what cannot be read is said so`(_ text: String, _ verdict: Verdict) {
        #expect(screen(text).verdict == verdict)
    }

    @Test func `a wall of a megabyte is read to its end`() {
        let wall = String(repeating: "aaj mausam accha hai aur hum bazaar gaye. ", count: 25_000)
        let finding = screen(wall + "Share the OTP with our CBI officer or you will be arrested.")
        #expect(finding.verdict.isFlagged)
        #expect(!screen(wall).verdict.isFlagged)
    }

    @Test func `who knows no sign does not say that none was found`() {
        let finding = Screener(KnowledgeBase()).screen("OTP bata do warna khata band")
        #expect(finding.verdict == .cannotRead)
    }

    @Test(arguments: [
        ("link.shortener", true), ("phone", true), ("upi.names-a-bank", false), ("lnk", false),
    ])
    func `a sign raised by an identifier that does not exist is a problem`(
        _ name: String, _ isKnown: Bool
    ) throws {
        var base = KnowledgeBase()
        var signal = try #require(RealKnowledge.content.base.signals.first)
        (signal.phrases, signal.identifiers) = ([], [name])
        base.signals = [signal]
        let codes = PhraseLint(of: base).problems.map(\.code).filter { $0 != "sign-unused" }
        #expect(codes == (isKnown ? [] : ["unknown-identifier"]))
    }

    @Test func `the same text gives the same finding`() {
        let text = "KYC expire ho gaya, link kholo http://kyc-update.example aur OTP bhejo"
        let first = screen(text)
        for _ in 0..<20 { #expect(screen(text) == first) }
    }
}
