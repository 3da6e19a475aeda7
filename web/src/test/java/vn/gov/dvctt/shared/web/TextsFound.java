package vn.gov.dvctt.shared.web;

import java.io.IOException;
import java.util.ResourceBundle;

/** The texts as the running portal finds them, for tests of what is said. */
public final class TextsFound {
    private TextsFound() {}

    public static void here() throws IOException {
        Texts.found(TextFilesTest.features());
        ResourceBundle.clearCache(Texts.class.getClassLoader());
    }
}
