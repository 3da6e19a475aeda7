package vn.gov.dvctt.procedure.api;

/** Words shown to people, in both languages; {@code en} may be null where only the Vietnamese wording of the law exists. */
public record Label(String vi, String en) {
    public String in(String language) {
        return "en".equals(language) && en != null && !en.isBlank() ? en : vi;
    }
}
