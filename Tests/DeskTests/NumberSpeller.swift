// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Says whole rupees in words, the way Indian grammars and school books spell them.
struct NumberSpeller: Sendable {
    let zero: String
    let units: [String]
    let hundred: String
    let thousand: String
    let lakh: String
    let crore: String

    /// The number in words; up to 99 crore.
    func words(_ number: Int) -> String {
        if number == 0 { return zero }
        var rest = number
        var parts: [String] = []
        for (scale, name) in [
            (10_000_000, crore), (100_000, lakh), (1000, thousand), (100, hundred),
        ] where rest >= scale {
            parts += [units[rest / scale], name]
            rest %= scale
        }
        if rest > 0 { parts.append(units[rest]) }
        return parts.joined(separator: " ")
    }

    static let english: NumberSpeller = {
        let small =
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            + "fifteen sixteen seventeen eighteen nineteen"
        let ones = small.split(separator: " ").map(String.init)
        let tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ")
        var units = ones
        for ten in tens {
            units.append(String(ten))
            for one in ones[1...9] { units.append("\(ten) \(one)") }
        }
        return NumberSpeller(
            zero: "zero", units: units, hundred: "hundred", thousand: "thousand", lakh: "lakh",
            crore: "crore")
    }()

    static let hindi = NumberSpeller(
        zero: "शून्य",
        units: """
            शून्य एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस
            बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस
            पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस
            सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ
            बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर
            छिहत्तर सतहत्तर अठहत्तर उनासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी
            नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे
            """.split(whereSeparator: \.isWhitespace).map(String.init),
        hundred: "सौ", thousand: "हज़ार", lakh: "लाख", crore: "करोड़")

    static let roman = NumberSpeller(
        zero: "shunya",
        units: """
            shunya ek do teen chaar paanch chhah saat aath nau das gyaarah baarah terah chaudah
            pandrah solah satrah athaarah unnees bees ikkees baais teis chaubees pachchees chhabbees
            sattaais atthaais untees tees ikattees battees taintees chauntees paintees chhattees
            saintees adtees untaalees chaalees iktaalees bayaalees taintaalees chauvaalees
            paintaalees chhiyaalees saintaalees adtaalees unchaas pachaas ikyaavan baavan tirpan
            chauvan pachpan chhappan sattaavan atthaavan unsath saath iksath baasath tirsath
            chaunsath painsath chhiyaasath sadsath adsath unhattar sattar ikhattar bahattar tihattar
            chauhattar pachhattar chhihattar sathattar athhattar unaasi assi ikyaasi bayaasi tiraasi
            chauraasi pachaasi chhiyaasi sattaasi atthaasi navaasi nabbe ikyaanve baanve tiraanve
            chauraanve pachaanve chhiyaanve sattaanve atthaanve ninyaanve
            """.split(whereSeparator: \.isWhitespace).map(String.init),
        hundred: "sau", thousand: "hazaar", lakh: "laakh", crore: "karod")

    static let all = [english, hindi, roman]
}
