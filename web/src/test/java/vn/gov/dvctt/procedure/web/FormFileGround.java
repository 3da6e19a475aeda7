package vn.gov.dvctt.procedure.web;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Upload;

/** Form files for tests, made and taken. */
abstract class FormFileGround {
    static final Locale VI = Locale.forLanguageTag("vi");
    static final ProcedureVersionView VERSION = SampleForm.version();
    static final Map<String, String> ANSWERS = new TreeMap<>(Map.ofEntries(
            Map.entry("name", "=HYPERLINK(\"x\")"),
            Map.entry("story", "Một\nhai"),
            Map.entry("flow", "3500.5"),
            Map.entry("price", "4090000"),
            Map.entry("from", "2026-11-24"),
            Map.entry("kind", "industry"),
            Map.entry("uses", "domestic,industry"),
            Map.entry("vow", "true"),
            Map.entry("mail", "a@b.vn"),
            Map.entry("phone", "0912345678"),
            Map.entry("wells.0.mark", "G1"),
            Map.entry("wells.0.depth", "80"),
            Map.entry("wells.1.mark", "G2")));

    final Map<String, String> taken = new TreeMap<>();

    static String marked(String answers) {
        return "{\"procedure\": \"1.000657\", \"version\": 3, \"answers\": {" + answers + "}}";
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    FormFileBox take(byte[] file, Map<String, String> answers, FieldFault... faults) {
        var box = new FormFileBox();
        var upload = new Upload("to-khai", "", file.length, new ByteArrayInputStream(file), "form");
        box.take(upload, VERSION, answers, changes -> {
            taken.putAll(changes);
            for (var fault : faults) {
                taken.remove(fault.path());
            }
            return List.of(faults);
        });
        return box;
    }

    String refusal(byte[] file) {
        return assertThrows(Refusal.class, () -> take(file, Map.of())).key();
    }

    /** Row, column and key of each fault. */
    static List<String> said(FormFileBox box) {
        return box.faults().stream()
                .map(fault -> fault.place().row() + " " + fault.place().column() + " " + fault.key())
                .toList();
    }

    static byte[] xlsx(Map<String, String> answers) throws IOException {
        var out = new ByteArrayOutputStream();
        XlsxForm.write(VERSION, answers, field -> true, VI, out);
        return out.toByteArray();
    }

    static byte[] json(Map<String, String> answers) {
        var out = new ByteArrayOutputStream();
        JsonForm.write(VERSION, answers, field -> true, out);
        return out.toByteArray();
    }

    static byte[] filled(Consumer<Worksheet> filling) throws IOException {
        return book(sheet -> {
            marked(sheet, VERSION.code(), "3");
            filling.accept(sheet);
        });
    }

    static byte[] marked(String code, String version) throws IOException {
        return book(sheet -> marked(sheet, code, version));
    }

    static void marked(Worksheet sheet, String code, String version) {
        sheet.value(0, 0, XlsxForm.MARK);
        sheet.value(0, 1, code);
        sheet.value(0, 2, version);
    }

    static void row(Worksheet sheet, int row, String code, String answer) {
        sheet.value(row, 0, code);
        sheet.value(row, 2, answer);
    }

    static byte[] book(Consumer<Worksheet> filling) throws IOException {
        var out = new ByteArrayOutputStream();
        var book = new Workbook(out, "x", "1.0");
        filling.accept(book.newWorksheet("Tờ khai"));
        book.finish();
        return out.toByteArray();
    }

    static Map<String, String> parts(byte[] book) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(book))
                .get()) {
            for (var part : Collections.list(zip.getEntries())) {
                parts.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** A well-made workbook in which one part was exchanged. */
    static byte[] replaced(String name, Consumer<Consumer<String>> content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var parts = new ArrayList<>(parts(marked(VERSION.code(), "3")).entrySet());
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                Consumer<String> writer = text -> write(zip, text);
                if (part.getKey().equals(name)) {
                    content.accept(writer);
                } else {
                    writer.accept(part.getValue());
                }
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static void write(ZipOutputStream zip, String text) {
        try {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
