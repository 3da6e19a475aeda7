package vn.gov.dvctt.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.dvctt.procedure.api.Communes;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.FieldGroups;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormDefinition;

/** Questions of a group, places and what they enclose, answers that nobody types. */
class FieldKindsTest {
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final FormDefinition FORM = form(
            """
            {"id":"owner","kind":"PERSON","label":{"vi":"Chủ","en":"Owner"},"required":true},
            {"id":"company","kind":"ORGANISATION","label":{"vi":"Tổ chức","en":"Company"}},
            {"id":"home","kind":"ADDRESS","label":{"vi":"Địa chỉ","en":"Address"}},
            {"id":"site","kind":"AREA","label":{"vi":"Khu vực","en":"Site"}},
            {"id":"width","kind":"NUMBER","label":{"vi":"Rộng","en":"Width"}},
            {"id":"length","kind":"NUMBER","label":{"vi":"Dài","en":"Length"}},
            {"id":"surface","kind":"COMPUTED","label":{"vi":"Diện tích","en":"Surface"},"formula":"width * length"},
            {"id":"price","kind":"COMPUTED","label":{"vi":"Tiền","en":"Price"},"formula":"surface * 2 / 3"},
            {"id":"wells","kind":"TABLE","label":{"vi":"Giếng","en":"Wells"},"columns":[
              {"id":"depth","kind":"NUMBER","label":{"vi":"Sâu","en":"Depth"}},
              {"id":"cost","kind":"COMPUTED","label":{"vi":"Giá","en":"Cost"},"formula":"depth * width"}]}
            """);

    @Test
    void aGroupIsAskedForInDetail() {
        assertEquals(List.of("owner tooFewRows"), faults(Map.of()).toList());
        assertEquals(
                List.of("owner.0.identityNumber required"),
                faults(Map.of("owner.0.name", "Trần Thị Thử")).toList());
        assertEquals(
                List.of("owner.0.identityNumber pattern"),
                faults(Map.of("owner.0.name", "Trần Thị Thử", "owner.0.identityNumber", "12 34"))
                        .toList());
        assertEquals(List.of(), faults(owner(Map.of())).toList());
    }

    @Test
    void anOrganisationIsKnownByItsTaxNumberAndAPlaceByItsProvince() {
        assertEquals(
                List.of("company.0.taxNumber pattern", "home.0.province choice", "home.0.commune required"),
                faults(owner(Map.of(
                                "company.0.taxNumber", "12345",
                                "company.0.name", "Công ty Thử",
                                "home.0.province", "p99")))
                        .toList());
        assertEquals(
                List.of(),
                faults(owner(Map.of(
                                "company.0.taxNumber", "0100000000-001",
                                "company.0.name", "Công ty Thử",
                                "home.0.province", "p01",
                                "home.0.commune", "phường Ba Đình")))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "p01, Phường Ba Đình, true",
        "p01, phường  ba đình, true",
        "p44, Đặc khu Cồn Cỏ, true",
        "p66, Phường Tuy Hòa, true",
        "p66, Phường Tuy Hoà, true",
        "p66, Phường Tuy Hoa, false",
        "p79, Phường Ba Đình, false",
        "p01, Ba Đình, false"
    })
    void aCommuneIsOneOfItsProvince(String province, String name, boolean known) {
        var home = Map.of("home.0.province", province, "home.0.commune", name);
        assertEquals(
                known ? List.of() : List.of("home.0.commune commune"),
                faults(owner(home)).toList());
    }

    /** Decision 19/2025/QĐ-TTg: 3,321 in 34 provinces. */
    @Test
    void everyProvinceHasItsCommunes() {
        var provinces = FieldGroups.cells(FieldKind.ADDRESS).get(0).options();
        assertEquals(
                3321,
                provinces.stream().mapToInt(one -> Communes.of(one.id()).size()).sum());
        for (var province : provinces) {
            var names = Communes.of(province.id()).stream()
                    .map(Communes.Commune::name)
                    .toList();
            assertTrue(names.size() >= 38, province.id());
            assertEquals(names.size(), Set.copyOf(names).size(), province.id());
        }
    }

    /** Resolution 202/2025/QH15, with the codes of Decision 19/2025/QĐ-TTg. */
    @Test
    void theProvincesAreThoseSinceTheFirstOfJuly2025() {
        var provinces = FieldGroups.cells(FieldKind.ADDRESS).get(0).options();
        var cities = "p01 Hà Nội, p31 Hải Phòng, p46 Huế, p48 Đà Nẵng, p75 Đồng Nai, p79 Hồ Chí Minh, p92 Cần Thơ";
        var others = "p04 Cao Bằng, p08 Tuyên Quang, p11 Điện Biên, p12 Lai Châu, p14 Sơn La, p15 Lào Cai,"
                + " p19 Thái Nguyên, p20 Lạng Sơn, p22 Quảng Ninh, p24 Bắc Ninh, p25 Phú Thọ, p33 Hưng Yên,"
                + " p37 Ninh Bình, p38 Thanh Hóa, p40 Nghệ An, p42 Hà Tĩnh, p44 Quảng Trị, p51 Quảng Ngãi,"
                + " p52 Gia Lai, p56 Khánh Hòa, p66 Đắk Lắk, p68 Lâm Đồng, p80 Tây Ninh,"
                + " p82 Đồng Tháp, p86 Vĩnh Long, p91 An Giang, p96 Cà Mau";
        var expected = Stream.concat(
                        Stream.of(cities.split(",")).map(one -> one.strip().replaceFirst(" ", " Thành phố ")),
                        Stream.of(others.split(",")).map(one -> one.strip().replaceFirst(" ", " Tỉnh ")))
                .sorted()
                .toList();
        assertEquals(34, expected.size());
        assertEquals(
                expected,
                provinces.stream().map(one -> one.id() + " " + one.label().vi()).toList());
        assertTrue(provinces.stream().noneMatch(one -> one.label().en() == null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a square of 100 m in the plane
                "2325000 585000;2325100 585000;2325100 585100;2325000 585100|1",
                // the same the other way round, with a comma as decimal sign
                "2325000,0 585000,0;2325000 585100;2325100 585100;2325100 585000|1",
                // a hundredth of a degree each way near Hanoi: 1.112 km by 1.0379 km
                "21.02 105.83;21.03 105.83;21.03 105.84;21.02 105.84|115.4"
            })
    void cornersEncloseAnArea(String corners, double hectares) {
        var counted = Computed.of(spread(), Map.of("site.0.points", corners.replace(';', '\n')));
        assertEquals(hectares, Double.parseDouble(counted.get("site.0.hectares")), 0.1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"21.02 105.83;here|2", "105.83 21.02|1", "21.02 105.83;2325000 585000|2", "21.02|1", "1e9 2|1"})
    void whatIsNoPlaceIsToldWithItsLine(String corners, int line) {
        assertEquals(line, Corners.wrongLine(corners.replace(';', '\n')));
        assertEquals(
                List.of("site.0.points points"),
                faults(owner(Map.of("site.0.points", corners.replace(';', '\n'))))
                        .toList());
    }

    @Test
    void whatIsReckonedFollowsWhatIsTyped() {
        var counted = Computed.of(
                spread(), Map.of("width", "3", "length", "2.5", "wells.0.depth", "10", "wells.4.depth", "7"));
        assertEquals("7.5", counted.get("surface"));
        assertEquals("5", counted.get("price"), "from one that was reckoned before");
        assertEquals("30", counted.get("wells.0.cost"));
        assertEquals("21", counted.get("wells.4.cost"));
        assertEquals("", Computed.of(spread(), Map.of("width", "3")).get("surface"), "an answer is missing");
        assertEquals(List.of(), faults(owner(Map.of("surface", "7.5"))).toList());
    }

    @Test
    void formulasAskForWhatTheFormHas() {
        assertEquals(List.of(), grave(FORM));
        assertEquals(
                List.of("formulaField"),
                grave(form("{\"id\":\"c\",\"kind\":\"COMPUTED\",\"label\":{\"vi\":\"x\"},\"formula\":\"other * 2\"}")));
        assertEquals(
                List.of("formula"),
                grave(
                        form(
                                "{\"id\":\"c\",\"kind\":\"COMPUTED\",\"label\":{\"vi\":\"x\"},\"formula\":\"System.exit(0)\"}")));
        assertFalse(grave(form("{\"id\":\"c\",\"kind\":\"COMPUTED\",\"label\":{\"vi\":\"x\"}}"))
                .isEmpty());
    }

    private static List<String> grave(FormDefinition form) {
        return FormRules.faults(form).stream()
                .filter(fault -> !fault.warning())
                .map(DesignFault::key)
                .toList();
    }

    private static Map<String, String> owner(Map<String, String> more) {
        var answers = new HashMap<>(more);
        answers.put("owner.0.name", "Trần Thị Thử");
        answers.put("owner.0.identityNumber", "001000000001");
        return answers;
    }

    private static Stream<String> faults(Map<String, String> answers) {
        return new FormCheck(spread(), answers).all().stream().map(FieldKindsTest::said);
    }

    private static String said(FieldFault fault) {
        return fault.path() + " " + fault.key();
    }

    private static FormDefinition spread() {
        return FieldGroups.spreadOut(FORM);
    }

    private static FormDefinition form(String fields) {
        return JSON.fromJson(
                "{\"schema\":1,\"sections\":[{\"id\":\"s\",\"title\":{\"vi\":\"Phần\"},\"fields\":[" + fields + "]}]}",
                FormDefinition.class);
    }
}
