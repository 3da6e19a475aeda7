package vn.gov.dvctt.procedure.api;

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

    public List<String> members() {
        return members;
    }
}
