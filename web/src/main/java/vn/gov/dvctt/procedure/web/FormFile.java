package vn.gov.dvctt.procedure.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.shared.web.Attachment;
import vn.gov.dvctt.shared.web.Sheet;

/**
 * A form file on its way to a reader.
 *
 * @param answers present ones, by path; none: an empty form
 * @param asked   which top-level fields it is about
 * @param locale  language of its words
 */
record FormFile(ProcedureVersionView version, Map<String, String> answers, Predicate<String> asked, Locale locale) {

    /** An empty form. */
    FormFile(ProcedureVersionView version, Locale locale) {
        this(version, Map.of(), field -> true, locale);
    }

    /** @param as {@code json} or {@code schema}; everything else is a workbook */
    void send(String as, HttpServletResponse response) throws IOException {
        var name = "to-khai-" + version.code() + "-v" + version.version();
        var out = response.getOutputStream();
        switch (String.valueOf(as)) {
            case "json" -> {
                Attachment.headers(response, "application/json", name + ".json");
                JsonForm.write(version, answers, asked, out);
            }
            case "schema" -> {
                Attachment.headers(response, "application/schema+json", name + ".schema.json");
                JsonForm.pretty(JsonFormSchema.of(version, locale), out);
            }
            default -> {
                Attachment.headers(response, Sheet.Kind.XLSX.mediaType(), name + ".xlsx");
                XlsxForm.write(version, answers, asked, locale, out);
            }
        }
    }
}
