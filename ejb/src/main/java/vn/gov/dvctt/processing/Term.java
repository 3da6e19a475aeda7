package vn.gov.dvctt.processing;

import java.util.List;
import java.util.stream.Collectors;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.TermUnit;

/** The phases of a statutory time, in order. Written one to a line: {@code 5 WORKING_DAY name}. */
record Term(List<TermPhase> phases) {
    Term {
        phases = List.copyOf(phases);
        if (phases.isEmpty() || phases.stream().anyMatch(phase -> phase.amount() < 1)) {
            throw new IllegalArgumentException("a term has phases of one or more: " + phases);
        }
    }

    static Term workingDays(int days) {
        return new Term(List.of(TermPhase.of("", days, TermUnit.WORKING_DAY)));
    }

    static Term of(String text) {
        return new Term(text.lines()
                .map(line -> line.split(" ", 3))
                .map(part -> TermPhase.of(
                        part.length < 3 ? "" : part[2], Integer.parseInt(part[0]), TermUnit.valueOf(part[1])))
                .toList());
    }

    String text() {
        return phases.stream()
                .map(phase -> phase.amount() + " " + phase.unit() + " " + lineOf(phase.name()))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    private static String lineOf(String name) {
        return name == null ? "" : name.replaceAll("\\s+", " ").strip();
    }
}
