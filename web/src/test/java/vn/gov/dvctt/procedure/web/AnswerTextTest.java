package vn.gov.dvctt.procedure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.dvctt.procedure.api.FieldKind;

class AnswerTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER | 3500       | 3500",
                "NUMBER | 3.500      | 3500",
                "NUMBER | 3.500,5    | 3500.5",
                "NUMBER | 3500,5     | 3500.5",
                "NUMBER | 3500.5     | 3500.5",
                "NUMBER | 3.5        | 3.5",
                "NUMBER | 1.250.000  | 1250000",
                "NUMBER | 1,250,000  | 1250000",
                "NUMBER | 1 250 000  | 1250000",
                "NUMBER | -0,5       | -0.5",
                "NUMBER | khoảng 5   | khoảng 5",
                "NUMBER | 1e5        | 1e5",
                "MONEY  | 4.090.000 ₫| 4090000",
                "MONEY  | 4090000 đ  | 4090000",
                "MONEY  | 4090000 VND| 4090000",
                "DATE   | 24/11/2026 | 2026-11-24",
                "DATE   | 1/2/2026   | 2026-02-01",
                "DATE   | 01-02-2026 | 2026-02-01",
                "DATE   | 01022026   | 2026-02-01",
                "DATE   | 29/02/2027 | 29/02/2027",
                "DATE   | hôm qua    | hôm qua",
                "TEXT   | Trần   Bình| Trần Bình",
            })
    void whatIsTypedIsKeptInOneWriting(FieldKind kind, String typed, String kept) {
        assertEquals(kept, AnswerText.kept(kind, typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER | 3500.5     | 3.500,5",
                "NUMBER | 0.05       | 0,05",
                "NUMBER | khoảng 5   | khoảng 5",
                "MONEY  | 4090000    | 4.090.000",
                "DATE   | 2026-11-24 | 24/11/2026",
                "DATE   | 29/02/2027 | 29/02/2027",
                "CHOICE | one        | one",
            })
    void whatIsKeptIsShownAsPeopleWriteIt(FieldKind kind, String kept, String shown) {
        assertEquals(shown, AnswerText.shown(kind, kept));
    }

    @ParameterizedTest
    @CsvSource({"NUMBER, 3500.5", "NUMBER, 1250000", "NUMBER, 0.125", "MONEY, 4090000", "DATE, 2026-02-28"})
    void showingAndTypingBackChangesNothing(FieldKind kind, String kept) {
        assertEquals(kept, AnswerText.kept(kind, AnswerText.shown(kind, kept)));
    }
}
