package vn.gov.dvctt.processing.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.gov.dvctt.processing.api.TaskFilter;

/** A work list as the query of an address. */
final class TaskAddress {
    static final String PAGE = "/official/processing/list.xhtml";

    private TaskAddress() {}

    /**
     * The list with these filters.
     *
     * @param after cursor of a further page; empty: the first
     */
    static String of(TaskFilter filter, String after) {
        return "?lane=" + filter.lane() + "&due=" + filter.due() + "&holder=" + filter.holder()
                + (filter.text().isEmpty() ? "" : "&q=" + encoded(filter.text()))
                + (after.isEmpty() ? "" : "&after=" + encoded(after));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
