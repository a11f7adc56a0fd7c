// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Knowledge
import Paper

/// Sheets as a sitting fills them, for looking at and for comparing text with PDF.
enum SampleSheets {
    static let labels = PaperLabels(
        pageOf: "%{page} / %{pages}", continued: "%{title} (जारी)", blankMark: "________")

    static let longName = "वेंकटरामानुजन् श्रीनिवासराघवाचार्युलु राष्ट्रकूटवंशी द्वारकाप्रसाद"

    static let longLink =
        "https://sbi-rewardz-kyc-update.verify-account-secure-login.example.in/kyc/"
        + "index.php?session=8f3a9c7d21e64b0f9d55a1c2&redirect=reward-points-expire-today"

    static let narrative: String = {
        let sentence =
            "On 20/11/2026 at 18:40 a caller said he was from the bank and asked me to install "
            + "an app. After that Rs 49,999 left my account to fraudster.kyc@ybl without "
            + "my consent. "
        return String(String(repeating: sentence, count: 10).prefix(1500))
    }()

    static let footer = [
        "पुलिस यहाँ कभी पैसे, पिन या ओटीपी नहीं माँगती।",
        "जानकारी का संस्करण 2026.11.1, 21 नवंबर 2026। स्रोत: cybercrime.gov.in, RBI, I4C",
    ]

    static let call1930 = Sheet(
        id: "call-1930", language: .hindi, title: "1930 पर यह पढ़कर बताइए",
        purpose: [
            "यह पन्ना साइबर हेल्पलाइन 1930 पर फ़ोन करते समय सामने रखिए।",
            "जितनी जल्दी फ़ोन होगा, पैसे रुकने की उम्मीद उतनी ज़्यादा है।",
        ],
        blocks: [
            .alert("अभी 1930 पर फ़ोन कीजिए। बाकी कागज़ बाद में भी भर सकते हैं।"),
            .steps([
                "1930 मिलाइए और कहिए: “मेरे खाते से धोखे से पैसे गए हैं।”",
                "नीचे लिखी बातें इसी क्रम में पढ़कर बताइए। जो खाली है, उसे छोड़ दीजिए।",
                "शिकायत का नंबर मिले तो नीचे की लाइन पर लिख लीजिए।",
            ]),
            .heading("शिकायत करने वाले की जानकारी"),
            .fields([
                .init(
                    id: "complainant.name", label: "नाम", official: "Name",
                    value: "राजेश्वरी त्रिपाठी"),
                .init(
                    id: "complainant.mobile", label: "मोबाइल नंबर", official: "Mobile No.",
                    value: "98123 45621"),
                .init(
                    id: "complainant.address", label: "पता", official: "Address",
                    value: "मकान 14/2, क्षत्रिय धर्मशाला के पास, श्री राम नगर, ज्ञानपुर\n"
                        + "ज़िला भदोही, उत्तर प्रदेश 221304"),
                .init(
                    id: "complainant.station", label: "थाना", official: "Police Station",
                    value: nil, hint: "आपके इलाके का थाना। पता न हो तो खाली छोड़िए।"),
            ]),
            .heading("पैसे कहाँ से कहाँ गए"),
            .fields([
                .init(
                    id: "transactions[0].amount", label: "रकम", official: "Amount",
                    value: "₹1,25,000 (एक लाख पच्चीस हज़ार रुपये)"),
                .init(
                    id: "transactions[0].at", label: "कब", official: "Transaction date",
                    value: "20/11/2026, शाम 6:52 बजे"),
                .init(
                    id: "transactions[0].to", label: "किसको गए", official: "UPI ID",
                    value: "kyc.update-9876@ybl"),
                .init(
                    id: "transactions[0].reference", label: "ट्रांज़ैक्शन नंबर",
                    official: "Transaction ID / UTR (12 digit)", value: nil,
                    hint: "बैंक के मैसेज में UPI Ref या UTR के आगे 12 अंकों का नंबर।"),
            ]),
            .writeIn("1930 से मिला शिकायत नंबर"),
            .writeIn("किससे बात हुई, कब"),
        ], footer: footer)

    static let evidence = Sheet(
        id: "evidence", language: .hindi, title: "सबूत की सूची",
        purpose: ["ये चीज़ें सँभालकर रखिए और थाने साथ लाइए।"],
        blocks: [
            .heading("फ़ोन में"),
            .checklist([
                "मैसेज और कॉल का स्क्रीनशॉट, जिसमें नंबर और समय दिखता हो",
                "बैंक का मैसेज, जिसमें रकम और ट्रांज़ैक्शन नंबर हो। विद्यार्थी खाते का राष्ट्रीय बैंक वाला मैसेज भी",
                "पैसे माँगने वाले का QR या UPI ID",
            ]),
            .heading("कागज़"),
            .checklist(["पासबुक या स्टेटमेंट की कॉपी", "पहचान पत्र", "यह पूरा पैकेट"]),
            .paragraph("कोई भी मैसेज मिटाइए मत। फ़ोन रीसेट करने से पहले थाने में पूछ लीजिए।"),
            .heading("वेबसाइट और लोग"),
            .fields([
                .init(id: "suspects[0].name", label: "बताया गया नाम", value: longName),
                .init(id: "suspects[0].url", label: "वेबसाइट", official: "URL", value: longLink),
            ]),
        ], footer: footer)

    static let bankLetter = Sheet(
        id: "bank-letter", language: .hindi, title: "बैंक को दी जाने वाली चिट्ठी",
        purpose: ["यह चिट्ठी अपनी शाखा में दीजिए और मुहर लगी कॉपी ले लीजिए।"],
        blocks: [
            .paragraph("मेरे खाते से मेरी मर्ज़ी के बिना पैसे गए हैं। कृपया यह रकम रोकिए और मुझे लिखित जवाब दीजिए।"),
            .copyText(
                heading: "पोर्टल पर यह लिखिए",
                text: "दिनांक 20/11/2026 को शाम 6:40 बजे एक व्यक्ति ने खुद को बैंक का अधिकारी बताया। "
                    + "उसके कहने पर मैंने एक ऐप डाली, जिसके बाद मेरे खाते से 125000 रुपये निकल गए।"),
            .official(
                heading: "For the bank (English copy)",
                text:
                    "To: The Branch Manager\nSubject: Unauthorised electronic transaction, request "
                    + "to block and reverse\n\nSir/Madam,\n" + narrative),
            .writeIn("हस्ताक्षर"),
        ], footer: footer)

    static func transactions(_ count: Int) -> Sheet {
        let blocks = (1...count).flatMap { number -> [Sheet.Block] in
            [
                .heading("लेन-देन \(number)"),
                .fields([
                    field(number, "amount", "रकम", "Amount", "₹\(number),499.50"),
                    field(
                        number, "at", "तारीख और समय", "Transaction date",
                        "20/11/2026, रात 8:0\(number % 10) बजे"),
                    field(number, "from", "खाता", "Account No.", "XXXXXX44\(10 + number)"),
                    field(number, "to", "किसको", "UPI ID", "mule\(number).cash@paytm"),
                    field(
                        number, "reference", "UTR", nil,
                        number % 3 == 0 ? nil : "4325109876\(10 + number)"),
                ]),
            ]
        }
        return Sheet(
            id: "portal", language: .hindi, title: "पोर्टल पर भरने के लिए",
            purpose: ["cybercrime.gov.in पर यही क्रम मिलेगा।"], blocks: blocks, footer: footer)
    }

    static let english = Sheet(
        id: "call-1930", language: .english, title: "Read this out to 1930",
        purpose: ["Keep this sheet in front of you while you call the cyber helpline 1930."],
        blocks: [
            .alert("Call 1930 now. The other sheets can wait."),
            .steps([
                "Dial 1930 and say: “Money has been taken from my account by fraud.”",
                "Read out what stands below, in this order. Skip what is blank.",
            ]),
            .heading("Who is complaining"),
            .fields([
                .init(id: "complainant.name", label: "Name", value: "Rajeshwari Tripathi"),
                .init(
                    id: "complainant.mobile", label: "Mobile", official: "Mobile No.",
                    value: "98123 45621"),
                .init(
                    id: "transactions[0].amount", label: "Amount lost", official: "Amount",
                    value: "₹1,25,000"),
                .init(id: "x", label: "Bank", official: nil, value: "State Bank of India"),
                .init(
                    id: "transactions[0].reference", label: "Transaction number",
                    official: "Transaction ID / UTR (12 digit)", value: nil,
                    hint: "Twelve digits in the bank’s message, after UPI Ref or UTR."),
            ]),
            .heading("Take with you"),
            .checklist(["A screenshot that shows number and time", "Your passbook"]),
            .copyText(heading: "Write this on the portal", text: narrative),
            .official(heading: "For the bank", text: narrative),
            .writeIn("Complaint number from 1930"),
        ],
        footer: [
            "The police never ask for money, PIN or OTP here.",
            "Knowledge 2026.11.1 of 21 November 2026. Sources: cybercrime.gov.in, RBI, I4C",
        ])

    static let recovery = Sheet(
        id: "recovery-plan", language: .hindi, title: "आगे क्या करें",
        purpose: ["यह पन्ना घर ले जाइए।"],
        blocks: [
            .heading("1930 पर यह कहिए"),
            .script([
                "“मेरे खाते से धोखे से पैसे गए हैं। पैसे रोकने में मदद कीजिए।”",
                "“बैंक का नाम, रकम और UTR मेरे पास लिखा है। मैं एक-एक करके पढ़ रही हूँ, आप लिखते जाइए।”",
            ]),
            .heading("कब क्या करना है"),
            .timeline([
                .init(
                    label: "आज",
                    steps: [
                        "1930 पर फ़ोन कीजिए, देर हो गई हो तब भी।",
                        "बैंक को भी बताइए। खाता, कार्ड या UPI रुकवाइए और शिकायत का नंबर लीजिए।",
                        "चैट मत मिटाइए।",
                    ]),
                .init(
                    label: "तीन काम के दिनों में: 25/11/2026 तक",
                    steps: ["बैंक को चिट्ठी दीजिए और मुहर लगी कॉपी लीजिए।"]),
                .init(label: "नब्बे दिन बाद", steps: []),
            ]),
            .officerBox(
                heading: "For the officer only",
                lines: [
                    "Legal basis: section 94 of the Bharatiya Nagarik Suraksha Sanhita, 2023.",
                    "Seal and signature of the station house officer are needed.",
                ]),
            .codes([
                .init(caption: "अपने फ़ोन से पढ़िए: 1 / 2", text: narrative.prefixText(350)),
                .init(caption: "अपने फ़ोन से पढ़िए: 2 / 2", text: narrative.prefixText(200)),
            ]),
        ], footer: footer)

    static let packet = [
        call1930, transactions(4), bankLetter, evidence, recovery, english,
    ]

    static let blank = Sheet(
        id: "stop-shipment", language: .hindi, title: "सामान रोकने की माँग",
        blocks: [
            .fields(
                ["ऑर्डर नंबर", "दुकान का नाम", "कूरियर का नंबर"].map {
                    .init(id: $0, label: $0, value: nil, hint: "रसीद या मैसेज में देखिए।")
                }),
            .fields([.init(id: "d", label: "सामान", value: "")]),
        ])

    static let all = packet + [transactions(25), blank]

    private static func field(
        _ number: Int, _ name: String, _ label: String, _ official: String?, _ value: String?
    ) -> Sheet.Field {
        Sheet.Field(
            id: "transactions[\(number - 1)].\(name)", label: label, official: official,
            value: value, hint: "बैंक के मैसेज में 12 अंकों का नंबर।")
    }
}

extension String {
    fileprivate func prefixText(_ count: Int) -> String { String(prefix(count)) }
}
