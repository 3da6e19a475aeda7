package vn.gov.dvctt.procedure.web.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.procedure.api.ProcedureQuery;
import vn.gov.dvctt.shared.web.rest.ProblemFound;

class SearchTest {
    private final Search search = new Search();

    @Test
    void nothingAskedForIsEverything() {
        assertEquals(new ProcedureQuery("", "", "", 0, 20), search.query());
        assertEquals("", search.cursor());
    }

    @Test
    void whatAFormLeavesEmptyIsNotAskedFor() {
        search.q = "giay phep";
        search.field = "";
        search.unit = "";
        search.level = "";
        search.rows = "";
        search.after = "";
        assertEquals(new ProcedureQuery("giay phep", "", "", 0, 20), search.query());
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        search.q = "a".repeat(201);
        search.field = "%";
        search.unit = "TNN' or 1=1";
        search.level = "5";
        search.rows = "-1";
        search.after = "MH5h";
        assertEquals(List.of("q", "field", "unit", "level", "after", "rows"), faults());
    }

    @Test
    void numbersAreWholeAndNotHuge() {
        for (var text : List.of("0", "101", "1.5", "ten", "99999999999", " 5", "+5")) {
            search.rows = text;
            assertEquals(List.of("rows"), faults(), text);
        }
        search.rows = "100";
        assertEquals(100, search.query().rows());
    }

    @Test
    void aCursorComesBackAsItWasGiven() {
        var inner = "1~cap giay phep tham do nuoc~1.000657";
        search.after = Cursor.published(inner);
        search.query();
        assertEquals(inner, search.cursor());
        assertEquals(null, Cursor.published(""), "the last page has none");
    }

    private List<String> faults() {
        return assertThrows(ProblemFound.class, search::query).faults().stream()
                .map(ProblemFound.Fault::field)
                .toList();
    }
}
