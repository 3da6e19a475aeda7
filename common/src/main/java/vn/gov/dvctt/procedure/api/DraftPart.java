package vn.gov.dvctt.procedure.api;

import java.util.Arrays;
import java.util.List;

/** What a version is made of, each part edited and undone by itself. A part is one JSON object that holds these members of the definition. */
public enum DraftPart {
    DESCRIPTION(
            "nationalCode",
            "field",
            "unit",
            "title",
            "level",
            "systems",
            "legalBasis",
            "supplementNote",
            "audience",
            "singleWindow",
            "notes",
            "editorNotes",
            "steps",
            "needs",
            "channels",
            "formSet",
            "provenance"),
    PAPERS("sets", "components"),
    FORM("form"),
    PROCESS("process"),
    TERMS("total", "totalUnit", "phases", "renewed", "intakeCheckWorkingDays"),
    FEES("fee"),
    RESULTS("results", "returns");

    private final List<String> members;

    DraftPart(String... members) {
        this.members = List.of(members);
    }

    /** The part in which a place of the definition lies; what lies in none is told at the description. */
    public static DraftPart of(String place) {
        var names = place.split("/");
        return Arrays.stream(values())
                .filter(part -> names.length > 1 && part.members.contains(names[1]))
                .findFirst()
                .orElse(DESCRIPTION);
    }

    public List<String> members() {
        return members;
    }
}
