package vn.gov.dvctt.procedure.web.v1;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.dvctt.shared.web.rest.Words;

/** The form of a procedure. */
@Schema(
        description = "The form (biểu mẫu điện tử) of a procedure. Answers are a flat map from path to text: `area`,"
                + " and `staff.0.name` for column `name` in row 0 of table `staff`.")
public record Form(List<Section> sections) {
    /** A block of fields. */
    @Schema(name = "FormSection", description = "A titled block of fields.")
    public record Section(
            String id,
            Words title,
            @Schema(nullable = true) Words help,
            @Schema(description = "Null: always shown", nullable = true) Condition showWhen,
            List<Field> fields) {}

    /** One field. */
    @Schema(
            name = "FormField",
            description =
                    "One field. Answers are text: NUMBER with a point as decimal separator, MONEY in whole đồng, DATE"
                            + " as 2026-11-24, CHOICE the id of an option, MULTI_CHOICE ids joined by commas, YES_NO `true` or"
                            + " `false`, POINTS one place a line (latitude longitude, or VN-2000 X Y), COMMUNE the official name of a commune of the province answered beside it (`GET /api/v1/provinces/{id}/communes`), COMPUTED reckoned by the portal, FILE no text but files, which are uploaded beside the question. Answers of hidden fields do not count.")
    public record Field(
            @Schema(description = "Unique in the form; of a column: in its table") String id,
            AnswerKind kind,
            Words label,
            @Schema(nullable = true) Words help,
            boolean required,
            @Schema(description = "Unit behind the number", nullable = true) Words unit,
            @Schema(description = "Characters; texts only. Null: 500 for TEXT, 4000 for LONG_TEXT", nullable = true)
                    Integer maxLength,
            @Schema(description = "Smallest value; of a table: fewest rows", nullable = true) BigDecimal min,
            @Schema(description = "Largest value; of a table: most rows, 50 where null", nullable = true)
                    BigDecimal max,
            @Schema(description = "Regular expression for the whole text", nullable = true) String pattern,
            @Schema(description = "The same in words", nullable = true) Words patternHint,
            @Schema(description = "Earliest date: ISO date or TODAY", nullable = true) String notBefore,
            @Schema(description = "Latest date: ISO date or TODAY", nullable = true) String notAfter,
            @Schema(description = "What to choose from; empty for other kinds") List<Option> options,
            @Schema(description = "Null: always shown", nullable = true) Condition showWhen,
            @Schema(description = "Columns of a TABLE; empty for other kinds") List<Field> columns,
            @Schema(description = "What may be uploaded for a FILE; null for other kinds", nullable = true)
                    Papers.Upload upload) {}

    /** One choice. */
    @Schema(name = "FormOption", description = "One choice.")
    public record Option(String id, Words label) {}

    /** When something is shown. */
    @Schema(
            name = "FormCondition",
            description =
                    "Holds when the answer of another top-level field is one of the values; of a MULTI_CHOICE: contains"
                            + " one of them.")
    public record Condition(@Schema(description = "Id of the other field") String field, List<String> in) {}
}
