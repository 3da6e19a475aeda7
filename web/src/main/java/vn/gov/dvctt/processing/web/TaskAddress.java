package vn.gov.dvctt.processing.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.gov.dvctt.processing.api.TaskDue;
import vn.gov.dvctt.processing.api.TaskFilter;
import vn.gov.dvctt.processing.api.TaskHolder;
import vn.gov.dvctt.processing.api.TaskLane;

/** A work list as the query of an address. */
final class TaskAddress {
    static final String PAGE = "/official/processing/list.xhtml";

    private static final List<String> PARAMETERS = List.of("lane", "due", "holder", "changed", "q");

    private TaskAddress() {}

    /**
     * The list with these filters.
     *
     * @param after cursor of a further page; empty: the first
     */
    static String of(TaskFilter filter, String after) {
        return "?lane=" + filter.lane() + "&due=" + filter.due() + "&holder=" + filter.holder()
                + (filter.changed() ? "&changed=true" : "")
                + (filter.text().isEmpty() ? "" : "&q=" + encoded(filter.text()))
                + (after.isEmpty() ? "" : "&after=" + encoded(after));
    }

    /** A list that somebody keeps. */
    static String ofSaved(long id) {
        return "?saved=" + id;
    }

    /** Whether an address says anything of which list it means. */
    static boolean names(UnaryOperator<String> parameters) {
        return PARAMETERS.stream().anyMatch(name -> parameters.apply(name) != null);
    }

    /** The filter of such an address; a lane, or whatever else is not known, is the first there is. */
    static TaskFilter read(UnaryOperator<String> parameters) {
        return read(parameters, TaskLane.values());
    }

    /** @param lanes in the order in which they are to be shown where the address names none */
    static TaskFilter read(UnaryOperator<String> parameters, TaskLane... lanes) {
        return new TaskFilter(
                chosen(lanes, parameters.apply("lane")),
                chosen(TaskDue.values(), parameters.apply("due")),
                chosen(TaskHolder.values(), parameters.apply("holder")),
                "true".equals(parameters.apply("changed")),
                parameters.apply("q"));
    }

    private static <E extends Enum<E>> E chosen(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(all[0]);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
