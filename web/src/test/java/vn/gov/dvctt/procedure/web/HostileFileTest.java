package vn.gov.dvctt.procedure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is no form file, or means harm, is refused as a whole and in bounded memory. */
class HostileFileTest extends FormFileGround {
    @Test
    void aFileOfAnotherProcedureOrVersionIsRefused() throws IOException {
        assertEquals("procedure.fileOfOther", refusal(marked("1.004122", "3")));
        assertEquals("procedure.fileOfVersion", refusal(marked(VERSION.code(), "2")));
        assertEquals("procedure.fileUnmarked", refusal(book(sheet -> sheet.value(0, 0, "Sổ"))));
        assertEquals("procedure.fileUnmarked", refusal(text("{\"answers\": {\"name\": \"x\"}}")));
        assertEquals("procedure.fileOfOther", refusal(text("{\"procedure\": \"1\", \"version\": 3, \"answers\": {}}")));
    }

    @Test
    void whatIsNoFormFileIsRefused() throws IOException {
        assertEquals("procedure.fileNotJson", refusal(text("")));
        assertEquals("procedure.fileNotJson", refusal(text("[]")));
        assertEquals("procedure.fileNotJson", refusal(text("{\"procedure\": ")));
        assertEquals("procedure.fileNotJson", refusal(text("Mã,Trả lời")));
        assertEquals("procedure.fileBroken", refusal(text("PK\u0003\u0004 nothing more")));
        assertEquals("procedure.fileTooLarge", refusal(new byte[FormFileBox.MOST_BYTES + 1]));
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedWithoutUnpackingIt() throws IOException {
        var bomb = replaced("xl/worksheets/sheet1.xml", out -> {
            out.accept("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            for (var i = 0; i < 60; i++) {
                out.accept(" ".repeat(1024 * 1024));
            }
            out.accept("</sheetData></worksheet>");
        });
        assertTrue(bomb.length < 200_000, bomb.length + " bytes");
        assertEquals("procedure.fileUnpacked", refusal(bomb));
    }

    @Test
    void noPartMayDeclareEntities() throws IOException {
        var hostile = replaced(
                "xl/worksheets/sheet1.xml",
                out -> out.accept(
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>"));
        assertEquals("procedure.fileBroken", refusal(hostile));
    }

    @Test
    void aCellFarOutsideOfTheSheetIsRefused() throws IOException {
        var hostile = replaced(
                "xl/worksheets/sheet1.xml",
                out -> out.accept("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>"));
        assertEquals("procedure.fileBroken", refusal(hostile));
    }
}
