// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers said as words: Hindi in both writings from 0 to 99, English as it builds them.
extension Spoken {
    /// The number a word says, or nil. `पैंतालीस`, `paintalees`, `forty`.
    static func number(_ word: String) -> Int? {
        english[word] ?? hindi[word] ?? hindi[sounding(word)]
    }

    /// English words to nineteen, and tens.
    static let english: [String: Int] = {
        let small =
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            + "fifteen sixteen seventeen eighteen nineteen"
        var table = Dictionary(
            uniqueKeysWithValues: small.split(separator: " ").enumerated().map {
                (String($0.element), $0.offset)
            })
        let tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ")
        for (place, word) in tens.enumerated() { table[String(word)] = (place + 2) * 10 }
        table["fourty"] = 40
        table["ninty"] = 90
        return table
    }()

    /// A Hindi word in Latin letters by its sound: long vowels as short, doubled letters as one.
    private static func sounding(_ word: String) -> String {
        var letters: [UInt8] = []
        for byte in word.utf8 {
            var byte = byte
            switch byte {
            case UInt8(ascii: "w"): byte = UInt8(ascii: "v")
            case UInt8(ascii: "z"): byte = UInt8(ascii: "j")
            case UInt8(ascii: "e") where letters.last == byte:
                letters[letters.count - 1] = UInt8(ascii: "i")
                continue
            case UInt8(ascii: "o") where letters.last == byte:
                letters[letters.count - 1] = UInt8(ascii: "u")
                continue
            default: break
            }
            if letters.last != byte { letters.append(byte) }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    private static let hindi: [String: Int] = {
        var table: [String: Int] = [:]
        for (number, row) in rows.enumerated() {
            for word in row.split(separator: " ") {
                for spelling in spellings(String(word)) { table[spelling] = number }
            }
        }
        return table
    }()

    /// A word's keys: as it stands, by its sound, and with the endings of the nineties.
    private static func spellings(_ word: String) -> [String] {
        let endings = [("nve", ["nbe", "nave", "nabe", "nvey"]), ("नवे", ["नबे", "न्वे", "न्बे"])]
        var spellings = [word]
        for (ending, others) in endings where word.hasSuffix(ending) && word != ending {
            spellings += others.map { word.dropLast(ending.count) + $0 }
        }
        return spellings.map { $0.utf8.first.map { $0 < 128 } == true ? sounding($0) : same($0) }
    }

    /// Spellings by number, from 0.
    private static let rows = [
        "शून्य ज़ीरो जीरो सिफर shunya shoonya jiro sifar", "एक ek ik aik", "दो do",
        "तीन तिन teen", "चार char chaar", "पाँच panch paanch pach",
        "छह छः छ: छ छे छै chah che cheh chai cha", "सात सात saat", "आठ aath ath aatth", "नौ nau nao naw",
        "दस das dus", "ग्यारह ग्यारा gyarah gyara igyarah gyaara giyarah", "बारह बारा barah bara",
        "तेरह तेरा terah tera", "चौदह चौदा chaudah choudah chauda chowdah",
        "पंद्रह पन्द्रह पंदरह पन्दरह पंद्रा pandrah pandra pandhrah pandarah",
        "सोलह सोला solah sola", "सत्रह सतरह सत्तरह सत्रा satrah satarah satra",
        "अठारह अट्ठारह अठारा atharah athara atharh", "उन्नीस उन्निस unnis unees",
        "बीस बिस bees", "इक्कीस इक्किस ikkis ekkis ikees", "बाईस बाइस bais baies baees",
        "तेईस तेइस teis teyis teyees tayees", "चौबीस चौबिस chaubis choubis",
        "पच्चीस पचीस पच्चिस pachchis pachis pacchis pachhis", "छब्बीस छब्बिस chhabbis",
        "सत्ताईस सत्ताइस सताईस sattais sataees sattayis",
        "अट्ठाईस अठाईस अट्ठाइस अठाइस athais atthais athaees athayis",
        "उनतीस उन्तीस उनतिस untis unatis unntis", "तीस तिस tees",
        "इकतीस इकत्तीस इकतिस iktis ikatis ikattis", "बत्तीस बत्तिस battis",
        "तैंतीस तेंतीस तैतीस तेतीस taintis tentis tetis taitis",
        "चौंतीस चौतीस chauntis chautis chountis", "पैंतीस पैतीस paintis pentis paitis",
        "छत्तीस छत्तिस chhattis", "सैंतीस सैतीस saintis sentis saitis",
        "अड़तीस अड़तिस adtis artis adatis aratis", "उनतालीस उन्तालीस उनचालीस untalis unchalis unatalis",
        "चालीस चालिस chalis", "इकतालीस इकतालिस iktalis ikatalis",
        "बयालीस बयालिस ब्यालीस bayalis byalis bialis biyalis",
        "तैंतालीस तेंतालीस तैतालीस तिरालीस taintalis tentalis tiralis taitalis",
        "चौवालीस चवालीस चौंवालीस चौआलीस चौवालिस chauvalis chavalis chaualis chovalis chauntalis",
        "पैंतालीस पैतालीस पैंतालिस paintalis pentalis paitalis",
        "छियालीस छयालीस छियालिस chhiyalis chhayalis chhialis",
        "सैंतालीस सैतालीस सैंतालिस saintalis sentalis saitalis",
        "अड़तालीस अड़तालिस adtalis artalis adatalis aratalis",
        "उनचास उन्चास उनपचास unchas unanchas unachas unpachas", "पचास pachas",
        "इक्यावन इकावन ikyavan ikkyavan ikavan", "बावन bavan", "तिरपन तिरेपन त्रेपन tirpan tirepan trepan",
        "चौवन चौअन चव्वन chauvan chauan chavan", "पचपन pachpan", "छप्पन chhappan",
        "सत्तावन सतावन sattavan", "अट्ठावन अठावन athavan atthavan", "उनसठ उन्सठ unsath unasath",
        "साठ sath saath", "इकसठ इकसठ iksath ikasath", "बासठ basath",
        "तिरसठ तिरेसठ त्रेसठ tirsath tiresath tresath",
        "चौंसठ चौसठ chaunsath chausath", "पैंसठ पैसठ painsath pensath paisath",
        "छियासठ छाछठ छासठ chhiyasath chhachhath chhasath", "सड़सठ सरसठ sadsath sarsath sadasath",
        "अड़सठ अरसठ adsath arsath adasath", "उनहत्तर उन्हत्तर unhattar unahattar",
        "सत्तर sattar", "इकहत्तर इखत्तर ikhattar ikahattar", "बहत्तर bahattar",
        "तिहत्तर तेहत्तर tihattar tehattar", "चौहत्तर chauhattar",
        "पचहत्तर पिचहत्तर पछत्तर pachahattar pachhattar pichhattar pichahattar",
        "छिहत्तर छियत्तर छहत्तर chhihattar chhiyattar chhahattar",
        "सतहत्तर सतत्तर satahattar sathattar", "अठहत्तर अठत्तर athahattar athhattar athattar",
        "उनासी उन्यासी उन्नासी unasi unnasi unyasi", "अस्सी अस्सि assi",
        "इक्यासी इकासी ikyasi ikkyasi ikasi", "बयासी ब्यासी bayasi byasi biyasi",
        "तिरासी तेरासी tirasi terasi", "चौरासी chaurasi", "पचासी पिचासी pachasi pichasi",
        "छियासी छयासी chhiyasi chhayasi", "सत्तासी सतासी sattasi", "अट्ठासी अठासी athasi atthasi",
        "नवासी निवासी navasi nauvasi", "नब्बे नब्बै nabbe nabbey",
        "इक्यानवे इकानवे ikyanve ikkyanve ikanve", "बानवे बयानवे banve bayanve",
        "तिरानवे तेरानवे tiranve teranve", "चौरानवे chauranve",
        "पचानवे पंचानवे पिचानवे pachanve panchanve pichanve", "छियानवे छयानवे chhiyanve chhayanve",
        "सत्तानवे सतानवे sattanve", "अट्ठानवे अठानवे athanve atthanve",
        "निन्यानवे निन्नानवे ninyanve ninnanve ninanve ninyanave",
    ]
}
