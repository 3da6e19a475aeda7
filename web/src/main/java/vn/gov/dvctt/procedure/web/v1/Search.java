package vn.gov.dvctt.procedure.web.v1;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.gov.dvctt.procedure.api.ProcedureQuery;
import vn.gov.dvctt.shared.web.rest.ProblemFound;
import vn.gov.dvctt.shared.web.rest.ProblemFound.Fault;

/** What to look for, as it stands in the address. Read as text, so that every fault is found and named at once. */
public class Search {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_]{0,40}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int MOST_LETTERS = 200;
    private static final int MOST_ROWS = 100;
    private static final int USUAL_ROWS = 20;
    private static final int LEVELS = 4;
    private static final int ANY_LEVEL = 0;

    @Parameter(
            description = "Words in any order, with or without accents: `giay phep nuoc`. Empty: everything.",
            schema = @Schema(type = SchemaType.STRING, maxLength = MOST_LETTERS))
    @QueryParam("q")
    String q;

    @Parameter(
            description = "Code of a field of the ministry’s work: `WATER`",
            schema = @Schema(type = SchemaType.STRING, pattern = "[A-Za-z0-9_]{0,40}"))
    @QueryParam("field")
    String field;

    @Parameter(
            description = "Code of the unit that processes it: `TNN`",
            schema = @Schema(type = SchemaType.STRING, pattern = "[A-Za-z0-9_]{0,40}"))
    @QueryParam("unit")
    String unit;

    @Parameter(
            description = "Level of the on-line service",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "4"))
    @QueryParam("level")
    String level;

    @Parameter(
            description = "The value `next` of the page before; none: the first page",
            schema = @Schema(type = SchemaType.STRING))
    @QueryParam("after")
    String after;

    @Parameter(
            description = "Rows a page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @QueryParam("rows")
    String rows;

    /** Ends the call with every fault at once. */
    ProcedureQuery query() {
        var faults = new ArrayList<Fault>();
        if (given(q).length() > MOST_LETTERS) {
            faults.add(new Fault("q", "tooLong", MOST_LETTERS));
        }
        code(faults, "field", given(field));
        code(faults, "unit", given(unit));
        var wantedLevel = number(faults, "level", given(level), ANY_LEVEL, LEVELS);
        if (!given(after).isEmpty() && Cursor.inner(after).isEmpty()) {
            faults.add(new Fault("after", "cursor"));
        }
        var wantedRows = number(faults, "rows", given(rows), USUAL_ROWS, MOST_ROWS);
        if (!faults.isEmpty()) {
            throw ProblemFound.wrong(faults);
        }
        return new ProcedureQuery(given(q), given(field), given(unit), wantedLevel, wantedRows);
    }

    /** The catalogue's cursor; empty for the first page. */
    String cursor() {
        return Cursor.inner(given(after)).orElse("");
    }

    /** What is left empty is not asked for: a form sends all its fields. */
    private static String given(String text) {
        return text == null ? "" : text;
    }

    private static void code(List<Fault> faults, String name, String value) {
        if (!CODE.matcher(value).matches()) {
            faults.add(new Fault(name, "code"));
        }
    }

    private static int number(List<Fault> faults, String name, String value, int otherwise, int most) {
        if (value.isEmpty()) {
            return otherwise;
        }
        var number = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 0;
        if (number < 1 || number > most) {
            faults.add(new Fault(name, "range", 1, most));
        }
        return number;
    }
}
