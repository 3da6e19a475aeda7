package vn.gov.dvctt.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a preview fills placeholders with; invented, and to be seen as such. */
final class SampleFacts {
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("name", "Nguyễn Văn Ví Dụ"),
            Map.entry("number", "NS-261127-7KQ2MX"),
            Map.entry("code", "000.00.00.G13-261127-0001"),
            Map.entry("procedure", "Thủ tục ví dụ"),
            Map.entry("title", "Phí thẩm định"),
            Map.entry("unit", "Đơn vị ví dụ"),
            Map.entry("items", "Mục thứ nhất\nMục thứ hai"),
            Map.entry("reason", "Lý do ví dụ"),
            Map.entry("amount", "4.090.000"),
            Map.entry("due", "17:30 ngày 30/11/2026"),
            Map.entry("by", "17:30 ngày 30/11/2026"),
            Map.entry("at", "09:15 ngày 27/11/2026"),
            Map.entry("before", "17:30 ngày 30/11/2026"),
            Map.entry("after", "17:30 ngày 04/12/2026"),
            Map.entry("day", "27/11/2026"),
            Map.entry("count", "3"),
            Map.entry("place", "Bộ phận một cửa, số 1 phố Ví Dụ"),
            Map.entry("slot", "09:00 ngày 30/11/2026"));

    private SampleFacts() {}

    static Facts of(List<String> placeholders, String base) {
        var values = new LinkedHashMap<String, String>();
        placeholders.forEach(name -> values.put(name, KNOWN.getOrDefault(name, "‹" + name + "›")));
        values.put("base", base);
        return new Facts(values);
    }
}
