// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Screening
import Testing

/// What other checkers are known to get wrong, each as a case.
@Suite struct PeerDefectTests {
    private func screen(_ text: String) -> Finding { RealKnowledge.screener.screen(text) }

    @Test(arguments: [
        "Your parcel is on the way, track at our site. To release it share the OTP with our "
            + "officer and pay Rs 25 now or it will be returned.",
        "Payment successful. Your refund is being processed, enter your UPI PIN on this link to "
            + "receive it: http://refund-help.example",
        "आपका ऑर्डर भेज दिया गया है, track at लिंक। कस्टम में अटका है, 499 रुपये भेजो वरना केस होगा।",
    ])
    func `kind words do not hide an ask`(_ text: String) {
        #expect(screen(text).verdict.isFlagged)
    }

    @Test(arguments: [
        "RBI cautions the public against fraudsters who pose as RBI officials and ask for OTP or "
            + "KYC by phone. RBI never asks for such details.",
        "Police have arrested three men who duped people by posing as CBI officers on video calls.",
        "The Reserve Bank has kept the repo rate unchanged, the governor said on Friday.",
        "पुलिस ने फर्जी कॉल सेंटर चलाने वाले पाँच लोगों को गिरफ्तार किया।",
    ])
    func `naming the police or the Reserve Bank is no fraud`(_ text: String) {
        #expect(!screen(text).verdict.isFlagged)
    }

    @Test(arguments: [
        "Doctor video call at 5, keep the reports ready", "Doctor ka video call 5 baje hai",
        "Do not disconnect the charger while the update is running",
        "Kal jail road par jam tha, police wale traffic dekh rahe the",
    ])
    func `single alarming words are no fraud`(_ text: String) {
        #expect(!screen(text).verdict.isFlagged)
    }

    @Test(arguments: [
        "VM-SBIBNK-S: aapka khata aaj band ho jayega, OTP officer ko batao",
        "JD-HDFCBK-T Sir share the OTP with our officer now or your card is blocked",
    ])
    func `a typed sender header lowers nothing`(_ text: String) {
        #expect(screen(text).verdict.isFlagged)
    }

    @Test(arguments: [
        "Hello!!! Happy birthday!!! Party at 8!!!",
        "BIG SALE!!! 50% OFF THIS WEEKEND AT OUR STORE!!!",
    ])
    func `loud signs are no fraud`(_ text: String) {
        #expect(!screen(text).verdict.isFlagged)
    }

    @Test(arguments: [
        "A/c XX9812 debited Rs 500 on 20-Nov by UPI ref 432198761234. Not you? SMS BLOCK 9812 to "
            + "567676",
        "Maine delivery boy ko OTP diya, parcel mil gaya",
        "Beta, fees ke 5000 rupaye kal tak bhej dena, koi jaldi nahi",
        "Your interview for the post of Accounts Assistant is on Monday 11 am at our Noida office. "
            + "Bring your resume. There is no fee.",
        "Ration card camp on Sunday at the panchayat office. Bring Aadhaar and two photos.",
        "Bijli 24 November ko 10 se 2 baje tak maintenance ke liye band rahegi. UPPCL",
        "Salary of Rs 32,400 credited to A/c XX7781 on 30-11-26. Available balance Rs 35,112.",
        "Flat 40% off on kurtas till Sunday at our showroom. Show this message at the counter.",
    ])
    func `everyday messages that others flag are not flagged`(_ text: String) {
        #expect(!screen(text).verdict.isFlagged)
    }

    @Test func `no verdict says that a message is safe`() {
        #expect(Set(Verdict.allCases.map(\.rawValue)).isDisjoint(with: ["safe", "genuine"]))
    }

    @Test(arguments: [200, 20_000, 60_000])
    func `one ask in a wall of text is found, and quoted where it stands`(length: Int) {
        let wall = String(repeating: "aaj mausam accha hai aur sab theek hai. ", count: length / 40)
        let ask =
            "Main CBI officer bol raha hu, parcel me drugs mila hai, video call par raho, kisi ko "
            + "mat batana, paise transfer karo warna arrest."
        let finding = screen(wall + ask + " " + wall)
        #expect(finding.verdict == .scam)
        let scalars = Array((wall + ask + " " + wall).unicodeScalars)
        for reason in finding.reasons {
            #expect(String(String.UnicodeScalarView(scalars[reason.range])) == reason.quote)
        }
    }
}
