// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// An answers file with every field that the contract has, each with a value found nowhere else.
enum FullAnswers {
    static let json = """
        {"language":"hi",
         "complainant":{"name":"Asha Devi","mobile":"9876543210","email":"asha@mail.example",
           "gender":"female","birthDate":"1984-02-29","relativeName":"Gita Devi",
           "relativeKind":"mother","relationToVictim":"sister",
           "address":{"house":"H12","street":"Gali Seven","village":"Rampur","tehsil":"Sadar",
             "district":"Lucknow","state":"Uttar Pradesh","policeStation":"Hazratganj",
             "pin":"226001"}},
         "incident":{"pattern":"upi-collect-request","moneyLost":true,
           "startedAt":"2026-11-20T18:40","noticedAt":"2026-11-20T19:05",
           "reportedAt":"2026-11-20T19:35","delayReason":"Phone was off","platform":"WhatsApp",
           "platformId":"Customer Care Desk","message":"Approve to receive refund",
           "story":"He said he was from the bank","did":["shared-otp","installed-app"]},
         "transactions":[{"rail":"upi",
           "from":{"institution":"SBI","account":"10203040506","upi":"asha@oksbi",
             "cardFirst6":"412345","cardLast4":"6789"},
           "to":{"institution":"Kotak","account":"99887766554","upi":"refund.help@ybl",
             "merchant":"Refund Store"},
           "amount":"49999.00","at":"2026-11-20T18:52","reference":"432112345678",
           "orderId":"OD777","item":"Gift voucher"}],
         "suspects":[{"name":"Rohit","mobile":"9123456780","upi":"rohit9@ybl",
           "account":"55667788990","ifsc":"KKBK0001234","email":"rohit@fake.example",
           "url":"http://refund.example","handle":"refund_desk","otherId":"Badge 4411"}],
         "evidence":[{"kind":"screenshot","file":"shot1.png","note":"Chat of that evening"}]}
        """

    /// Path → the value it must have been read as.
    static let values: [String: String] = [
        "language": "hi", "complainant.name": "Asha Devi", "complainant.mobile": "9876543210",
        "complainant.email": "asha@mail.example", "complainant.gender": "female",
        "complainant.birthDate": "1984-02-29", "complainant.relativeName": "Gita Devi",
        "complainant.relativeKind": "mother", "complainant.relationToVictim": "sister",
        "complainant.address.house": "H12", "complainant.address.street": "Gali Seven",
        "complainant.address.village": "Rampur", "complainant.address.tehsil": "Sadar",
        "complainant.address.district": "Lucknow", "complainant.address.state": "Uttar Pradesh",
        "complainant.address.policeStation": "Hazratganj", "complainant.address.pin": "226001",
        "incident.pattern": "upi-collect-request", "incident.moneyLost": "true",
        "incident.startedAt": "2026-11-20T18:40", "incident.noticedAt": "2026-11-20T19:05",
        "incident.reportedAt": "2026-11-20T19:35", "incident.delayReason": "Phone was off",
        "incident.platform": "WhatsApp", "incident.platformId": "Customer Care Desk",
        "incident.message": "Approve to receive refund",
        "incident.story": "He said he was from the bank", "incident.did[0]": "shared-otp",
        "incident.did[1]": "installed-app", "transactions[0].rail": "upi",
        "transactions[0].from.institution": "SBI", "transactions[0].from.account": "10203040506",
        "transactions[0].from.upi": "asha@oksbi", "transactions[0].from.cardFirst6": "412345",
        "transactions[0].from.cardLast4": "6789", "transactions[0].to.institution": "Kotak",
        "transactions[0].to.account": "99887766554", "transactions[0].to.upi": "refund.help@ybl",
        "transactions[0].to.merchant": "Refund Store", "transactions[0].amount": "49999.00",
        "transactions[0].at": "2026-11-20T18:52", "transactions[0].reference": "432112345678",
        "transactions[0].orderId": "OD777", "transactions[0].item": "Gift voucher",
        "suspects[0].name": "Rohit", "suspects[0].mobile": "9123456780",
        "suspects[0].upi": "rohit9@ybl", "suspects[0].account": "55667788990",
        "suspects[0].ifsc": "KKBK0001234", "suspects[0].email": "rohit@fake.example",
        "suspects[0].url": "http://refund.example", "suspects[0].handle": "refund_desk",
        "suspects[0].otherId": "Badge 4411", "evidence[0].kind": "screenshot",
        "evidence[0].file": "shot1.png", "evidence[0].note": "Chat of that evening",
    ]
}
