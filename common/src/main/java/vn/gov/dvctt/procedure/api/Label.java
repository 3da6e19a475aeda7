package vn.gov.dvctt.procedure.api;

/** Words shown to people, in both languages; {@code en} may be null where only the Vietnamese wording of the law exists. */
public record Label(String vi, String en) {
    public String in(String language) {
        var words = "en".equals(language) && en != null && !en.isBlank() ? en : vi;
        // a draft may not have named it yet
        return words == null ? "" : words;
    }
}
