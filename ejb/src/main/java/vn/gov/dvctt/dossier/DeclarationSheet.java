package vn.gov.dvctt.dossier;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FileQuestion;
import vn.gov.dvctt.procedure.api.FormCondition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormSection;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;

/** The answers of a dossier as its declaration prints them, in Vietnamese; and a fingerprint by which it is known whether they are still the ones that were signed. */
final class DeclarationSheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int SHOWN = 16;

    private final ProcedureVersionView version;
    private final Map<String, String> answers;

    DeclarationSheet(ProcedureVersionView version, Map<String, String> answers) {
        this.version = version;
        this.answers = answers;
    }

    static String fingerprint(Dossier dossier) {
        var filed = dossier.filed();
        var whole = String.join(
                "\n",
                filed.code(),
                String.valueOf(filed.version()),
                filed.caseName(),
                dossier.answers().json() + files(dossier));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Files that answer questions are declared with them; nothing where there are none. */
    private static String files(Dossier dossier) {
        return dossier.papers().stream()
                .filter(paper -> paper.component() >= FileQuestion.FIRST)
                .map(paper -> "\n" + paper.component() + ":" + paper.paperId())
                .sorted()
                .collect(Collectors.joining());
    }

    Map<String, Object> values(String applicant, String unit, String title, Dossier dossier) {
        var values = new HashMap<String, Object>();
        values.put("applicant", applicant);
        values.put("unit", unit);
        values.put("title", title);
        values.put("procedure", dossier.filed().title());
        values.put("procedureCode", dossier.filed().code());
        values.put("caseName", dossier.filed().caseName());
        values.put("fingerprint", fingerprint(dossier).substring(0, SHOWN));
        values.put("sections", sections());
        return values;
    }

    private List<Map<String, Object>> sections() {
        return version.form().sections().stream()
                .filter(section -> isShown(section.showWhen()))
                .map(this::section)
                .toList();
    }

    private Map<String, Object> section(FormSection section) {
        var fields = section.fields().stream()
                .filter(field -> isShown(field.showWhen()))
                .map(this::field)
                .toList();
        return Map.of("title", vi(section.title()), "fields", fields);
    }

    private Map<String, Object> field(FormField field) {
        if (field.kind() != FieldKind.TABLE) {
            return Map.of("label", vi(field.label()), "plain", cell(field, field.id()));
        }
        var columns = field.columns().stream().map(column -> vi(column.label())).toList();
        return Map.of("label", vi(field.label()), "table", Map.of("columns", columns, "rows", rows(field)));
    }

    private List<Map<String, Object>> rows(FormField table) {
        var numbers = answers.keySet().stream()
                .filter(path -> path.startsWith(table.id() + "."))
                .map(path -> path.split("\\.")[1])
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        var rows = new ArrayList<Map<String, Object>>();
        for (var number : numbers) {
            var cells = table.columns().stream()
                    .map(column -> cell(column, table.id() + "." + number + "." + column.id()))
                    .toList();
            rows.add(Map.of("row", rows.size() + 1, "cells", cells));
        }
        return rows;
    }

    private Map<String, Object> cell(FormField field, String path) {
        var answer = answers.getOrDefault(path, "");
        if (field.kind() == FieldKind.YES_NO) {
            return Map.of("yes", "true".equals(answer), "no", "false".equals(answer), "text", "");
        }
        return Map.of("yes", false, "no", false, "text", text(field, answer));
    }

    private static String text(FormField field, String answer) {
        if (answer.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case NUMBER, COMPUTED -> (number(answer) + " " + vi(field.unit())).strip();
            case MONEY -> number(answer) + " ₫";
            case DATE -> day(answer);
            case CHOICE, MULTI_CHOICE ->
                Arrays.stream(answer.split(","))
                        .map(chosen -> option(field, chosen))
                        .collect(Collectors.joining("; "));
            default -> answer;
        };
    }

    private static String option(FormField field, String chosen) {
        return field.options().stream()
                .filter(option -> option.id().equals(chosen))
                .map(option -> vi(option.label()))
                .findFirst()
                .orElse(chosen);
    }

    private static String number(String answer) {
        try {
            var symbols = new DecimalFormatSymbols();
            symbols.setGroupingSeparator('.');
            symbols.setDecimalSeparator(',');
            return new DecimalFormat("#,##0.##################", symbols).format(new BigDecimal(answer));
        } catch (NumberFormatException asItStands) {
            return answer;
        }
    }

    private static String day(String answer) {
        try {
            return DAY.format(LocalDate.parse(answer));
        } catch (DateTimeException asItStands) {
            return answer;
        }
    }

    private boolean isShown(FormCondition condition) {
        return condition == null || condition.holds(answers);
    }

    private static String vi(Label label) {
        return label == null ? "" : label.in("vi");
    }
}
