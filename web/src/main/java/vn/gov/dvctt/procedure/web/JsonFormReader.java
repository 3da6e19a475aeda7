package vn.gov.dvctt.procedure.web;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.shared.Refusal;

/** Reads a filled JSON form value by value, without building the document, and knows of each the line on which it stands. */
final class JsonFormReader {
    /** A plain decimal; anything else a number may be written as could be blown up. */
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

    private final JsonParser in;
    private final ReadForm form;
    private String procedure = "";
    private String version = "";

    private JsonFormReader(JsonParser in, ReadForm form) {
        this.in = in;
        this.form = form;
    }

    static void read(byte[] content, ReadForm form) {
        try (var parser = JsonForm.JSON
                .createParserFactory(null)
                .createParser(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            new JsonFormReader(parser, form).whole();
        } catch (JsonException | NoSuchElementException | IllegalStateException broken) {
            throw new Refusal("procedure.fileNotJson");
        }
    }

    private void whole() {
        if (in.next() != Event.START_OBJECT) {
            throw new Refusal("procedure.fileNotJson");
        }
        for (var event = in.next(); event == Event.KEY_NAME; event = in.next()) {
            var name = in.getString();
            switch (name) {
                case JsonForm.PROCEDURE -> procedure = scalar();
                case JsonForm.VERSION -> version = scalar();
                case JsonForm.ANSWERS -> answers();
                default -> skip(in.next());
            }
        }
        form.refuseUnlessMarked();
    }

    private String scalar() {
        var event = in.next();
        if (event == Event.VALUE_STRING || event == Event.VALUE_NUMBER) {
            return in.getString();
        }
        skip(event);
        return "";
    }

    /** Procedure and version stand before the answers, so that nothing is judged that was meant for another form. */
    private void answers() {
        form.refuseUnlessMarkedBy(procedure, version);
        if (in.next() != Event.START_OBJECT) {
            throw new Refusal("procedure.fileNotJson");
        }
        for (var event = in.next(); event == Event.KEY_NAME; event = in.next()) {
            var id = in.getString();
            var table = form.table(id);
            var value = in.next();
            if (table.isPresent() && value == Event.START_ARRAY) {
                rows(table.get());
            } else if (table.isPresent() && value != Event.VALUE_NULL) {
                form.fault(id, place(""), "shape");
                skip(value);
            } else {
                value(id, value);
            }
        }
    }

    private void rows(FormField table) {
        var row = 0;
        for (var event = in.next(); event != Event.END_ARRAY; event = in.next()) {
            var path = table.id() + "." + row;
            if (event != Event.START_OBJECT) {
                form.fault(table.id(), place(""), "shape");
                skip(event);
            } else if (row >= FormState.mostRows(table)) {
                form.fault(path, place(""), "tooManyRows", String.valueOf(FormState.mostRows(table)));
                skip(event);
            } else {
                row += cells(path) ? 1 : 0;
            }
        }
    }

    /** Whether anything stood in the row: one of nothing but nulls is none. */
    private boolean cells(String row) {
        var filled = false;
        for (var event = in.next(); event == Event.KEY_NAME; event = in.next()) {
            var path = row + "." + in.getString();
            var value = in.next();
            filled |= value != Event.VALUE_NULL;
            value(path, value);
        }
        return filled;
    }

    private void value(String path, Event event) {
        if (event == Event.VALUE_NULL) {
            return;
        }
        var field = form.field(path);
        if (field.isEmpty()) {
            form.fault(path, place(event == Event.VALUE_STRING ? in.getString() : ""), "notInForm");
            skip(event);
            return;
        }
        switch (event) {
            case VALUE_STRING -> form.answer(path, FileText.kept(field.get(), in.getString()), place(in.getString()));
            case VALUE_NUMBER -> number(path, field.get(), in.getString());
            case VALUE_TRUE -> form.answer(path, "true", place("true"));
            case VALUE_FALSE -> form.answer(path, "false", place("false"));
            case START_ARRAY -> several(path, field.get());
            default -> {
                form.fault(path, place("{…}"), "shape");
                skip(event);
            }
        }
    }

    private void number(String path, FormField field, String digits) {
        var place = place(digits);
        if (!PLAIN.matcher(digits).matches()) {
            form.fault(path, place, "number");
            return;
        }
        form.answer(
                path,
                field.kind() == FieldKind.NUMBER || field.kind() == FieldKind.MONEY
                        ? digits
                        : FileText.kept(field, digits),
                place);
    }

    private void several(String path, FormField field) {
        var place = place("[…]");
        var ids = new ArrayList<String>();
        var plain = field.kind() == FieldKind.MULTI_CHOICE;
        for (var event = in.next(); event != Event.END_ARRAY; event = in.next()) {
            plain &= event == Event.VALUE_STRING;
            if (plain) {
                ids.add(in.getString());
            }
            skip(event);
        }
        if (!plain) {
            form.fault(path, place, "shape");
            return;
        }
        form.answer(path, ChoiceText.several(field, String.join(";", ids)), place);
    }

    private void skip(Event event) {
        if (event == Event.START_OBJECT) {
            in.skipObject();
        } else if (event == Event.START_ARRAY) {
            in.skipArray();
        }
    }

    private FilePlace place(String found) {
        return new FilePlace("", (int) in.getLocation().getLineNumber(), "", found);
    }
}
