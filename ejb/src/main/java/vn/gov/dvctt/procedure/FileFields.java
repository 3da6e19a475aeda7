package vn.gov.dvctt.procedure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FileQuestion;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.SignedBy;
import vn.gov.dvctt.shared.FileLimits;

/** Questions answered by a file as the components that take their files; and which files are taken where nothing is said. */
final class FileFields {
    private static final List<String> USUAL = List.of("pdf", "docx", "doc", "xlsx", "jpg", "jpeg", "png", "zip");

    private FileFields() {}

    static Stream<ComponentView> components(FormDefinition form) {
        return form.fields().filter(field -> field.kind() == FieldKind.FILE).map(FileFields::component);
    }

    private static ComponentView component(FormField field) {
        return new ComponentView(
                FileQuestion.number(String.valueOf(field.id())),
                field.label() == null ? field.id() : field.label().vi(),
                null,
                false,
                field.required(),
                null,
                0,
                0,
                null,
                false,
                extensions(field.extensions()),
                most(field.maxMegabytes()),
                SignedBy.NOBODY,
                field.id());
    }

    /** Questions to which these answers lead and that must be answered, without a file. */
    static List<FieldFault> lacking(FormDefinition form, Map<String, String> answers, Set<String> given) {
        return components(form)
                .filter(ComponentView::isQuestion)
                .filter(question -> question.mandatory() && !given.contains(question.field()))
                .filter(question -> form.asks(question.field(), answers))
                .map(question -> new FieldFault(question.field(), "required"))
                .toList();
    }

    static List<String> extensions(List<String> said) {
        return said == null ? USUAL : said;
    }

    static long most(Integer megabytes) {
        var most = megabytes == null ? FileLimits.USUAL_BYTES : (long) megabytes << 20;
        return Math.min(most, FileLimits.MOST_BYTES);
    }
}
