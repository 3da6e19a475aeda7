package vn.gov.dvctt.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, Không đồng",
        "5, Năm đồng",
        "10, Mười đồng",
        "11, Mười một đồng",
        "14, Mười bốn đồng",
        "15, Mười lăm đồng",
        "20, Hai mươi đồng",
        "21, Hai mươi mốt đồng",
        "24, Hai mươi tư đồng",
        "25, Hai mươi lăm đồng",
        "100, Một trăm đồng",
        "101, Một trăm lẻ một đồng",
        "105, Một trăm lẻ năm đồng",
        "110, Một trăm mười đồng",
        "115, Một trăm mười lăm đồng",
        "999, Chín trăm chín mươi chín đồng",
        "1000, Một nghìn đồng",
        "1001, Một nghìn không trăm lẻ một đồng",
        "1010, Một nghìn không trăm mười đồng",
        "10500, Mười nghìn năm trăm đồng",
        "100000, Một trăm nghìn đồng",
        "4090000, Bốn triệu không trăm chín mươi nghìn đồng",
        "5540000, Năm triệu năm trăm bốn mươi nghìn đồng",
        "1000000000, Một tỷ đồng",
        "1000000005, Một tỷ không trăm lẻ năm đồng",
        "70000000, Bảy mươi triệu đồng",
        "2000100000, Hai tỷ một trăm nghìn đồng",
        "1234567891, Một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi mốt đồng",
        "1000000000000, Một nghìn tỷ đồng"
    })
    void amountsAreSaidAsReceiptsWantThem(long amount, String words) {
        assertEquals(words, AmountWords.of(amount));
    }
}
