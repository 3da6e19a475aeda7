package vn.gov.dvctt.document.api;

import vn.gov.dvctt.shared.Folded;

/** What a result is: its own template, its own abbreviation in the number, its own part of the register. */
public enum ResultType {
    DECISION("QĐ"),
    REFUSAL("QĐ"),
    LICENCE("GP"),
    CERTIFICATE("GCN"),
    CONFIRMATION("GXN");

    private final String mark;

    ResultType(String mark) {
        this.mark = mark;
    }

    /** As it stands in a number: {@code 01/GP-TNN}. */
    public String mark() {
        return mark;
    }

    /** By what the catalogue calls it, as such names begin. */
    public static ResultType named(String name) {
        var folded = Folded.of(name);
        if (folded.startsWith("giay phep")) {
            return LICENCE;
        }
        if (folded.startsWith("giay chung nhan") || folded.startsWith("chung chi")) {
            return CERTIFICATE;
        }
        return folded.startsWith("giay xac nhan") ? CONFIRMATION : DECISION;
    }

    /** The template that gives its words. */
    public TemplateKind template() {
        return TemplateKind.valueOf(name());
    }
}
