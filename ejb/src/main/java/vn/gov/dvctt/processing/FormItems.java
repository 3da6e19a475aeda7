package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierContent.SupplementRound;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.Fee;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;

/** The tables within forms: what was handed in, what is to be mended, what it costs. */
@Dependent
class FormItems {
    private static final String PAPER = "paper.";

    /** What was really handed in, not what would be needed: the declaration filled on line, and files by component. */
    List<Map<String, Object>> given(DossierContent dossier, ProcedureVersionView version) {
        var given = version.componentsOf(dossier.caseName()).stream()
                .filter(component -> component.eForm() || files(dossier, component) > 0)
                .toList();
        return IntStream.range(0, given.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "row",
                        i + 1,
                        "name",
                        given.get(i).name(),
                        "declared",
                        given.get(i).eForm() && files(dossier, given.get(i)) == 0,
                        "files",
                        Math.max(1, files(dossier, given.get(i)))))
                .toList();
    }

    private static int files(DossierContent dossier, ComponentView component) {
        return (int) dossier.papers().stream()
                .filter(paper -> paper.component() == component.number())
                .count();
    }

    List<Map<String, Object>> asked(SupplementRound round, ProcedureVersionView version) {
        var asked = round.items();
        return IntStream.range(0, asked.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "row",
                        i + 1,
                        "name",
                        name(asked.get(i), version),
                        "reason",
                        asked.get(i).reason()))
                .toList();
    }

    private static String name(SupplementItem item, ProcedureVersionView version) {
        if (item.path().startsWith(PAPER)) {
            return version.components().stream()
                    .filter(component -> item.path().equals(PAPER + component.number()))
                    .map(ComponentView::name)
                    .findFirst()
                    .orElse(item.path());
        }
        return field(item.path(), version);
    }

    /** {@code staff.2.name} is the column {@code name} in the third line of {@code staff}. */
    private static String field(String path, ProcedureVersionView version) {
        var parts = path.split("\\.");
        var field = version.form().fieldOf(path);
        var name = field.map(top -> top.label().vi()).orElse(path);
        if (parts.length < 3) {
            return name;
        }
        var column = field.map(FormField::columns).orElse(List.of()).stream()
                .filter(each -> each.id().equals(parts[2]))
                .map(each -> each.label().vi())
                .findFirst()
                .orElse(parts[2]);
        return name + ", " + (Integer.parseInt(parts[1]) + 1) + ": " + column;
    }

    /** An unknown amount is never written as nothing. */
    static Map<String, Object> fee(Fee fee) {
        var values = new HashMap<String, Object>();
        if (fee == null) {
            return values;
        }
        values.put("free", "NONE".equals(fee.kind()));
        if (fee.amount() != null) {
            var symbols = new DecimalFormatSymbols(Locale.ROOT);
            symbols.setGroupingSeparator('.');
            values.put("amount", new DecimalFormat("#,##0", symbols).format(fee.amount()));
        }
        values.put("feeNote", fee.note() == null ? "" : fee.note());
        return values;
    }
}
