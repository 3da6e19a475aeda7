package vn.gov.dvctt.procedure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormCondition;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormOption;
import vn.gov.dvctt.procedure.api.FormSection;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.shared.web.TextsFound;

/** When something has to be prepared, in words for whoever has not opened the form yet. */
class FieldHintsTest {
    private static final FormDefinition FORM = new FormDefinition(
            1,
            List.of(
                    section(
                            "about",
                            null,
                            field("kind", FieldKind.CHOICE, "Loại giếng", "Kind of well", null),
                            field("has", FieldKind.YES_NO, "Có sơ đồ không?", "Is there a map?", null),
                            field("always", FieldKind.FILE, "Bản kê", "List", null)),
                    section(
                            "more",
                            new FormCondition("kind", List.of("deep", "old")),
                            field("plan", FieldKind.FILE, "Thiết kế", "Plan", null),
                            field(
                                    "sketch",
                                    FieldKind.FILE,
                                    "Sơ đồ",
                                    "Map",
                                    new FormCondition("has", List.of("true"))))));

    @BeforeAll
    static void texts() throws IOException {
        TextsFound.here();
    }

    @Test
    void whatIsAlwaysAskedForHangsOnNothing() {
        assertEquals("", in("vi").inCase("always"));
    }

    @Test
    void everyConditionOnTheWayIsSaidInTheWordsOfTheForm() {
        assertEquals("nếu “Loại giếng” là “Giếng sâu” hoặc “Giếng cũ”", in("vi").inCase("plan"));
        assertEquals(
                "nếu “Loại giếng” là “Giếng sâu” hoặc “Giếng cũ” và nếu “Có sơ đồ không?” là “Có”",
                in("vi").inCase("sketch"));
        assertEquals(
                "if “Kind of well” is “Deep” or “Old” and if “Is there a map?” is “Yes”", in("en").inCase("sketch"));
    }

    private static FieldHints in(String language) {
        return new FieldHints(FORM, Locale.forLanguageTag(language));
    }

    private static FormSection section(String id, FormCondition when, FormField... fields) {
        return new FormSection(id, new Label(id, id), null, when, List.of(fields));
    }

    private static FormField field(String id, FieldKind kind, String vi, String en, FormCondition when) {
        var options = kind == FieldKind.CHOICE
                ? List.of(
                        new FormOption("deep", new Label("Giếng sâu", "Deep")),
                        new FormOption("old", new Label("Giếng cũ", "Old")))
                : List.<FormOption>of();
        return new FormField(
                id,
                kind,
                new Label(vi, en),
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                options,
                when,
                List.of(),
                null,
                null,
                null,
                null);
    }
}
