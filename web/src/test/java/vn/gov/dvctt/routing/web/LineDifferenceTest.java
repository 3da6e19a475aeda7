package vn.gov.dvctt.routing.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.routing.web.LineDifference.Line;

class LineDifferenceTest {
    @Test
    void equalTextsDoNotDiffer() {
        assertEquals(List.of(), LineDifference.between("a\nb", "a\nb"));
    }

    @Test
    void aMendedLineIsTakenOutAndPutIn() {
        assertEquals(
                List.of(new Line("same", "{"), new Line("out", "x"), new Line("in", "y"), new Line("same", "}")),
                LineDifference.between("{\nx\n}", "{\ny\n}"));
    }

    @Test
    void whatWasAddedAtTheEndIsPutIn() {
        assertEquals(
                List.of(new Line("same", "a"), new Line("in", "b"), new Line("in", "c")),
                LineDifference.between("a", "a\nb\nc"));
    }

    @Test
    void whatWasCutFromTheBeginningIsTakenOut() {
        assertEquals(List.of(new Line("out", "a"), new Line("same", "b")), LineDifference.between("a\nb", "b"));
    }

    @Test
    void endlessTextsAreNotCompared() {
        assertEquals(List.of(), LineDifference.between("a\n".repeat(700), "b"));
    }
}
