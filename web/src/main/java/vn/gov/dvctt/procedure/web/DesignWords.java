package vn.gov.dvctt.procedure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.Difference;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.DraftState;
import vn.gov.dvctt.procedure.api.FormatFault;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.shared.Role;
import vn.gov.dvctt.shared.web.Formats;

/** Faults and states of drafts in words, and who the reader is to them. */
@Named
@RequestScoped
public class DesignWords {
    private static final String PROCESS = "process.";
    private static final Set<String> CODES = Arrays.stream(StepKind.values())
            .flatMap(kind -> kind.outcomes().stream())
            .collect(Collectors.toSet());

    @Inject
    private HttpServletRequest request;

    public boolean isEditor() {
        return request.isUserInRole(Role.CATALOGUE_EDITOR);
    }

    public boolean isPublisher() {
        return request.isUserInRole(Role.CATALOGUE_PUBLISHER);
    }

    public List<DraftPart> getParts() {
        return List.of(DraftPart.values());
    }

    public String fault(DesignFault fault) {
        if (fault.key().startsWith(PROCESS)) {
            return ofProcess(fault);
        }
        return Formats.text("design.fault." + fault.key(), fault.arguments().toArray());
    }

    /** The first argument names the step; outcomes are said by their names. */
    private static String ofProcess(DesignFault fault) {
        var step = fault.arguments().get(0);
        var arguments = fault.arguments().stream()
                .skip(1)
                .map(one -> CODES.contains(one) ? Formats.text("process.outcome." + one) : one)
                .toArray();
        var words = Formats.text("process.fault." + fault.key().substring(PROCESS.length()), arguments);
        return step.isEmpty() ? words : step + ": " + words;
    }

    public String difference(Difference difference) {
        var member = Formats.text("design.member." + difference.member());
        var what = member.startsWith("design.member.") ? difference.member() : member;
        return Formats.text("design.difference." + difference.kind(), what);
    }

    /** What the schema asks for, in words; what there are no words for is said as the checking library says it. */
    public String format(FormatFault fault) {
        var words = Formats.text("design.format." + fault.keyword(), fault.detail());
        return words.startsWith("design.format.") ? fault.detail() : words;
    }

    /** Where a fault is mended. */
    public String address(long draftId, DesignFault fault) {
        return address(draftId, fault.part()) + "&at=" + DesignOutline.owner(fault.place());
    }

    public String address(long draftId, DraftPart part) {
        if (part == DraftPart.PROCESS) {
            return "/admin/procedure/process.xhtml?id=" + draftId;
        }
        return "/admin/procedure/part.xhtml?id=" + draftId + "&part=" + part;
    }

    public String tone(DraftState state) {
        return switch (state) {
            case DRAFT -> "working";
            case IN_REVIEW -> "waiting";
            case PUBLISHED -> "good";
            case RETIRED, DISCARDED -> "neutral";
        };
    }
}
