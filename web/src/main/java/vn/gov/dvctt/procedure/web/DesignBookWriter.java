package vn.gov.dvctt.procedure.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormCondition;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.shared.web.Formats;

/** The workbook to fill in: papers and questions of a draft as they stand, and a sheet that says how. */
final class DesignBookWriter {
    private static final List<String> WIDE = List.of("name", "label", "labelEn", "options", "help", "condition");
    private static final String GROUND = "E7F1EB";

    private final Workbook book;
    private final Locale locale;

    private DesignBookWriter(Workbook book, Locale locale) {
        this.book = book;
        this.locale = locale;
    }

    static void write(List<ComponentView> components, FormDefinition form, Locale locale, OutputStream out)
            throws IOException {
        var book = new Workbook(out, "DVCTT", "1.0");
        var writer = new DesignBookWriter(book, locale);
        writer.papers(components);
        writer.questions(form);
        writer.guide();
        book.finish();
    }

    private Worksheet sheet(String name, List<String> columns) {
        var sheet = book.newWorksheet(Formats.text(locale, "design_book.sheet." + name));
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, Formats.text(locale, "design_book." + columns.get(column)));
            sheet.width(column, WIDE.contains(columns.get(column)) ? 40 : 18);
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(GROUND)
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
        return sheet;
    }

    private void papers(List<ComponentView> components) {
        var sheet = sheet("papers", DesignBook.PAPER_COLUMNS);
        for (int index = 0; index < components.size(); index++) {
            var one = components.get(index);
            row(
                    sheet,
                    index + 1,
                    one.caseName(),
                    one.name(),
                    yes(one.eForm()),
                    yes(one.mandatory()),
                    one.condition(),
                    String.valueOf(one.originals()),
                    String.valueOf(one.copies()),
                    one.form(),
                    yes(one.later()),
                    String.join(", ", one.extensions()),
                    String.valueOf(one.maxBytes() / 1024 / 1024));
        }
    }

    private void questions(FormDefinition form) {
        var sheet = sheet("questions", DesignBook.FORM_COLUMNS);
        int row = 1;
        for (var section : form.sections()) {
            for (var field : section.fields()) {
                question(sheet, row++, vi(section.title()), field, "");
                for (var column : field.columns()) {
                    question(sheet, row++, "", column, field.id());
                }
            }
        }
    }

    private static void question(Worksheet sheet, int row, String section, FormField field, String table) {
        row(
                sheet,
                row,
                section,
                field.id(),
                vi(field.label()),
                field.label() == null ? "" : field.label().en(),
                String.valueOf(field.kind()),
                yes(field.required()),
                vi(field.unit()),
                field.options().stream()
                        .map(option -> option.id() + " = " + vi(option.label()))
                        .collect(Collectors.joining("\n")),
                vi(field.help()),
                table,
                when(field.showWhen()),
                field.formula(),
                field.extensions() == null ? "" : String.join(", ", field.extensions()),
                field.maxMegabytes() == null ? "" : String.valueOf(field.maxMegabytes()));
    }

    private static String when(FormCondition condition) {
        return condition == null ? "" : condition.field() + " = " + String.join(", ", condition.in());
    }

    private static void row(Worksheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            if (texts[column] != null && !texts[column].isEmpty()) {
                sheet.value(row, column, texts[column]);
                sheet.style(row, column)
                        .format("@")
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
        }
    }

    private void guide() {
        var sheet = book.newWorksheet(Formats.text(locale, "design_book.sheet.guide"));
        sheet.width(0, 24);
        sheet.width(1, 100);
        int row = 0;
        for (var line : Formats.text(locale, "design_book.guide").split("\\|")) {
            sheet.value(row++, 1, line.strip());
        }
        row++;
        for (var kind : FieldKind.offered()) {
            sheet.value(row, 0, kind.name());
            sheet.value(row++, 1, Formats.text(locale, "form_file.kind." + kind));
        }
    }

    private static String yes(boolean yes) {
        return yes ? "x" : "";
    }

    private static String vi(Label label) {
        return label == null || label.vi() == null ? "" : label.vi();
    }
}
