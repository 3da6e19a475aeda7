package vn.gov.dvctt.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnderwayTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsBegunCountsForItsSenderAloneUntilItIsGone() throws IOException {
        var underway = new Underway(folder);
        underway.add("7", "first", "1000");
        underway.add("7", "second", "500");
        underway.add("8", "other", "9");
        assertEquals(1500, underway.bytes("7", id -> true));
        assertEquals(500, underway.bytes("7", id -> id.equals("second")));
        assertEquals(List.of("second"), underway.ids("7"), "what is gone is forgotten");
        assertEquals(9, underway.bytes("8", id -> true));
        assertEquals(0, underway.bytes("9", id -> true));
    }

    @Test
    void nothingButANameAndALengthIsKept() throws IOException {
        var underway = new Underway(folder);
        underway.add("7", "../../x", "10");
        underway.add("7", "a", "many");
        underway.add("7", "b", null);
        assertEquals(List.of(), underway.ids("7"));
    }
}
