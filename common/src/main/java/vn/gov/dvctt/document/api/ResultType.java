package vn.gov.dvctt.document.api;

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

    /** The template that gives its words. */
    public TemplateKind template() {
        return TemplateKind.valueOf(name());
    }
}
