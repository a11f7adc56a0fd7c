// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Knowledge

/// Where a station keeps what it has set for itself; no update of the knowledge writes there.
///
/// The first of these that is there: `PARAKH_STATION`, `$XDG_CONFIG_HOME/parakh/station.yaml` (else
/// `~/.config/parakh/station.yaml`), `/etc/parakh/station.yaml`.
enum StationFile {
    /// The station of this machine; one that has set nothing when there is no file.
    ///
    /// - Throws: `Failure` with file and line when the file cannot be understood, or a named one is
    ///   not there.
    static func read() throws(Failure) -> Station {
        let surroundings = ProcessInfo.processInfo.environment
        if let named = surroundings["PARAKH_STATION"] {
            guard let station = try station(at: named) else {
                throw Failure(
                    code: "no-such-file", status: .noInput, arguments: ["file": named])
            }
            return station
        }
        for place in places(surroundings) {
            if let station = try station(at: place) { return station }
        }
        return Station()
    }

    private static func places(_ surroundings: [String: String]) -> [String] {
        let home = surroundings["HOME"].map { $0 + "/.config" }
        let own = surroundings["XDG_CONFIG_HOME"] ?? home
        return [own, "/etc"].compactMap { $0.map { $0 + "/parakh/station.yaml" } }
    }

    private static func station(at path: String) throws(Failure) -> Station? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        let (station, problems) = Station.reading(String(decoding: data, as: UTF8.self), file: path)
        guard let problem = problems.first else { return station }
        throw Failure(
            code: "broken-station", status: .badData,
            arguments: ["file": problem.file, "line": String(problem.line)])
    }
}
