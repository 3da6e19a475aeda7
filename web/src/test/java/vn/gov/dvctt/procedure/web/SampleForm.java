package vn.gov.dvctt.procedure.web;

import java.math.BigDecimal;
import java.util.List;
import vn.gov.dvctt.account.api.VerificationLevel;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormCondition;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormOption;
import vn.gov.dvctt.procedure.api.FormSection;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;

/** A form with a field of every kind. */
final class SampleForm {
    private SampleForm() {}

    static ProcedureVersionView version() {
        var uses = List.of(option("domestic", "Sinh hoạt; ăn uống"), option("industry", "Sản xuất, kinh doanh"));
        var fields = List.of(
                field("name", FieldKind.TEXT, List.of(), List.of()),
                field("story", FieldKind.LONG_TEXT, List.of(), List.of()),
                field("flow", FieldKind.NUMBER, List.of(), List.of()),
                field("price", FieldKind.MONEY, List.of(), List.of()),
                field("from", FieldKind.DATE, List.of(), List.of()),
                field("kind", FieldKind.CHOICE, uses, List.of()),
                field("uses", FieldKind.MULTI_CHOICE, uses, List.of()),
                field("vow", FieldKind.YES_NO, List.of(), List.of()),
                field("mail", FieldKind.EMAIL, List.of(), List.of()),
                field("phone", FieldKind.PHONE, List.of(), List.of()),
                field(
                        "wells",
                        FieldKind.TABLE,
                        List.of(),
                        List.of(
                                field("mark", FieldKind.TEXT, List.of(), List.of()),
                                field("depth", FieldKind.NUMBER, List.of(), List.of()))));
        var form =
                new FormDefinition(1, List.of(new FormSection("all", new Label("Tất cả", "All"), null, null, fields)));
        return new ProcedureVersionView(
                "1.000657",
                3,
                "Cấp giấy phép",
                "water",
                "TNN",
                4,
                List.of(),
                List.of(),
                null,
                3,
                List.of(),
                List.of(),
                List.of(),
                form,
                null,
                VerificationLevel.CHANNEL,
                vn.gov.dvctt.procedure.api.Ways.ON_LINE,
                null);
    }

    private static FormOption option(String id, String vi) {
        return new FormOption(id, new Label(vi, id));
    }

    private static FormField field(String id, FieldKind kind, List<FormOption> options, List<FormField> columns) {
        var most = kind == FieldKind.TABLE ? new BigDecimal(4) : null;
        var when = id.equals("story") ? new FormCondition("kind", List.of("industry")) : null;
        return new FormField(
                id,
                kind,
                new Label("Mục " + id, id),
                null,
                id.equals("name"),
                null,
                null,
                null,
                most,
                null,
                null,
                null,
                null,
                options,
                when,
                columns,
                null,
                null,
                null,
                null);
    }
}
