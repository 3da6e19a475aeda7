package vn.gov.dvctt.procedure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.dvctt.procedure.api.FlowPicture.Box;
import vn.gov.dvctt.procedure.api.FlowPicture.Line;
import vn.gov.dvctt.procedure.api.FlowPicture.Point;
import vn.gov.dvctt.shared.web.Language;

/** What stands in the picture of a process, in the reader's language and broken into lines. */
@Named
@RequestScoped
public class FlowWords {
    private static final int LINE = 36;
    private static final int LABEL = 22;

    @Inject
    private Language language;

    public String name(Box box) {
        return said(box.vi(), box.en());
    }

    public String name(Line line) {
        var words = said(line.vi(), line.en());
        return words.length() <= LABEL ? words : words.substring(0, LABEL - 1) + "…";
    }

    private String said(String vi, String en) {
        return "en".equals(language.getCode()) && en != null && !en.isBlank() ? en : vi;
    }

    /** At most two lines. */
    public List<String> lines(Box box) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : name(box).split(" ")) {
            if (line.length() + word.length() > LINE && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.size() <= 2 ? lines : List.of(lines.get(0), lines.get(1) + " …");
    }

    public String path(Line line) {
        return line.points().stream().map(FlowWords::corner).collect(Collectors.joining(" "));
    }

    private static String corner(Point point) {
        return point.x() + "," + point.y();
    }

    /** Beside the place where the line leaves its box. */
    public int labelX(Line line) {
        var first = line.points().get(0);
        var straight = line.points().size() == 2;
        return straight || !line.back() ? first.x() + 8 : first.x() - 8;
    }

    public int labelY(Line line) {
        var first = line.points().get(0);
        return line.points().size() == 2 ? first.y() + 22 : first.y() - 5;
    }
}
