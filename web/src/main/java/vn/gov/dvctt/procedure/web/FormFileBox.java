package vn.gov.dvctt.procedure.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Upload;

/** A filled form file at a page: what was understood goes to the desk, and what could not be taken over is shown line by line. */
final class FormFileBox implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int MOST_SHOWN = 200;

    private String name = "";
    private int taken;
    private int left;
    private ArrayList<FileFault> faults = new ArrayList<>();

    /**
     * @param answers present ones: what the file repeats is no change
     * @param taker   gives the faults of what it did not keep
     */
    void take(
            Upload upload,
            ProcedureVersionView version,
            Map<String, String> answers,
            Function<Map<String, String>, List<FieldFault>> taker) {
        var form = read(bytes(upload.content()), version);
        var changes = changes(form, version, answers);
        var refused = changes.isEmpty() ? List.<FieldFault>of() : taker.apply(changes);
        var lines = Stream.concat(form.faults().stream(), refused(form, refused))
                .sorted(Comparator.comparing((FileFault fault) -> fault.place().sheet())
                        .thenComparing(fault -> fault.place().row())
                        .thenComparing(fault -> fault.place().column()))
                .toList();
        name = upload.name();
        left = lines.size();
        taken = (int) form.answers().keySet().stream()
                        .filter(changes::containsKey)
                        .count()
                - refused.size();
        faults = new ArrayList<>(lines.subList(0, Math.min(MOST_SHOWN, left)));
    }

    private static byte[] bytes(InputStream content) {
        try {
            var bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refusal("procedure.fileTooLarge", MOST_BYTES / 1024 / 1024);
            }
            return bytes;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What a file is its first bytes say, not its name. */
    private static ReadForm read(byte[] bytes, ProcedureVersionView version) {
        var form = new ReadForm(version);
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
            XlsxFormReader.read(bytes, form);
            return form;
        }
        JsonFormReader.read(bytes, form);
        return form;
    }

    /** What differs from the present answers. A table of which the file has rows is the whole table: its further rows go. */
    private static Map<String, String> changes(
            ReadForm form, ProcedureVersionView version, Map<String, String> answers) {
        var changes = new LinkedHashMap<String, String>();
        form.answers().forEach((path, answer) -> {
            if (!answer.kept().equals(answers.getOrDefault(path, ""))) {
                changes.put(path, answer.kept());
            }
        });
        version.form().fields().filter(field -> field.kind() == FieldKind.TABLE).forEach(table -> {
            var rows = rows(table.id(), form.answers().keySet()).max().orElse(-1);
            answers.keySet().stream()
                    .filter(path -> rows >= 0 && path.startsWith(table.id() + ".") && row(path) > rows)
                    .filter(path -> !answers.get(path).isEmpty())
                    .forEach(path -> changes.put(path, ""));
        });
        return changes;
    }

    private static IntStream rows(String table, Set<String> paths) {
        return paths.stream().filter(path -> path.startsWith(table + ".")).mapToInt(FormFileBox::row);
    }

    private static int row(String path) {
        return Integer.parseInt(path.split("\\.")[1]);
    }

    private static Stream<FileFault> refused(ReadForm form, List<FieldFault> refused) {
        return refused.stream()
                .filter(fault -> form.answers().containsKey(fault.path()))
                .map(fault -> new FileFault(form.answers().get(fault.path()).place(), fault));
    }

    /** Name of the file that was read last. */
    String name() {
        return name;
    }

    int taken() {
        return taken;
    }

    /** How many places were not taken over; the list may be shorter. */
    int left() {
        return left;
    }

    List<FileFault> faults() {
        return List.copyOf(faults);
    }
}
