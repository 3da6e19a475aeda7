package vn.gov.dvctt.shared.web;

/** The English texts. */
public class Texts_en extends Texts {
    public Texts_en() {
        super("en");
    }
}
