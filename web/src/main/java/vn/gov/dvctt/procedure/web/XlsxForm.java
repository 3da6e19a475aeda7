package vn.gov.dvctt.procedure.web;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormOption;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.shared.web.Formats;

/**
 * The form of a procedure version as a workbook to fill in (article 10.2.b of the circular): one line a field, a sheet a table, lists to choose from. The
 * first cells say for which procedure and version it is. Every text stands in its cell as text: nothing that was typed can become a formula.
 */
final class XlsxForm {
    static final String MARK = "DVCTT/1";
    static final String TABLE_MARK = "DVCTT/1 #";
    static final int CODE = 0;
    static final int LABEL = 1;
    static final int ANSWER = 2;

    /** Mark, title, guidance, heads. */
    static final int HEAD_ROWS = 4;

    private static final int LONGEST_NAME = 31;
    private static final String AS_TEXT = "@";
    private static final String AS_DATE = "dd/mm/yyyy";
    private static final String MUTED = "4F5B55";
    private static final String GROUND = "E7F1EB";
    private static final String INPUT = "FFFDF3";

    private final Workbook book;
    private final ProcedureVersionView version;
    private final FormState state;
    private final FieldHints hints;
    private final Locale locale;
    private Worksheet choices;
    private int choiceLists;

    private XlsxForm(Workbook book, ProcedureVersionView version, Map<String, String> answers, Locale locale) {
        this.book = book;
        this.version = version;
        this.locale = locale;
        this.state = new FormState(version.form().typed(), answers, List.of(), true, null, null, locale.getLanguage());
        this.hints = new FieldHints(version.form().typed(), locale);
    }

    /**
     * @param answers present ones, by path; none: an empty form
     * @param asked   which top-level fields and cells it is about
     */
    static void write(
            ProcedureVersionView version,
            Map<String, String> answers,
            Predicate<String> asked,
            Locale locale,
            OutputStream out)
            throws IOException {
        var book = new Workbook(out, "DVCTT", "1.0");
        var form = new XlsxForm(book, version, answers, locale);
        form.main(asked);
        version.form()
                .typed()
                .fields()
                .filter(field -> field.kind() == FieldKind.TABLE && asked.test(field.id()))
                .forEach(form::table);
        book.finish();
    }

    private String say(String key, Object... arguments) {
        return Formats.text(locale, "form_file." + key, arguments);
    }

    private void main(Predicate<String> asked) {
        var sheet = sheet(say("sheet"));
        text(sheet, 0, CODE, MARK);
        text(sheet, 0, LABEL, version.code());
        text(sheet, 0, ANSWER, String.valueOf(version.version()));
        sheet.range(0, 0, 0, ANSWER).style().fontColor(MUTED).set();
        text(sheet, 1, CODE, version.title());
        sheet.style(1, CODE).bold().fontSize(14).set();
        text(sheet, 2, CODE, say("guide"));
        var heads = List.of("code", "label", "answer", "required", "kind", "allowed", "help");
        IntStream.range(0, heads.size()).forEach(column -> text(sheet, 3, column, say(heads.get(column))));
        sheet.range(3, 0, 3, heads.size() - 1).style().bold().fillColor(GROUND).set();
        sheet.freezePane(0, HEAD_ROWS);
        var widths = List.of(18, 44, 44, 12, 18, 44, 60);
        IntStream.range(0, widths.size()).forEach(column -> sheet.width(column, widths.get(column)));
        lines(sheet, asked);
    }

    private void lines(Worksheet sheet, Predicate<String> asked) {
        var row = HEAD_ROWS;
        for (var section : version.form().typed().sections()) {
            var fields = section.fields().stream()
                    .filter(field -> asked.test(field.id()))
                    .toList();
            if (fields.isEmpty()) {
                continue;
            }
            text(sheet, row, LABEL, section.title().in(locale.getLanguage()));
            sheet.range(row, 0, row, 6).style().bold().fillColor("F4F7F5").set();
            row++;
            for (var field : fields) {
                line(sheet, row++, field, hints.when(section.showWhen(), field.showWhen()));
            }
        }
    }

    private void line(Worksheet sheet, int row, FormField field, String when) {
        if (field.kind() == FieldKind.TABLE) {
            text(sheet, row, LABEL, say("onSheet", hints.label(field), name(hints.label(field))));
            sheet.style(row, LABEL).wrapText(true).set();
            return;
        }
        text(sheet, row, CODE, field.id());
        text(sheet, row, LABEL, hints.label(field));
        answer(sheet, row, ANSWER, field, state.answer(field.id()));
        text(sheet, row, 3, field.required() ? say(when.isEmpty() ? "must" : "mustWhen") : "");
        text(sheet, row, 4, hints.kind(field));
        text(sheet, row, 5, hints.allowed(field));
        text(sheet, row, 6, hints.help(field, when));
        sheet.range(row, LABEL, row, LABEL)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.range(row, 5, row, 6)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .fontColor(MUTED)
                .set();
        choose(sheet, row, row, ANSWER, field);
    }

    private void table(FormField table) {
        var sheet = sheet(hints.label(table));
        text(sheet, 0, 0, TABLE_MARK);
        text(sheet, 0, 1, hints.label(table));
        sheet.range(0, 1, 0, 1).style().bold().set();
        var most = FormState.mostRows(table);
        for (var column = 0; column < table.columns().size(); column++) {
            var field = table.columns().get(column);
            text(sheet, 1, column, table.id() + "." + field.id());
            text(sheet, 2, column, hints.label(field) + (field.required() ? " *" : ""));
            text(sheet, 3, column, hints.cell(field));
            sheet.width(column, 30);
            for (var row = 0; row < most; row++) {
                var path = table.id() + "." + row + "." + field.id();
                answer(sheet, HEAD_ROWS + row, column, field, state.answer(path));
            }
            choose(sheet, HEAD_ROWS, HEAD_ROWS + most - 1, column, field);
        }
        var last = table.columns().size() - 1;
        sheet.range(1, 0, 1, last).style().fontColor(MUTED).set();
        sheet.range(2, 0, 2, last)
                .style()
                .bold()
                .fillColor(GROUND)
                .wrapText(true)
                .set();
        sheet.range(3, 0, 3, last)
                .style()
                .fontColor(MUTED)
                .italic()
                .wrapText(true)
                .set();
        sheet.freezePane(0, HEAD_ROWS);
    }

    private void answer(Worksheet sheet, int row, int column, FormField field, String kept) {
        var format =
                switch (field.kind()) {
                    case DATE -> AS_DATE;
                    case NUMBER, MONEY -> "General";
                    default -> AS_TEXT;
                };
        if (!kept.isEmpty()) {
            value(sheet, row, column, field, kept);
        }
        sheet.style(row, column)
                .format(format)
                .fillColor(INPUT)
                .borderStyle("thin")
                .borderColor("BFCBC5")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    private void value(Worksheet sheet, int row, int column, FormField field, String kept) {
        switch (field.kind()) {
            case NUMBER, MONEY -> {
                if (kept.matches("-?\\d{1,15}(\\.\\d{1,10})?")) {
                    sheet.value(row, column, new BigDecimal(kept));
                    return;
                }
                text(sheet, row, column, kept);
            }
            case DATE -> date(sheet, row, column, kept);
            default -> text(sheet, row, column, hints.words(field, kept));
        }
    }

    private static void date(Worksheet sheet, int row, int column, String kept) {
        try {
            sheet.value(row, column, LocalDate.parse(kept));
        } catch (DateTimeException notYet) {
            // a draft may hold a date that is none yet: it goes out as it was typed
            text(sheet, row, column, kept);
        }
    }

    /** A list to choose from, kept on a hidden sheet: its words may be longer than a list within a cell's rule. */
    private void choose(Worksheet sheet, int from, int to, int column, FormField field) {
        var words =
                switch (field.kind()) {
                    case CHOICE ->
                        field.options().stream()
                                .map(FormOption::label)
                                .map(hints::in)
                                .toList();
                    case YES_NO -> List.of(hints.words(field, "true"), hints.words(field, "false"));
                    default -> List.<String>of();
                };
        if (words.isEmpty()) {
            return;
        }
        if (choices == null) {
            choices = sheet(say("choices"));
            choices.setVisibilityState(VisibilityState.HIDDEN);
        }
        var list = choiceLists++;
        IntStream.range(0, words.size()).forEach(row -> text(choices, row, list, words.get(row)));
        sheet.range(from, column, to, column).validateWithList(choices.range(0, list, words.size() - 1, list));
    }

    private Worksheet sheet(String title) {
        return book.newWorksheet(name(title));
    }

    /** As spreadsheets allow it; the library numbers a second one of the same beginning. */
    private String name(String title) {
        var bare = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return bare.length() > LONGEST_NAME ? bare.substring(0, LONGEST_NAME).strip() : bare;
    }

    private static void text(Worksheet sheet, int row, int column, String words) {
        if (!words.isEmpty()) {
            sheet.inlineString(row, column, words);
        }
    }
}
