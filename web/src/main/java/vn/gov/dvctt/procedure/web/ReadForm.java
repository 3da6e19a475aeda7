package vn.gov.dvctt.procedure.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.shared.Refusal;

/**
 * What a form file says, gathered while it is read. A file made for another procedure, or for another version of this one, is refused as a whole; everything
 * else is judged answer by answer.
 */
final class ReadForm {
    /** More than any form has, and little enough to be held. */
    private static final int MOST_ANSWERS = 20_000;

    private final ProcedureVersionView version;
    private final FormState state;
    private final Map<String, FileAnswer> answers = new LinkedHashMap<>();
    private final List<FileFault> faults = new ArrayList<>();
    private boolean marked;

    ReadForm(ProcedureVersionView version) {
        this.version = version;
        this.state = new FormState(version.form().typed(), Map.of(), List.of(), true, null, null, "vi");
    }

    /** The file says for which procedure and version it was made. */
    void marked(String procedure, String forVersion) {
        if (!procedure.strip().equals(version.code())) {
            throw new Refusal("procedure.fileOfOther", procedure.strip(), version.code());
        }
        if (!forVersion.strip().equals(String.valueOf(version.version()))) {
            throw new Refusal("procedure.fileOfVersion", forVersion.strip(), version.version());
        }
        marked = true;
    }

    void refuseUnlessMarkedBy(String procedure, String forVersion) {
        if (procedure.isBlank() || forVersion.isBlank()) {
            throw new Refusal("procedure.fileUnmarked");
        }
        marked(procedure, forVersion);
    }

    void refuseUnlessMarked() {
        if (!marked) {
            throw new Refusal("procedure.fileUnmarked");
        }
    }

    Optional<FormField> field(String path) {
        return state.field(path);
    }

    Optional<FormField> table(String id) {
        return version.form()
                .typed()
                .fieldOf(id)
                .filter(field -> field.kind() == FieldKind.TABLE && field.id().equals(id));
    }

    /** An empty answer says nothing. The first one of a path holds. */
    void answer(String path, String kept, FilePlace place) {
        if (kept.isBlank()) {
            return;
        }
        if (answers.containsKey(path)) {
            fault(path, place, "twice");
            return;
        }
        if (answers.size() >= MOST_ANSWERS) {
            throw new Refusal("procedure.fileTooLong", MOST_ANSWERS);
        }
        answers.put(path, new FileAnswer(path, kept, place));
    }

    void fault(String path, FilePlace place, String key, String... arguments) {
        if (faults.size() >= MOST_ANSWERS) {
            throw new Refusal("procedure.fileTooLong", MOST_ANSWERS);
        }
        faults.add(new FileFault(place, path, key, List.of(arguments)));
    }

    Map<String, FileAnswer> answers() {
        return answers;
    }

    List<FileFault> faults() {
        return faults;
    }
}
